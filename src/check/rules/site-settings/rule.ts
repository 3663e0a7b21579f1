import { nearest } from '../../../corpus/edit-distance.ts';
import { type Corpus, type DataPath, isOf, type SourceFile } from '../../../corpus/index.ts';
import { contrastOf, grounds, leastContrast } from '../../../lib/contrast.ts';
import { dataFiles, type SiteSettings } from '../../../schema/index.ts';
import { emptyFile } from '../../empty-file.ts';
import { isMeantFor } from '../../lost-file.ts';
import { valueSpan } from '../../locate.ts';
import { type CheckContext, defineRule, type Finding } from '../../rule.ts';
import { meantAddress } from '../schema/meant-setting.ts';
import { firstSettings } from './first-settings.ts';
import { settingWords } from './words.ts';

type SettingFinding = Finding<typeof settingWords>;

/** Settings that can be read must also lead where they say: the address, the logo, the zone, each entry once. */
export const siteSettingsRule = defineRule({
  id: 'site-settings',
  title: { zh: '网站设置', en: 'Settings of the site' },
  level: 'error',
  summary: {
    zh: '网站设置里的网址、标志、颜色、时区和清单都能用',
    en: 'The address, logo, colours, time zone and lists in the settings of the site can be used',
  },
  words: settingWords,
  *find({ corpus, assets, beside }) {
    const file = corpus.files.find((one) => isOf(one, 'site'));
    const isLost = !corpus.files.some(({ path }) => path === dataFiles.site.at);
    // Texts that are checked by themselves need no settings; a folder does.
    if (isLost && beside) yield lostFinding(corpus, beside);
    if (!file || !isOf(file, 'site')) return;
    yield* addressFindings(file, file.value);
    yield* logoFindings(file, file.value, { assets, ...(beside && { beside }) });
    yield* zoneFindings(file, file.value);
    yield* colourFindings(file, file.value);
    yield* listFindings(file, file.value);
  },
});

/** The settings that are not there, with lines to begin them with; where they lie under another name, that is told. */
function lostFinding({ site, files }: Corpus, beside: readonly string[]): SettingFinding {
  const { at: path } = dataFiles.site;
  const misnamed = [...beside, ...files.map((one) => one.path)].find((one) => isMeantFor(one, path));
  return {
    file: emptyFile(path),
    say: 'lost',
    with: {},
    cause: misnamed === undefined ? undefined : { file: emptyFile(misnamed) },
    fix: { start: 0, end: 0, text: firstSettings(site), safe: false },
  };
}

/** A finding at a field, and what is to stand there if that is certain. */
function at(
  file: SourceFile,
  path: DataPath,
  finding: Pick<SettingFinding, 'say' | 'with'>,
  meant?: { text: string; safe?: boolean },
): SettingFinding {
  const span = valueSpan(file, path);
  const fix = meant && span ? { ...span, text: meant.text, safe: meant.safe ?? false } : undefined;
  return { file, path, span, ...finding, fix } as SettingFinding;
}

function* addressFindings(file: SourceFile, { baseUrl }: SiteSettings): Iterable<SettingFinding> {
  const { protocol, hostname, username, password, search, hash } = new URL(baseUrl);
  const text = meantAddress(baseUrl);
  const meant = text === undefined || text === baseUrl ? undefined : { text };
  const found = { with: { found: baseUrl, meant: meant?.text } };
  if (/^(?:localhost|127\..*|0\.0\.0\.0|\[.*\])$/.test(hostname))
    yield at(file, ['baseUrl'], { say: 'ownMachine', ...found });
  else if (protocol === 'http:') yield at(file, ['baseUrl'], { say: 'unencrypted', ...found }, meant);
  else if (username !== '' || password !== '' || search !== '' || hash !== '' || /[?#]$/.test(baseUrl))
    yield at(file, ['baseUrl'], { say: 'more', ...found }, meant);
  else if (meant?.text === baseUrl.replace(/\/+$/, ''))
    yield at(file, ['baseUrl'], { say: 'slash', ...found }, { ...meant, safe: true });
  else if (meant && /\/(?:[a-z-]+|index\.html?)\/?$/i.test(baseUrl) && !baseUrl.startsWith(`${meant.text}/?`))
    yield at(file, ['baseUrl'], { say: 'more', ...found }, meant);
}

/** Pictures that every browser shows. */
const pictures = /\.(?:svg|png|jpe?g|gif|webp|avif)$/i;

function* logoFindings(
  file: SourceFile,
  { logo }: SiteSettings,
  { assets, beside = [] }: Pick<CheckContext, 'assets' | 'beside'>,
): Iterable<SettingFinding> {
  if (logo === undefined) return;
  // Of a company's own files the site has those in its folder `media`.
  const isServed = (path: string) => !beside.includes(path) || path.startsWith('media/');
  const known = [...assets].filter((path) => pictures.test(path) && !path.startsWith('docs/') && isServed(path));
  if (known.includes(logo.slice(1))) return;
  const near = nearest(logo.slice(1), known);
  const meant = near === undefined ? undefined : { text: `/${near}` };
  const isThere = assets.has(logo.slice(1)) && isServed(logo.slice(1));
  const say = isThere ? 'noPicture' : 'noLogo';
  yield at(file, ['logo'], { say, with: { found: logo, meant: meant?.text } }, meant);
}

/** Words in the brand colour must be read on the grounds of the site. */
function* colourFindings(file: SourceFile, { colours }: SiteSettings): Iterable<SettingFinding> {
  for (const scheme of ['light', 'dark'] as const) {
    const ratio = Math.min(...grounds[scheme].map((ground) => contrastOf(colours[scheme], ground)));
    if (ratio >= leastContrast) continue;
    // Never rounded up to what is asked for.
    const found = (Math.floor(ratio * 10) / 10).toFixed(1);
    yield at(file, ['colours', scheme], { say: 'faint', with: { found, scheme } });
  }
}

/** Three letters that Node knows for the zone of one country, and people use for another: CST is not China's. */
const abbreviation = /^(?:[A-Z]{3}|[A-Z]{3}\d[A-Z]{3})$/;
const clear: readonly string[] = ['UTC', 'GMT', 'UCT', 'PRC', 'ROC', 'ROK'];

function* zoneFindings(file: SourceFile, { timeZone }: SiteSettings): Iterable<SettingFinding> {
  if (!abbreviation.test(timeZone) || clear.includes(timeZone)) return;
  const own = Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  yield at(file, ['timeZone'], { say: 'abbreviation', with: { found: timeZone, own } });
}

function* listFindings(file: SourceFile, settings: SiteSettings): Iterable<SettingFinding> {
  const lists: [DataPath, readonly string[]][] = [
    [['languages'], settings.languages],
    [['linkHosts'], settings.linkHosts],
    ...Object.entries(settings.popularSearches).map(([locale, words]): [DataPath, readonly string[]] => [
      ['popularSearches', locale],
      words,
    ]),
  ];
  for (const [path, entries] of lists)
    for (const [index, entry] of entries.entries()) {
      const parts = entry.split(/[、，；;]+/).map((part) => part.trim());
      if (parts.length > 1)
        yield at(file, [...path, index], { say: 'joined', with: { found: entry } }, { text: parts.join(', ') });
      if (entries.indexOf(entry) < index) yield at(file, [...path, index], { say: 'twice', with: { found: entry } });
    }
}
