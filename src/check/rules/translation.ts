import { type DataPath, entriesOf, type Manual, type SourceFile, type Standard } from '../../corpus/index.ts';
import { addressableLists, manualLists, type StandardFacts, type Translation, wordFields } from '../../schema/index.ts';
import { nearest } from '../distance.ts';
import { insertionSpan, keySpan, valueSpan } from '../locate.ts';
import { defineRule, type Finding, type WordTables } from '../rule.ts';

interface Entry {
  id: string;
  /** The word fields the Chinese entry has, with its values. */
  words: Readonly<Record<string, unknown>>;
  hash: string;
}

const words = {
  absent: {
    zh: (p: { page: string }) => ({ message: '这一页还没有英文译文', hint: `请新建 \`${p.page}\`` }),
    en: (p: { page: string }) => ({ message: 'This page has no English translation yet', hint: `Create \`${p.page}\`` }),
  },
  orphan: {
    zh: (p: { page: string }) => ({ message: '这一页译文没有对应的中文页', hint: `中文页应在 \`${p.page}\`；改了路径请一并移动` }),
    en: (p: { page: string }) => ({ message: 'This translation has no Chinese page', hint: `The Chinese page should be \`${p.page}\`; if it has moved, move this one with it` }),
  },
  of: {
    zh: (p: { found: string; expected: string }) => ({ message: `译文写的是 \`${p.found}\`，中文页是 \`${p.expected}\``, hint: `把 of 改成 \`${p.expected}\`` }),
    en: (p: { found: string; expected: string }) => ({ message: `The translation is of \`${p.found}\`, but the Chinese page is \`${p.expected}\``, hint: `Change of to \`${p.expected}\`` }),
  },
  clause: {
    zh: (p: { id: string; text: string }) => ({ message: `缺少条款 \`${p.id}\` 的译文`, hint: `中文是：“${p.text}”` }),
    en: (p: { id: string; text: string }) => ({ message: `The clause \`${p.id}\` is not translated`, hint: `The Chinese is: “${p.text}”` }),
  },
  extra: {
    zh: (p: { id: string; meant: string | undefined }) => ({ message: `中文页没有条款 \`${p.id}\``, hint: p.meant ? `您是不是要写 \`${p.meant}\`？` : '删去这一条，或先在中文页加上它' }),
    en: (p: { id: string; meant: string | undefined }) => ({ message: `The Chinese page has no clause \`${p.id}\``, hint: p.meant ? `Did you mean \`${p.meant}\`?` : 'Take it out, or add it to the Chinese page first' }),
  },
  field: {
    zh: (p: { id: string; name: string; text: string }) => ({ message: `条款 \`${p.id}\` 缺少 \`${p.name}\` 的译文`, hint: `中文是：“${p.text}”` }),
    en: (p: { id: string; name: string; text: string }) => ({ message: `\`${p.name}\` of the clause \`${p.id}\` is not translated`, hint: `The Chinese is: “${p.text}”` }),
  },
  fact: {
    zh: (p: { id: string; name: string; known: string }) => ({ message: `条款 \`${p.id}\` 的译文多了 \`${p.name}\``, hint: `译文只写文字；这一条可以写：${p.known}` }),
    en: (p: { id: string; name: string; known: string }) => ({ message: `The translation of the clause \`${p.id}\` has \`${p.name}\`, which the Chinese does not`, hint: `A translation holds words only; this one may have: ${p.known}` }),
  },
  length: {
    zh: (p: { id: string; name: string; found: number; expected: number }) => ({ message: `条款 \`${p.id}\` 的 \`${p.name}\` 有 ${p.found} 项译文，中文有 ${p.expected} 项`, hint: '逐项翻译，项数要相同' }),
    en: (p: { id: string; name: string; found: number; expected: number }) => ({ message: `\`${p.name}\` of the clause \`${p.id}\` has ${p.found} entries, the Chinese has ${p.expected}`, hint: 'Translate entry by entry, the same number of them' }),
  },
  stale: {
    zh: (p: { what: string; text: string; command: string }) => ({ message: `${p.what} 的中文改过了，译文还是旧的`, hint: `现在的中文：“${p.text}”。改好译文后运行 ${p.command}` }),
    en: (p: { what: string; text: string; command: string }) => ({ message: `The Chinese of ${p.what} has changed since it was translated`, hint: `It now says: “${p.text}”. Once the words are right, run ${p.command}` }),
  },
  note: {
    zh: (p: { number: string; id: string; text: string }) => ({ message: `修订 ${p.number} 中 \`${p.id}\` 的说明没有译文`, hint: `中文是：“${p.text}”` }),
    en: (p: { number: string; id: string; text: string }) => ({ message: `The note on \`${p.id}\` in revision ${p.number} is not translated`, hint: `The Chinese is: “${p.text}”` }),
  },
} satisfies WordTables;
type TranslationFinding = Finding<typeof words>;

