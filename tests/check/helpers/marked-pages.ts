import { standardPage } from '../../helpers/corpus-from-strings.ts';
import { englishPage } from '../../helpers/english-page.ts';
import type { Files } from './faulty-page.ts';

/** Where the page stands. */
export const marked = 'docs/zh/a/marked.mdx';
/** Where its translation stands. */
export const englishMarked = 'docs/en/a/marked.mdx';

const entries = (...lines: string[]) => `entries:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`;
/** Lists with names as people use them. */
const lists: Files = {
  'vocabulary/colours.yml': entries(
    "id: red, zh: 红色, en: red, swatch: '#b3261e'",
    "id: yellow, zh: 黄色, en: yellow, swatch: '#e0b000'",
    "id: blue, zh: 蓝色, en: blue, swatch: '#2a5fa5'",
  ),
  'vocabulary/grades.yml': entries(
    'id: a, zh: A 级客户, en: Grade A customers',
    'id: b, zh: B 级客户, en: Grade B customers',
  ),
  'vocabulary/parts.yml': entries('id: hair, zh: 头发, en: Hair', 'id: nails, zh: 指甲, en: Nails'),
};

/** A clause with some fields, in both languages. */
export function markedPages({
  kind = 'visit-frequency',
  fields,
  zh,
  en,
}: Record<'fields' | 'zh' | 'en', string> & { kind?: string }): Files {
  return {
    ...lists,
    [marked]: standardPage({
      code: 'AP-03',
      kind,
      fields: `clauses:\n  - { id: one, ${fields}, text: ${JSON.stringify(zh)} }`,
    }),
    [englishMarked]: englishPage({
      of: 'AP-03',
      fields: `clauses:\n    one: { text: ${JSON.stringify(en)}, source: aaaaaa }`,
    }),
  };
}
