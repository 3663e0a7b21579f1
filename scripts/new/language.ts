import { isOf, isValid, type SourceFile } from '../../src/corpus/index.ts';
import { type Locale, locales } from '../../src/languages/index.ts';
import { dataFiles, headings, schemaOfType, valueAt, visitRoles } from '../../src/schema/index.ts';
import { edit, type Operation, parsePath } from '../../src/yaml-edit/index.ts';
import { misuse } from '../lib/exit.ts';
import { pendingTranslation } from '../lib/translation-page.ts';
import type { Begun, ThingCall } from './thing.ts';
import { told } from '../lib/told.ts';

/**
 * A second language: every page and every text of a list once more, still in the words of the first, so that whoever
 * translates has them before their eyes and the check lists what is left.
 */
export function newLanguage({ corpus, id, again }: ThingCall): Begun {
  const { all, authority } = corpus.languages;
  const locale = locales.find((one) => one === id);
  if (locale === undefined) misuse(told(`语言写 zh 或 en，不是 ${id}`, `A language is zh or en, not ${id}`));
  if (all.includes(locale)) misuse(told(`网站已经有这种语言：${id}`, `The site has this language already: ${id}`));
  const [faulty] = corpus.invalid;
  if (faulty) misuse(told(`先改好 ${faulty.path}，什么也没有写`, `Mend ${faulty.path} first; nothing was written`));
  const there = new Set(corpus.files.map(({ path }) => path));
  const pages = corpus.files.filter((file) => file.locale === authority && isValid(file));
  const made = pages
    .map((file) => ({
      path: file.path.replace(`docs/${authority}/`, `docs/${locale}/`),
      text: pageToTranslate(file, locale),
    }))
    .filter(({ path }) => !there.has(path));
  const changed = corpus.files.flatMap((file) => {
    const operations = [...textsToTranslate(file, authority, locale), ...offering(file, locale)];
    const { path, encoding } = file;
    return operations.length > 0 ? [{ path, encoding, text: edit(file.text, operations) }] : [];
  });
  const steps = {
    zh: [
      '全部译完以前，网站不能生成和发布：请在版本管理的另一个分支里翻译，原来的分支照常发布',
      `docs/${locale} 里每页现在还是原文：逐页译好；词表、题库等文件里也一样`,
      `译完一页，记下来：npm run translated -- 编码${again}`,
      `还差什么：npm run check --${again || ' --strict'}`,
    ],
    en: [
      'Until all of it is translated the site cannot be built: translate on a branch, and publish from the other',
      `The pages in docs/${locale} still have the words of the original: translate them, and so the lists`,
      `When a page is done, record it: npm run translated -- CODE${again}`,
      `See what is left: npm run check --${again || ' --strict'}`,
    ],
  };
  return { made, changed, next: steps.zh.map((zh, at) => ({ zh, en: steps.en[at] ?? '' })) };
}

/** A page in the words of the original under the headings of the other language. */
function pageToTranslate(file: SourceFile, locale: Locale): string {
  const text = isOf(file, 'standard') || isOf(file, 'manual') ? pendingTranslation(file) : file.text;
  return Object.values(headings).reduce((body, names) => {
    const own = names[file.locale ?? locale];
    return body.replaceAll(`\n## ${own}\n`, () => `\n## ${names[locale]}\n`);
  }, text);
}

/** Each text of a data file once more, for the language to come. */
function textsToTranslate(file: SourceFile, from: Locale, to: Locale): Operation[] {
  const schema = file.type in dataFiles && isValid(file) && isYaml(file) ? schemaOfType(file.type) : undefined;
  if (!schema) return [];
  const operations: Operation[] = [];
  visitRoles(schema, file.value, ['bilingual'], (_role, _value, path) => {
    const texts = valueAt(file.yaml.data, path) as Partial<Record<Locale, string>> | undefined;
    const text = texts?.[from];
    if (text !== undefined && texts?.[to] === undefined)
      operations.push({ op: 'set', path: [...path, to], value: text });
  });
  return operations;
}

const isYaml = ({ path }: SourceFile) => /\.ya?ml$/.test(path);

/** The language among those of the site. */
function offering(file: SourceFile, locale: Locale): Operation[] {
  if (!isOf(file, 'site') || !isValid(file)) return [];
  return [{ op: 'insert', path: parsePath('languages'), at: file.value.languages.length, value: locale }];
}
