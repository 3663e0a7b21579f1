import ts from 'typescript';
import { expect, test } from 'vitest';
import { projectFiles, projectText } from './helpers/project.ts';

const tables = projectFiles(['src/i18n/words'], /\.ts$/);
/** Everything that may show words; the tables name their own keys. */
const readers = projectFiles(['src', 'scripts'], /\.(?:ts|astro)$/).filter((path) => !tables.includes(path));
const code = readers.map(projectText).join('\n');

/** The keys of the Chinese table in a file, which the other languages must have too. */
function keysOf(text: string): string[] {
  const file = ts.createSourceFile('words.ts', text, ts.ScriptTarget.Latest);
  const declared = file.statements.filter(ts.isVariableStatement).flatMap((s) => s.declarationList.declarations);
  const table = declared.find(({ name }) => ts.isIdentifier(name) && name.text === 'zh')?.initializer;
  const words = table && ts.isAsExpression(table) ? table.expression : table;
  if (!words || !ts.isObjectLiteralExpression(words)) return [];
  return words.properties.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : []));
}

/** A table as code holds it: `words`, `searchWords[locale]`, `wordsOf(locale)`. */
const table = String.raw`\b\w*[wW]ords(?:Of)?(?:\([^()]*\)|\[[^\]]*\])?`;

/** Keys that no code asks for: as `words.key`, as a string that picks one, or taken out of a table by name. */
function unasked(keys: readonly string[], text: string): string[] {
  return keys.filter((key) => {
    const read = String.raw`${table}\.${key}\b`;
    const taken = String.raw`\{[^{}]*\b${key}\b[^{}]*\}\s*=\s*${table}`;
    return !new RegExp(String.raw`${read}|${taken}|'${key}'`).test(text);
  });
}

test.each(tables.filter((path) => !/\/(?:index|en)\.ts$/.test(path)))('%s has no words that nothing shows', (path) => {
  const keys = keysOf(projectText(path));
  expect(keys.length).toBeGreaterThan(0);
  expect(unasked(keys, code)).toEqual([]);
});

test('words that nothing shows are found', () => {
  const keys = keysOf("const zh = {\n  shown: '甲',\n  picked: '乙',\n  taken: '丙',\n  forgotten: '丁',\n};");
  expect(unasked(keys, "words.shown; pick('picked'); const { taken } = wordsOf(locale); other.forgotten")).toEqual([
    'forgotten',
  ]);
});
