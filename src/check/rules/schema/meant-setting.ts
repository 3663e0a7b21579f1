import { nearest } from '../../../corpus/edit-distance.ts';
import type { DataPath, SourceFile } from '../../../corpus/index.ts';
import { languageOf, localeNamed, locales } from '../../../languages/index.ts';
import { siteSettings } from '../../../schema/index.ts';
import { booleanMeant } from './cures.ts';

/** How a value of the settings was most likely meant, as it is written in YAML; undefined where that is not certain. */
export function meantSetting(file: SourceFile, path: DataPath, found: unknown): string | undefined {
  if (file.type !== 'site') return undefined;
  const name = String(path[0]);
  const text = typeof found === 'string' || typeof found === 'number' ? String(found).normalize('NFKC').trim() : '';
  const meant = readers[name]?.(text);
  const isList = lists.has(name) && path.length === 1;
  if (meant === undefined || (meant === found && !isList)) return undefined;
  return isList ? `[${meant}]` : meant;
}

const lists: ReadonlySet<string> = new Set(['languages', 'linkHosts']);

/** A colour without its quotes is a comment: the field as it was meant, by the text of its line. */
export function meantUnquoted(file: SourceFile, path: DataPath, line: string): string | undefined {
  const [, colour = ''] = /:\s*([#＃][0-9a-f]{3,6})\s*$/i.exec(line) ?? [];
  const meant = meantSetting(file, path, colour);
  return meant === undefined || path[0] !== 'colours' ? undefined : `${String(path.at(-1))}: ${meant}`;
}

const readers: Readonly<Record<string, (text: string) => string | undefined>> = {
  baseUrl: meantAddress,
  linkHosts: meantHosts,
  colours: meantColour,
  timeZone: meantZone,
  languages: meantLanguages,
  authority: meantLanguage,
  logo: (text) =>
    /^(?:\.?\/?public\/|\.\/)?[\w-][\w./-]*$/.test(text)
      ? `/${text.replace(/^(?:\.?\/?public\/|\.\/)/, '')}`
      : undefined,
  traditional: (text) => booleanMeant(text)?.text,
  reviewNoticeDays: meantDays,
  marksForDays: meantDays,
  // Digits alone are a number in YAML, which drops a zero before them.
  phones: (text) => (/^\+?[\d ()-]+$/.test(text) && !/^\d+$/.test(text) ? text : undefined),
};

/** An address with its scheme, without what follows the host and the path. */
export function meantAddress(text: string): string | undefined {
  const bare = text.replaceAll(/\s+/g, '').replace(/^https?:?\/{0,2}(?=[a-z0-9])/i, 'https://');
  const url = URL.parse(/^[a-z]+:\/\//i.test(bare) ? bare : `https://${bare}`);
  if (url?.protocol !== 'https:' || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname)) return undefined;
  const below = url.pathname.split('/').filter((part) => part !== '' && !isPageName(part));
  return [`https://${url.host}`, ...below].join('/');
}

/** What stands at the end of the address of a page, not of a site. */
const isPageName = (part: string) => localeNamed(part) !== undefined || /^index\.html?$/.test(part);

function meantDays(text: string): string | undefined {
  return /^\d+(?=\s*(?:天|日|days?)$|\.0+$)/i.exec(text)?.[0];
}

function meantHosts(text: string): string | undefined {
  const hosts = text.split(/[、,;\s]+/).map((one) =>
    one
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[/?#:].*$/, '')
      .replace(/\.$/, ''),
  );
  const areHosts = siteSettings.shape.linkHosts.safeParse(hosts).success;
  return areHosts && hosts.length > 0 ? hosts.join(', ') : undefined;
}

/** A colour in the form of the schema, in quotes; undefined where its digits are none. */
export function meantColour(text: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text) ?? [];
  const six = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return six === '' ? undefined : `'#${six.toLowerCase()}'`;
}

/** Names of the time of China that are no zone of the list. */
const chinese =
  /^(?:asia\/)?(?:beijing|peking|shenzhen|guangzhou|北京(?:时间)?|中国|上海|东八区|china(?: standard time)?)$/i;
const chineseOffset = /^(?:utc|gmt) ?\+0?8(?::00)?$/i;

/** The time zone that a name of a place or of a zone was surely meant as. */
export function meantZone(text: string): string | undefined {
  if (chinese.test(text) || chineseOffset.test(text)) return 'Asia/Shanghai';
  const zones = Intl.supportedValuesOf('timeZone');
  const place = (zone: string) => zone.split('/').at(-1) ?? '';
  const named = text.replaceAll(' ', '_');
  const meant = nearest(place(named), zones.map(place));
  return named === '' ? undefined : (nearest(named, zones) ?? zones.find((zone) => place(zone) === meant));
}

function meantLanguage(text: string): string | undefined {
  const asked = text.toLowerCase();
  const isCalled = (name: string) => name.toLowerCase() === asked || asked.startsWith(`${name.toLowerCase()}-`);
  return locales.find((locale) => {
    const { tag, name, shortName, called } = languageOf(locale);
    return [locale, tag, name, shortName, ...Object.values(called), ...alsoCalled[locale]].some(isCalled);
  });
}

const alsoCalled: Readonly<Record<(typeof locales)[number], readonly string[]>> = {
  zh: ['cn', 'ch', 'chs', '汉语', '简体', 'mandarin'],
  en: ['eng', '英语', 'uk', 'us'],
};

function meantLanguages(text: string): string | undefined {
  const meant = text.split(/[、,;\s]+/).map(meantLanguage);
  return meant.includes(undefined) ? undefined : meant.join(', ');
}
