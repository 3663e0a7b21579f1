import { figureFacts, figureText, isHeld, unitFiguresIn } from '../../../corpus/index.ts';
import { type Quantity, valueAt } from '../../../schema/index.ts';
import type { Otherwise, Said } from './said.ts';

type Side = 'least' | 'most';

/** Words before and behind a figure that make it the least or the most that may be. */
const before: Readonly<Record<Side, RegExp>> = {
  least: /(?:at least|no less than|no lower than|至少|最少|起码|不低于|不少于|不短于)\s?(?:about )?$/iu,
  most: /(?:at most|no more than|no higher than|至多|最多|顶多|不超过|不高于|不多于)\s?(?:about )?$/iu,
};
const behind: Readonly<Record<Side, RegExp>> = {
  least: /^\s?(?:or (?:above|over|more|higher|hotter|warmer|longer)\b|(?:及|或)?以上)/iu,
  most: /^\s?(?:or (?:below|under|less|lower|cooler|colder|shorter|fewer)\b|(?:及|或)?以下)/iu,
};
const denies = /[不没勿别未]|\b(?:not|never|no|nor|cannot)\b|n[’']t\b/iu;

const sides: Readonly<Partial<Record<string, Side>>> = {
  'at-least': 'least',
  'more-than': 'least',
  'at-most': 'most',
  'less-than': 'most',
};

/** Figures of a field that words make the most where the field makes them the least, or the other way round. */
export function limitsIn({ facts, text: { text, path }, clause }: Said): Otherwise[] {
  // Beyond a limit of authority or of a step begins what somebody else decides: both sides are spoken of.
  if (!path || facts.kind === 'authority' || facts.kind === 'procedure') return [];
  return unitFiguresIn(text).flatMap((figure): Otherwise[] => {
    const [lead, rest] = [text.slice(0, figure.start), text.slice(figure.end)];
    const own = (Object.keys(before) as Side[]).find((one) => before[one].test(lead) || behind[one].test(rest));
    if (!own || (denies.test(lead) && !before[own].test(lead))) return [];
    const same = figureFacts(facts).filter(
      (fact) => fact.isField && (!clause || fact.clause === clause.id) && isHeld(figure, [fact]),
    );
    const quantities = same.map((fact) => valueAt(facts, fact.path) as Quantity | undefined);
    const [quantity, ...more] = quantities;
    const side = sides[quantity?.comparator ?? ''];
    if (!quantity || more.length > 0 || !side || side === own) return [];
    const start = figure.start - (before[own].exec(lead)?.[0].length ?? 0);
    const end = figure.end + (behind[own].exec(rest)?.[0].length ?? 0);
    const has = { zh: figureText(quantity, 'zh'), en: figureText(quantity, 'en') };
    return [{ start, end, field: 'limit', has }];
  });
}
