import { fill } from '../../src/i18n/fill.ts';
import { changeWords } from '../../src/i18n/words/changes.ts';
import type { Locale } from '../../src/languages/index.ts';
import { marks } from '../../src/schema/index.ts';
import type { Difference } from './differences.ts';

const words = {
  zh: {
    none: '没有不同',
    from: '{} 起执行',
    issued: '首次发布',
    gone: '已撤回',
    facts: '整条标准',
    editorial: '只改文字',
    translated: '译文',
    corrected: '更正译文',
  },
  en: {
    none: 'Nothing differs',
    from: 'in force from {}',
    issued: 'first issue',
    gone: 'taken back',
    facts: 'The standard as a whole',
    editorial: 'wording only',
    translated: 'translation',
    corrected: 'translation corrected',
  },
} as const;
const parts = {
  zh: { title: '标题', description: '说明', body: '正文' },
  en: { title: 'Title', description: 'Description', body: 'Body' },
} as const;

/** Differences as Markdown: a heading for each standard, a line for each clause; old words struck out, new bold. */
export function markdownOf(found: readonly Difference[], locale: Locale): string {
  const say = words[locale];
  if (found.length === 0) return say.none;
  return found.map((one) => [headOf(one, locale), '', ...linesOf(one, locale)].join('\n').trimEnd()).join('\n\n');
}

function headOf(difference: Difference, locale: Locale): string {
  const { code, title, to, effective, editorial, translated } = difference;
  const say = words[locale];
  const day = effective === undefined || to === undefined ? undefined : say.from.replace('{}', effective);
  const remarks = [editorial && say.editorial, translated && say.translated].filter((one) => one !== false);
  const said = [numbersText(difference, locale), day, ...remarks].filter((one) => one !== undefined);
  return `## ${code} ${escaped(title)}\n\n${said.join(' · ')}`;
}

function numbersText({ from, to, withdrawn }: Difference, locale: Locale): string {
  if (from === undefined) return `${to ?? ''} ${words[locale].issued}`;
  if (to !== undefined) return `${from} → ${to}`;
  return withdrawn ? `${from} · ${endText(withdrawn, locale)}` : `${from} ${words[locale].gone}`;
}

function endText({ on, replacedBy }: NonNullable<Difference['withdrawn']>, locale: Locale): string {
  const say = changeWords[locale];
  return replacedBy === undefined
    ? fill(say.withdrawn, { date: on })
    : fill(say.replaced, { date: on, code: replacedBy });
}

function linesOf({ clauses, whole, page, translations, from }: Difference, locale: Locale): string[] {
  if (from === undefined) return [];
  const changed = clauses.map(({ clause, mark, parts: diff, was, is }) => {
    const text = was === undefined && is === undefined ? '' : `  ${diffText(diff)}`;
    return `- **${mark}** ${marks[mark][locale]} \`#${clause}\`${text}`;
  });
  const own = page.map(({ part, parts: diff }) => `- **${parts[locale][part]}**  ${diffText(diff)}`);
  const facts = whole.map((text) => `- **${words[locale].facts}**  ${escaped(text)}`);
  const corrected = translations.flatMap((one) =>
    one.corrected.map(({ parts: diff }) => `- **${words[locale].corrected}** ${one.locale}  ${diffText(diff)}`),
  );
  return [...changed, ...own, ...corrected, ...facts];
}

const diffText = (diff: Difference['clauses'][number]['parts']): string =>
  diff
    .map(({ part, text }) => {
      const said = escaped(text).replaceAll('\n', ' ');
      return part === 'same' ? said : part === 'gone' ? `~~${said}~~` : `**${said}**`;
    })
    .join('');

/** A text of content in which no sign means anything to Markdown. */
const escaped = (text: string) => text.replaceAll(/[\\`*_{}[\]<>#~|]/g, (sign) => `\\${sign}`);
