import {
  canMeet,
  type Corpus,
  type DataPath,
  type Limits,
  limitsOf,
  type SourceFile,
  type Standard,
} from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { bareText, countHan, countWords } from '../../text/han.ts';

interface Line {
  file: SourceFile;
  path: DataPath;
  /** The address of the clause, such as `SP-05#wait`. */
  address: string;
  text: string;
  where: Limits['where'];
}

interface Params {
  line: string;
  here: string;
  other: string;
}

/** A forbidden phrase shorter than this may be part of any harmless sentence, so it counts only as a whole line. */
const fewestHanInside = 4;
const fewestWordsInside = 3;

/** Staff are never told to say here what they are told never to say there. */
export const phraseConflictRule = defineRule({
  id: 'phrase-conflict',
  title: { zh: '说法冲突', en: 'Lines in conflict' },
  level: 'error',
  summary: {
    zh: '同一句话不会在这里要求说、在那里禁止说',
    en: 'No line is to be said here and never to be said there',
  },
  words: {
    same: {
      zh: (p: Params) => ({
        message: `“${p.line}”在 \`${p.here}\` 要求说，在 \`${p.other}\` 却禁止说`,
        hint: '选定一种规定，改另一处；看情境才能说的，换一种说法',
      }),
      en: (p: Params) => ({
        message: `“${p.line}” is to be said by \`${p.here}\` and never to be said by \`${p.other}\``,
        hint: 'Settle which holds and change the other; word it differently if it depends on the occasion',
      }),
    },
    inside: {
      zh: (p: Params) => ({
        message: `\`${p.here}\` 要求说的话里有 \`${p.other}\` 禁止的“${p.line}”`,
        hint: '换一种说法',
      }),
      en: (p: Params) => ({
        message: `The line of \`${p.here}\` holds “${p.line}”, which \`${p.other}\` forbids`,
        hint: 'Word it differently',
      }),
    },
  },
  *find({ corpus }) {
    const forbidden = new Map<string, Line[]>();
    const inForce = corpus.standards.filter((standard) => standard.facts.state !== 'withdrawn');
    for (const line of inForce.flatMap(forbiddenLines)) {
      const bare = bareText(line.text);
      if (bare !== '') forbidden.set(bare, [...(forbidden.get(bare) ?? []), line]);
    }
    if (forbidden.size === 0) return;
    const long = [...forbidden].filter(([, [line]]) => canStandInside(line?.text ?? ''));
    const lengths = [...new Set(long.map(([bare]) => bare.length))];
    for (const line of inForce.flatMap(prescribedLines)) {
      const bare = bareText(line.text);
      const whole = metBy(corpus, line, forbidden.get(bare));
      const hit = whole ?? insideOf(corpus, line, bare, lengths, forbidden);
      if (!hit) continue;
      const { file, path } = line;
      const related = { file: hit.file, span: valueSpan(hit.file, hit.path), path: hit.path };
      yield {
        file,
        path,
        span: valueSpan(file, path),
        related,
        level: whole ? 'error' : 'warning',
        say: whole ? 'same' : 'inside',
        with: { line: hit.text, here: line.address, other: hit.address },
      };
    }
  },
});

/** Whether a forbidden phrase says enough by itself to be looked for in other lines. */
function canStandInside(text: string): boolean {
  return countHan(text) >= fewestHanInside || countWords(text) >= fewestWordsInside;
}

/** The first of some lines that holds where another does too. */
function metBy(corpus: Corpus, { where }: Line, lines: readonly Line[] | undefined): Line | undefined {
  return lines?.find((other) => canMeet(corpus, where, other.where));
}

/** A forbidden phrase that stands inside a line; looked up by length, so the work grows with the line only. */
function insideOf(
  corpus: Corpus,
  line: Line,
  bare: string,
  lengths: readonly number[],
  forbidden: ReadonlyMap<string, readonly Line[]>,
): Line | undefined {
  for (const length of lengths)
    for (let start = 0; start + length <= bare.length; start += 1) {
      const hit = metBy(corpus, line, forbidden.get(bare.slice(start, start + length)));
      if (hit) return hit;
    }
  return undefined;
}

function forbiddenLines({ code, facts, authority: { file } }: Standard): Line[] {
  const line = (id: string, text: string, ...path: (string | number)[]): Line => ({
    where: limitsOf(
      facts,
      facts.clauses.find((clause) => clause.id === id),
    ).where,
    file,
    path: ['standard', 'clauses', ...path],
    address: `${code}#${id}`,
    text,
  });
  if (facts.kind === 'phrasing')
    return facts.clauses.flatMap(({ id, polarity, text }, index) =>
      polarity === 'dont' ? [line(id, text, index, 'text')] : [],
    );
  if (facts.kind === 'classification')
    return facts.clauses.flatMap(({ id, avoid }, index) =>
      (avoid ?? []).map((text, place) => line(id, text, index, 'avoid', place)),
    );
  return [];
}

function prescribedLines({ code, facts, authority: { file } }: Standard): Line[] {
  const line = (id: string, text: string, ...path: (string | number)[]): Line => ({
    where: limitsOf(
      facts,
      facts.clauses.find((clause) => clause.id === id),
    ).where,
    file,
    path: ['standard', 'clauses', ...path],
    address: `${code}#${id}`,
    text,
  });
  if (facts.kind === 'phrasing')
    return facts.clauses.flatMap(({ id, polarity, text }, index) =>
      polarity === 'do' ? [line(id, text, index, 'text')] : [],
    );
  if (facts.kind === 'procedure')
    return facts.clauses.flatMap(({ id, say }, index) => (say ? [line(id, say, index, 'say')] : []));
  return [];
}
