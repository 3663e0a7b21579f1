import type { Kind } from '../schema/index.ts';
import { factsIn } from './facts.ts';
import type { Rule } from './rule.ts';

/** A kind with how sure it is. */
export interface GuessedKind {
  kind: Kind;
  weight: number;
}

/** What headings call a kind by; the first that fits counts. */
const named: readonly (readonly [Kind, RegExp])[] = [
  ['phrasing', /用语|话术|禁语|忌语|问候语|欢迎词|怎么说|说什么|称呼|phras|wording|what to say|greetings?\b|words/iu],
  ['visit-frequency', /拜访|回访|走访|探访|关怀|频次|频率|visit|how often|call frequency|contact plan/iu],
  ['procedure', /流程|步骤|程序|怎么办理|procedure|steps?\b|process|how to/iu],
  ['response-time', /时限|时效|响应|回复时间|办理时间|限时|response|turnaround|time limits?|how fast|deadlines?/iu],
  [
    'appearance',
    new RegExp(
      String.raw`仪容|仪表|着装|服装|工装|工作服|发型|头发|头饰|面容|妆|指甲|首饰|饰物|饰品|鞋|袜|胸牌|工牌|appearance|dress|grooming|` +
        String.raw`uniform|hair|nails|jewel|shoes|make-?up|name badge`,
      'iu',
    ),
  ],
  ['principle', /原则|理念|宗旨|principles?\b|values\b/iu],
  ['checklist', /检查|清单|自查|点检|check/iu],
];

/** Guesses the kind of a standard from its heading, the headings above and the shape of its rules. */
export function guessedKind(titles: readonly string[], rules: readonly Rule[]): GuessedKind {
  const share = (is: (rule: Rule) => boolean) => rules.filter(is).length / Math.max(1, rules.length);
  const steps = share(({ isStep }) => isStep === true);
  const quotes = share(({ isQuote }) => isQuote === true);
  const graded = share(({ cells }) => cells?.grade !== undefined);
  const timed = share(({ text }) =>
    ['second', 'minute', 'hour', 'day', 'workday'].includes(factsIn(text).quantity?.unit ?? ''),
  );
  const [own, ...above] = titles.map((title) => named.find(([, words]) => words.test(title))?.[0]);
  if (steps > 0.5) return { kind: 'procedure', weight: 0.95 };
  if (quotes > 0.6) return { kind: 'phrasing', weight: own === 'phrasing' ? 0.95 : 0.8 };
  // Grades may also be of what is worth how much, or leads where.
  if (graded > 0.5) {
    const isVisit = share(isOften) > 0.5;
    return isVisit ? { kind: 'visit-frequency', weight: 0.9 } : { kind: own ?? 'checklist', weight: 0.4 };
  }
  if (own === 'phrasing' && quotes < 0.3) return { kind: 'checklist', weight: 0.5 };
  if (own === 'response-time') return { kind: own, weight: timed > 0.5 ? 0.9 : 0.6 };
  if (own === 'visit-frequency') return { kind: share(isOften) > 0.5 ? own : 'checklist', weight: 0.5 };
  if (own === 'procedure') return { kind: own, weight: 0.75 };
  if (own) return { kind: own, weight: 0.85 };
  const inherited = above.findLast((kind) => kind === 'appearance' || kind === 'checklist' || kind === 'principle');
  if (inherited) return { kind: inherited, weight: 0.75 };
  return { kind: 'checklist', weight: 0.6 };
}

const isOften = ({ text, cells }: Rule) => factsIn(cells?.every ?? text).every !== undefined;
