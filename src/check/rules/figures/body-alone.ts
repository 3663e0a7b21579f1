import { figureFacts, pageTexts, type Standard, unitFiguresIn } from '../../../corpus/index.ts';
import { bodySpan } from '../../locate.ts';
import type { Finding } from '../../rule.ts';
import type { ownWords } from './own-words.ts';

/** Words of a limit before a figure and behind it: what they go with is a rule, and no story. */
const before = new RegExp(
  String.raw`(?:不超过|不多于|不大于|不少于|不低于|至少|至多|最多|最少|超过)\s?$|` +
    String.raw`\b(?:at (?:least|most)|(?:no|not) (?:more|less|longer|later|fewer) than|(?:more|longer|less) than|` +
    String.raw`up to|within|over|under)\s+$`,
  'iu',
);
const behind = /^\s?(?:以内|之内|内|以上|以下)/u;

/** Limits that a body lays down while no clause of the standard has a figure that they could be compared with. */
export function* limitsInBodyAlone(standard: Standard): Iterable<Finding<typeof ownWords>> {
  const { facts, code } = standard;
  const { file } = standard.authority;
  if (facts.state === 'withdrawn' || figureFacts(facts).length > 0) return;
  const body = pageTexts(standard).find((said) => said.file === file && said.path === undefined);
  if (!body) return;
  const { text } = body;
  for (const { start, end, loose } of unitFiguresIn(text)) {
    const isLimit = before.test(text.slice(Math.max(0, start - 24), start)) || behind.test(text.slice(end));
    if (loose || !isLimit) continue;
    const span = bodySpan(file, start, end);
    yield { file, span, level: 'note', say: 'body-alone', with: { said: text.slice(start, end), code } };
  }
}
