import { pageText, translationLines } from '../../corpus/template.ts';
import { neededLines } from '../../corpus/template-fields.ts';
import { inOrder, type Locale, type SiteLanguages } from '../../languages/index.ts';
import { kindSchemas, manualPage, plainPage } from '../../schema/index.ts';
import { valueText } from '../../yaml-edit/index.ts';
import type { NamedStandard } from './named.ts';

/** A file to be written. */
export interface NewFile {
  path: string;
  text: string;
}

/** The pages of a standard: what was read of it is filled in, what a source cannot say is left to be. */
export function pagesOf(languages: SiteLanguages, manual: string, standard: NamedStandard): NewFile[] {
  const { draft, code, name, clauses } = standard;
  return inOrder(languages).map((locale) => {
    const known = {
      ...{ code, state: 'draft', number: "'1.0'", aliases: '[]' },
      clauses: block(clauses.map(({ data }) => valueText(data))),
    };
    const own = [
      ...header(locale, draft.title),
      'standard:',
      ...neededLines(kindSchemas[draft.kind], locale, known, '  '),
    ];
    const lines = locale === languages.authority ? own : translationLines({ code }, locale);
    return {
      path: `docs/${locale}/${manual}/${name}.mdx`,
      // A source that gives no reason leaves no heading for one.
      text: pageText(lines.map(withoutBlank), undefined, locale),
    };
  });
}

/** The front page of a manual that has none, with its sections and nothing that nobody has laid down. */
export function frontPages(
  languages: SiteLanguages,
  manual: string,
  title: string | undefined,
  standards: readonly NamedStandard[],
): NewFile[] {
  const groups = Map.groupBy(standards, ({ draft }) => draft.above.at(-1) ?? '');
  const sections = [...groups].map(([above, list], index) => {
    const [only, ...more] = list.map(({ draft }) => draft.title);
    const text = above || (more.length === 0 ? only : title) || title || only || manual;
    return valueText({ id: `s${index + 1}`, text, standards: list.map(({ code }) => code) });
  });
  const known = { id: manual, sections: block(sections), revisions: '[]', audience: '[]' };
  return inOrder(languages).map((locale) => {
    const own = [
      ...header(locale, title ?? ''),
      'manual:',
      ...neededLines(manualPage.shape.manual, locale, known, '  '),
    ];
    const lines = locale === languages.authority ? own : translationLines({ code: manual }, locale);
    return { path: `docs/${locale}/${manual}/index.mdx`, text: pageText(lines.map(withoutBlank), undefined, locale) };
  });
}

const header = (locale: Locale, title: string) =>
  neededLines(plainPage, locale, title === '' ? {} : { title: valueText(title) }, '');

/** A key whose value begins on the next line has no blank behind it. */
const withoutBlank = (line: string) => line.replace(/: \n/, ':\n');

/** Entries as a list below their key. */
const block = (entries: readonly string[]) => entries.map((entry) => `\n    - ${entry}`).join('');
