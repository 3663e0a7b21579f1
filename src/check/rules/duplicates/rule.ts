import { type DataPath, limitsOf, type SourceFile, type Standard } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule } from '../../rule.ts';
import { bareText, countHan, countWords } from '../../text/han.ts';
import { nearTexts } from './near-texts.ts';

/** Shorter texts are items of lists (“工作服”, “Name badge”), which may well stand in several standards. */
const fewestHan = 8;
const fewestWords = 5;

interface Text {
  file: SourceFile;
  path: DataPath;
  address: string;
  text: string;
  bare: string;
  group: string;
  /** Whom it binds, where that makes it another rule. */
  whose: string;
  /** Whether it is a line to be spoken. */
  spoken: boolean;
}
interface Params {
  here: string;
  other: string;
  text: string;
}

/** A rule that stands in two places will one day say two things. */
export const duplicatesRule = defineRule({
  id: 'duplicates',
  title: { zh: '重复的条款', en: 'Repeated clauses' },
  level: 'warning',
  summary: {
    zh: '不同标准里没有相同或几乎相同的条款',
    en: 'No clause stands twice, or nearly so, in different standards',
  },
  words: {
    same: {
      zh: (p: Params) => ({
        message: `\`${p.here}\` 与 \`${p.other}\` 是同一句：“${p.text}”`,
        hint: '只留一处，另一处用 see 引用；适用的人不同就写明适用人群',
      }),
      en: (p: Params) => ({
        message: `\`${p.here}\` and \`${p.other}\` are the same: “${p.text}”`,
        hint: 'Keep it in one place and refer to it in see; if it is for other people, say so in appliesTo',
      }),
    },
    near: {
      zh: (p: Params) => ({
        message: `\`${p.here}\` 与 \`${p.other}\` 几乎相同，那里是“${p.text}”`,
        hint: '确认是不是同一条规定；是的话只留一处',
      }),
      en: (p: Params) => ({
        message: `\`${p.here}\` is nearly the same as \`${p.other}\`, which says “${p.text}”`,
        hint: 'See whether they are one rule; if so, keep it in one place',
      }),
    },
  },
  *find({ corpus }) {
    for (const texts of Map.groupBy(corpus.standards.flatMap(textsOf), (text) => text.whose).values()) {
      const first = new Map<string, Text>();
      for (const text of texts) {
        const earlier = first.get(text.bare);
        if (!earlier) first.set(text.bare, text);
        else if (earlier.group !== text.group)
          yield {
            ...placeOf(text),
            say: 'same',
            with: { here: text.address, other: earlier.address, text: earlier.text },
            related: relatedTo(earlier),
          };
      }
      // Greetings are alike by nature; only equal ones are worth a look.
      for (const [later, earlier] of nearTexts([...first.values()].filter((text) => !text.spoken)))
        yield {
          ...placeOf(later),
          level: 'note',
          say: 'near',
          with: { here: later.address, other: earlier.address, text: earlier.text },
          related: relatedTo(earlier),
        };
    }
  },
});

const placeOf = ({ file, path }: Text) => ({ file, path, span: valueSpan(file, path) });
const relatedTo = ({ file, path }: Text) => ({ file, path, span: valueSpan(file, path) });

/**
 * The clauses of a standard that are long enough. Those for men and for women, or duties of two roles, are different
 * rules though they read alike.
 */
function textsOf({ code, facts, authority: { file } }: Standard): Text[] {
  if (facts.state === 'withdrawn') return [];
  const people = facts.appliesTo.people.includes('all') ? '' : facts.appliesTo.people.join();
  const whose = facts.kind === 'role' ? `${people} ${facts.role}` : people;
  return facts.clauses.flatMap((clause, index): Text[] => {
    const { id, text } = clause;
    const { where } = limitsOf(facts, clause);
    if (text === undefined || text.length < fewestHan) return [];
    if (countHan(text) < fewestHan && countWords(text) < fewestWords) return [];
    return [
      {
        file,
        path: ['standard', 'clauses', index, 'text'],
        address: `${code}#${id}`,
        text,
        bare: bareText(text),
        group: code,
        // What holds in other places is another rule.
        whose: where ? `${whose} ${JSON.stringify(where)}` : whose,
        spoken: facts.kind === 'phrasing',
      },
    ];
  });
}
