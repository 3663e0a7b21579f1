import { openPoints } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';

/** Letters and digits only: dots, blanks and signs between letters do not count. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '');
/** A number in front repeats the letter after it: 4C is four letters C. */
const repeated = (text: string) =>
  text.replaceAll(/(\d)([A-Z])/g, (_all, count: string, letter: string) => letter.repeat(Number(count)));

/** Each letter of an acronym has its clause, and each clause says what its letter stands for. */
export const acronymLettersRule = defineRule({
  id: 'acronym-letters',
  title: { zh: '字母口诀', en: 'Acronyms' },
  level: 'error',
  summary: {
    zh: '口诀的每个字母都有一条，每条都写明字母代表什么',
    en: 'Each letter of an acronym has its clause, and each clause says what the letter stands for',
  },
  words: {
    letters: {
      zh: (p: { letters: string; joined: string }) => ({
        message: `口诀是 ${p.letters}，各条字母连起来却是 ${p.joined}`,
        hint: '按口诀的顺序，每个字母写一条',
      }),
      en: (p: { letters: string; joined: string }) => ({
        message: `The acronym is ${p.letters}, but the letters of its clauses make ${p.joined}`,
        hint: 'Write one clause for each letter, in the order of the acronym',
      }),
    },
    unexpanded: {
      zh: (p: { letter: string; id: string }) => ({
        message: `字母 ${p.letter}（\`${p.id}\`）没有写代表什么`,
        hint: '写 text；来源确实没有展开时写 unexpanded: source，不要自己编',
      }),
      en: (p: { letter: string; id: string }) => ({
        message: `The letter ${p.letter} (\`${p.id}\`) does not say what it stands for`,
        hint: 'Write its text; where the source never expands it, write unexpanded: source rather than invent it',
      }),
    },
    source: {
      zh: (p: { letters: string; open: string }) => ({
        message: `${p.letters} 中 ${p.open} 在来源里没有展开`,
        hint: '网站会照实说明；查到出处后补上 text，删去 unexpanded',
      }),
      en: (p: { letters: string; open: string }) => ({
        message: `The source never expands ${p.open} of ${p.letters}`,
        hint: 'The site says so; once known, write the text and take unexpanded out',
      }),
    },
  },
  *find({ corpus }) {
    for (const { facts, authority } of corpus.standards) {
      if (facts.kind !== 'acronym') continue;
      const file = authority.file;
      const joined = facts.clauses.map((clause) => clause.letter).join('');
      const lettersPath = ['standard', 'letters'];
      if (bare(facts.letters) !== joined && repeated(bare(facts.letters)) !== joined)
        yield {
          file,
          path: lettersPath,
          span: valueSpan(file, lettersPath),
          say: 'letters',
          with: { letters: facts.letters, joined },
        };
      for (const [index, clause] of facts.clauses.entries()) {
        if (clause.text !== undefined || clause.unexpanded) continue;
        const path = ['standard', 'clauses', index, 'letter'];
        yield {
          file,
          path: ['standard', 'clauses', index, 'text'],
          span: valueSpan(file, path),
          say: 'unexpanded',
          with: { letter: clause.letter, id: clause.id },
        };
      }
      const open = openPoints(facts).flatMap((point) =>
        point.open === 'letters' ? point.clauses.filter(({ unexpanded }) => unexpanded) : [],
      );
      if (!open[0]) continue;
      const path = ['standard', 'clauses', facts.clauses.indexOf(open[0]), 'unexpanded'];
      yield {
        file,
        path,
        span: valueSpan(file, path),
        level: 'note',
        say: 'source',
        with: { letters: facts.letters, open: open.map(({ letter }) => letter).join(', ') },
      };
    }
  },
});
