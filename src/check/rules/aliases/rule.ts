import { type DataPath, lacksAliases, type PageWords, type SourceFile } from '../../../corpus/index.ts';
import { languageOf } from '../../../languages/index.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { many } from '../../../lib/many.ts';

const words = {
  few: {
    zh: (p: { found: number; fewest: number }) => ({
      message: `搜索词只有 ${p.found} 个，至少 ${p.fewest} 个`,
      hint: '写员工在手机上会输入的词：俗称、部位、场景',
    }),
    en: (p: { found: number; fewest: number }) => ({
      message: `Search words: ${p.found}; at least ${p.fewest} are needed`,
      hint: 'Write what staff would type on a phone: everyday names, parts, occasions',
    }),
  },
  length: {
    zh: (p: { word: string; length: number }) => ({
      message: `搜索词“${p.word}”有 ${p.length} 个字`,
      hint: '搜索词二到六个字',
    }),
    en: (p: { word: string; length: number }) => ({
      message: `The search word “${p.word}” has ${many(p.length, 'character')}`,
      hint: 'A Chinese search word has two to six',
    }),
  },
  merged: {
    zh: (p: { word: string }) => ({
      message: `几个搜索词连成了一个：“${p.word}”`,
      hint: '搜索词之间用半角逗号加一个空格隔开',
    }),
    en: (p: { word: string }) => ({
      message: `Several search words have become one: “${p.word}”`,
      hint: 'Put a half-width comma and a space between search words',
    }),
  },
  title: {
    zh: (p: { word: string }) => ({ message: `搜索词“${p.word}”就是标题`, hint: '标题本来就能搜到，换一个别的说法' }),
    en: (p: { word: string }) => ({
      message: `The search word “${p.word}” is the title`,
      hint: 'The title is found anyway; write another word for it',
    }),
  },
  repeated: {
    zh: (p: { word: string }) => ({ message: `搜索词“${p.word}”写了两次`, hint: '保留一个' }),
    en: (p: { word: string }) => ({ message: `The search word “${p.word}” stands twice`, hint: 'Keep one of them' }),
  },
};

/** Staff find a rule by their own words for it. */
export const aliasesRule = defineRule({
  id: 'aliases',
  title: { zh: '搜索词', en: 'Search words' },
  level: 'warning',
  summary: { zh: '每条标准有足够的搜索词，写法合适', en: 'Each standard has search words enough, well chosen' },
  words,
  *find({ corpus }) {
    for (const { facts, authority, translations } of corpus.standards) {
      // What a draft lacks is told in one line.
      const isDraft = facts.state === 'draft';
      const findings = [
        ...check(authority, 'standard'),
        ...Object.values(translations).flatMap((page) => [...check(page, 'translation')]),
      ];
      yield* isDraft ? findings.filter(({ say }) => say !== 'few') : findings;
    }
  },
});

function* check({ locale, title, aliases, asked, file }: PageWords, block: string): Iterable<Finding<typeof words>> {
  const path = [block, 'aliases'];
  const { fewest, lengths } = languageOf(locale).searchWords;
  if (lacksAliases({ locale, aliases }))
    yield {
      file,
      path,
      span: valueSpan(file, path) ?? insertionSpan(file, path),
      say: 'few',
      with: { found: aliases.length, fewest },
    };
  const seen = new Set<string>();
  for (const [index, word] of aliases.entries()) {
    const same = word.trim().toLowerCase();
    const at = () => ({ file, path: [...path, index], span: valueSpan(file, [...path, index]) });
    const length = [...word].length;
    if (separators.test(word) && !isTyped(file, [...path, index], word)) yield merged(file, [...path, index], word);
    else if (seen.has(same)) yield { ...at(), say: 'repeated', with: { word } };
    else if (same === title.trim().toLowerCase()) yield { ...at(), say: 'title', with: { word } };
    else if (lengths && (length < lengths[0] || length > lengths[1]) && /\p{Script=Han}/u.test(word))
      yield { ...at(), say: 'length', with: { word, length } };
    seen.add(same);
  }
  for (const [index, word] of asked.entries()) {
    const same = word.trim().toLowerCase();
    const place = [block, 'asked', index];
    if (seen.has(same)) yield { file, path: place, span: valueSpan(file, place), say: 'repeated', with: { word } };
    seen.add(same);
  }
}

/** Marks that part words in Chinese text, and do not in YAML. */
const separators = /[、，；;｜|]|\p{Script=Han}[,/ \u3000]+\p{Script=Han}/u;

/** Whether a word has a half-width comma within quotation marks, without which it would be two: people type it so. */
function isTyped(file: SourceFile, path: DataPath, word: string): boolean {
  const span = valueSpan(file, path);
  const isQuoted = span !== undefined && /["']/.test(file.text.charAt(span.start));
  return isQuoted && !separators.test(word.replaceAll(/(?<=\S),(?=\S)/gu, ''));
}

/** Words between which stands a mark that does not part them; what goes there follows from how they are written. */
function merged(file: SourceFile, path: DataPath, word: string): Finding<typeof words> {
  const span = valueSpan(file, path);
  const parts = word.split(/[、，；;｜|,/ \u3000]+/u).filter((part) => part !== '');
  const isPlain = span !== undefined && file.text.slice(span.start, span.end) === word;
  const isFlow = span !== undefined && /[[,]\s*$/.test(file.text.slice(0, span.start));
  const text = parts.map((part) => (/[:#[\]{}'"]/.test(part) ? `'${part.replaceAll("'", "''")}'` : part)).join(', ');
  const fix = isPlain && isFlow && parts.length > 1 ? { ...span, text, safe: false } : undefined;
  return { file, path, span, say: 'merged', with: { word }, fix };
}
