import { figureParts } from '../../corpus/index.ts';
import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import type { Block, Row } from '../model.ts';
import { cardWords, type Wording } from '../words.ts';
import { detailsSub, labelledSub, subs } from './say.ts';

/** Levels of a scale, with what each asks for. */
export function scaleBlocks(clauses: readonly ClauseOf<'scale'>[], wording: Wording): Block[] {
  const rows = clauses.map((clause): Row => ({
    badge: String(clause.level),
    ...(clause.condition ? { label: clause.condition } : {}),
    ...(clause.range ? { figure: figureParts(clause.range, wording.locale) } : {}),
    text: clause.text,
    ...subs(labelledSub('', clause.meaning, wording), labelledSub('→', clause.action, wording)),
  }));
  return [{ block: 'rows', rows }];
}

/** Types: how to tell them, what to do, what not to say. */
export function classificationBlocks(clauses: readonly ClauseOf<'classification'>[], wording: Wording): Block[] {
  const words = cardWords[wording.locale];
  const joined = (texts: readonly string[] | undefined) => texts?.join(words.join);
  const rows = clauses.map((clause): Row => ({
    sign: 'dot',
    label: clause.text,
    text: joined(clause.cues) ?? '',
    ...subs(
      detailsSub(clause.respond, wording) && { sign: 'do', text: joined(clause.respond) ?? '' },
      clause.avoid && { sign: 'dont', label: words.avoid, text: joined(clause.avoid) ?? '' },
    ),
  }));
  return [{ block: 'rows', rows }];
}

/** Letters of a word, with what each stands for. */
export function acronymBlocks(
  clauses: readonly ClauseOf<'acronym'>[],
  wording: Wording,
  { letters }: FactsOf<'acronym'>,
): Block[] {
  const rows = clauses.map((clause): Row => ({
    badge: clause.letter,
    text: clause.text ?? cardWords[wording.locale].unexpanded,
    ...subs(detailsSub(clause.how, wording)),
  }));
  return [
    { block: 'passage', text: letters, large: true },
    { block: 'rows', rows },
  ];
}