/** Each page has its translation, clause by clause, and each translation is of the text that stands there now. */
export const translationRule = defineRule({
  id: 'translation',
  level: 'error',
  summary: { zh: '每一页、每一条都有译文，而且译的是现在的文字', en: 'Every page and clause is translated, and from the text that stands there now' },
  words,
  *find({ corpus }) {
    const chinese = new Map(corpus.files.filter((file) => file.locale === 'zh').map((file) => [file.slug, file]));
    const english = new Map(corpus.files.filter((file) => file.locale === 'en').map((file) => [file.slug, file]));
    for (const [slug, file] of english) if (!chinese.has(slug)) yield { file, say: 'orphan', with: { page: file.path.replace('docs/en/', 'docs/zh/') } };
    for (const [slug, file] of chinese) if (!english.has(slug)) yield { file, level: 'warning', say: 'absent', with: { page: file.path.replace('docs/zh/', 'docs/en/') } };
    for (const standard of corpus.standards) yield* compare(standard, standard.code, entriesOfStandard(standard), english.get(standard.slug), standard.facts.history);
    for (const manual of corpus.manuals) yield* compare(manual, manual.id, entriesOfManual(manual), english.get(manual.slug), []);
  },
});

function* compare(page: Standard | Manual, name: string, entries: readonly Entry[], file: SourceFile | undefined, history: StandardFacts['history']): Iterable<TranslationFinding> {
  if (file?.pageType !== 'translation' || file.value === undefined) return;
  const { translation } = file.value as { translation: Translation };
  if (translation.of !== name) {
    const span = valueSpan(file, ['translation', 'of']);
    yield { file, path: ['translation', 'of'], span, say: 'of', with: { found: translation.of, expected: name }, fix: span && { ...span, text: name, safe: false } };
    return;
  }
  const command = `npm run translated -- ${name} --all`;
  if (translation.source !== page.hashes.header) yield stale(file, ['translation', 'source'], 'title', `${page.zh.title} · ${page.zh.description}`, command);
  if (page.hashes.body && translation.body !== page.hashes.body) yield stale(file, ['translation', 'body'], '正文 body', firstLine(page.zh.file.fences.body), command);
  for (const entry of entries) yield* compareEntry(file, entry, translation, command);
  const known = entries.map((entry) => entry.id);
  for (const id of Object.keys(translation.clauses)) {
    if (known.includes(id)) continue;
    const path = ['translation', 'clauses', id];
    const meant = nearest(id, known.filter((candidate) => !(candidate in translation.clauses)));
    const span = keySpan(file, path);
    yield { file, path, span, say: 'extra', with: { id, meant }, fix: meant && span ? { ...span, text: meant, safe: false } : undefined };
  }
  for (const { number, marks } of history)
    for (const mark of marks) {
      if (!mark.note || translation.history?.[number]?.[mark.clause]) continue;
      const path = ['translation', 'history', number, mark.clause];
      yield { file, path, span: insertionSpan(file, path), say: 'note', with: { number, id: mark.clause, text: mark.note } };
    }
}

function* compareEntry(file: SourceFile, entry: Entry, translation: Translation, command: string): Iterable<TranslationFinding> {
  const path: DataPath = ['translation', 'clauses', entry.id];
  const translated = translation.clauses[entry.id] as Record<string, unknown> | undefined;
  if (!translated) {
    yield { file, path, span: insertionSpan(file, path), say: 'clause', with: { id: entry.id, text: textOf(entry) } };
    return;
  }
  for (const [name, value] of Object.entries(entry.words)) {
    const english = translated[name];
    if (english === undefined) yield { file, path: [...path, name], span: insertionSpan(file, [...path, name]), say: 'field', with: { id: entry.id, name, text: String(value) } };
    else if (Array.isArray(value) && (!Array.isArray(english) || english.length !== value.length))
      yield { file, path: [...path, name], span: valueSpan(file, [...path, name]), say: 'length', with: { id: entry.id, name, found: Array.isArray(english) ? english.length : 1, expected: value.length } };
  }
  for (const name of Object.keys(translated))
    if (name !== 'source' && !(name in entry.words))
      yield { file, path: [...path, name], span: keySpan(file, [...path, name]), say: 'fact', with: { id: entry.id, name, known: Object.keys(entry.words).map((key) => `\`${key}\``).join(' ') } };
  if (translated['source'] !== entry.hash) yield stale(file, [...path, 'source'], `\`${entry.id}\``, textOf(entry), command);
}

// No corrected line: a hash to paste would invite pasting it without translating.
function stale(file: SourceFile, path: DataPath, what: string, text: string, command: string): TranslationFinding {
  const span = valueSpan(file, path);
  return { file, path, span: span ?? insertionSpan(file, path), level: 'warning', say: 'stale', with: { what, text, command } };
}

function entriesOfStandard({ facts, hashes }: Standard): Entry[] {
  return addressableLists.flatMap((list) => {
    const names = wordFields(facts.kind, list);
    return entriesOf(facts, list).map((entry) => ({
      id: entry.id,
      words: Object.fromEntries(names.filter((name) => entry[name] !== undefined).map((name) => [name, entry[name]])),
      hash: hashes.entries[entry.id] ?? '',
    }));
  });
}

function entriesOfManual({ facts, hashes }: Manual): Entry[] {
  return manualLists.flatMap((list) => facts[list].map((entry) => ({ id: entry.id, words: { text: entry.text }, hash: hashes.entries[entry.id] ?? '' })));
}

/** The words of an entry in one line: its text, or its first other word. */
function textOf({ words: fields }: Entry): string {
  const value = fields['text'] ?? Object.values(fields)[0];
  return Array.isArray(value) ? value.join(' · ') : typeof value === 'string' ? value : '';
}

const firstLine = (body: string) => body.trim().split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
