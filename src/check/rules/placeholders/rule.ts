import type { Corpus, DataPath, SourceFile, Standard, TranslatedWords } from '../../../corpus/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { valueSpan, writtenSpan } from '../../locate.ts';
import { entryKey, renamedEntries } from '../../renamed-entries.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { quoted } from '../frontmatter-syntax/quoted.ts';
import { visitTexts } from '../../text/leaves.ts';
import { shortList } from '../../text/lists.ts';

const words = {
  unknown: {
    zh: (p: { name: string; meant: string | undefined; known: string }) => ({
      message: `没有占位符 {${p.name}}${p.meant ? `，您是不是要写 {${p.meant}}？` : ''}`,
      hint: `可用的占位符：${p.known}`,
    }),
    en: (p: { name: string; meant: string | undefined; known: string }) => ({
      message: `There is no placeholder {${p.name}}${p.meant ? `; did you mean {${p.meant}}?` : ''}`,
      hint: `Placeholders: ${p.known}`,
    }),
  },
  renamed: {
    zh: (p: { was: string; now: string }) => ({
      message: `占位符 {${p.now}} 没有一处用到，各句写的都是 {${p.was}}`,
      hint: `改回 \`${p.was}\`；确实要改名，就把各句一起改`,
    }),
    en: (p: { was: string; now: string }) => ({
      message: `No line has {${p.now}}; they still have {${p.was}}`,
      hint: `Write \`${p.was}\`; if it must have another name, change it in every line`,
    }),
  },
  brace: {
    zh: (p: { found: string }) => ({
      message: `花括号不成对，或用了全角：${p.found}`,
      hint: '占位符写成 {company}，花括号用半角，前后成对',
    }),
    en: (p: { found: string }) => ({
      message: `A brace has no partner, or is full-width: ${p.found}`,
      hint: 'Write a placeholder as {company}, with half-width braces in pairs',
    }),
  },
  differs: {
    zh: (p: { id: string; found: string; expected: string }) => ({
      message: `\`${p.id}\` 的译文占位符是 ${p.found}，原文是 ${p.expected}`,
      hint: '两种语言用同样的占位符',
    }),
    en: (p: { id: string; found: string; expected: string }) => ({
      message: `The translation of \`${p.id}\` has the placeholders ${p.found}, the original ${p.expected}`,
      hint: 'Use the same placeholders in both languages',
    }),
  },
};
type Place = Finding<typeof words>;

/** Placeholders of spoken lines come from the list, so that everyone knows what to put there. */
export const placeholdersRule = defineRule({
  id: 'placeholders',
  title: { zh: '占位符', en: 'Placeholders' },
  level: 'error',
  summary: {
    zh: '占位符取自占位符表，两种语言相同',
    en: 'Placeholders come from the list and are the same in both languages',
  },
  words,
  *find({ corpus }) {
    const known = new Set(corpus.vocabulary.placeholders.map((entry) => entry.id));
    yield* renamed(corpus, known);
    for (const standard of corpus.standards) {
      const translations = Object.values(standard.translations);
      for (const { file } of [standard.authority, ...translations])
        for (const finding of unknownIn(file, known))
          yield finding.say === 'unknown' ? { ...finding, cause: renamedIn(corpus, finding.with.name) } : finding;
      for (const translated of translations) yield* differences(standard, translated);
    }
  },
});

const list = 'vocabulary/placeholders.yml';
const renamedIn = (corpus: Corpus, name: string) => renamedEntries(corpus).get(entryKey(list, name));

/** Placeholders that were renamed in their list, while lines still have the old names. */
function* renamed(corpus: Corpus, known: ReadonlySet<string>): Iterable<Place> {
  const files = corpus.standards.flatMap(({ authority, translations }) => [authority, ...Object.values(translations)]);
  const names = files.flatMap(({ file }) => [...file.text.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, name = '']) => name));
  for (const name of new Set(names)) {
    const entry = known.has(name) ? undefined : renamedIn(corpus, name);
    if (!entry) continue;
    const { file, path, was, now } = entry;
    const span = valueSpan(file, path);
    yield { file, path, span, say: 'renamed', with: { was, now }, fix: span && { ...span, text: was, safe: false } };
  }
}

const braces = /[{｛}｝]/;

function unknownIn(file: SourceFile, known: ReadonlySet<string>): Place[] {
  const found: Place[] = [];
  visitTexts(file.value, (key, text, path) => {
    if (!braces.test(text) || key === 'formula') return;
    const span = valueSpan(file, path);
    const inText = (from: number, length: number) => writtenSpan(file, path, text, from, length);
    for (const match of text.matchAll(/\{([^{}]*)\}/g)) {
      const name = match[1] ?? '';
      if (known.size === 0 || known.has(name)) continue;
      const meant = nearest(name.trim(), known);
      const place = inText(match.index, match[0].length);
      found.push({
        file,
        path: [...path],
        span: place ?? span,
        say: 'unknown',
        with: { name, meant, known: shortList([...known].map((id) => `{${id}}`)) },
        fix: meant && place ? { ...place, text: `{${meant}}`, safe: false } : undefined,
      });
    }
    const stray = /[{｛}｝][^{}｛｝]{0,12}/.exec(text.replaceAll(/\{[^{}]*\}/g, (pair) => '_'.repeat(pair.length)));
    if (!stray) return;
    const narrow = text.replaceAll(/[｛{]([a-z-]+)[｝}]/g, '{$1}');
    const place = narrow !== text && span ? inText(0, text.length) : undefined;
    // Half-width braces in a value without quotes would be taken for YAML.
    const isQuoted = span && /["']/.test(file.text[span.start] ?? '');
    found.push({
      file,
      path: [...path],
      span: inText(stray.index, stray[0].length) ?? span,
      say: 'brace',
      with: { found: stray[0] },
      fix: place && { ...place, text: isQuoted ? narrow : quoted(narrow), safe: true },
    });
  });
  return found;
}

/** Lines whose translation has other placeholders than the original. */
function* differences({ facts }: Standard, { file, translation }: TranslatedWords): Iterable<Place> {
  for (const clause of facts.clauses) {
    for (const [name, value] of Object.entries(clause)) {
      if (typeof value !== 'string') continue;
      const translated: unknown = translation.clauses[clause.id]?.[name as 'text'];
      if (typeof translated !== 'string' || !(value.includes('{') || translated.includes('{'))) continue;
      const [expected, found] = [placeholdersIn(value), placeholdersIn(translated)];
      if (expected === found) continue;
      const path: DataPath = ['translation', 'clauses', clause.id, name];
      yield {
        file,
        path,
        span: valueSpan(file, path),
        level: 'warning',
        say: 'differs',
        with: { id: clause.id, found: found || '–', expected: expected || '–' },
      };
    }
  }
}

const placeholdersIn = (text: string) => [...new Set(text.match(/\{[^{}]*\}/g))].sort().join(' ');
