import type { Question } from '../schema/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Block, FaceContent, Row } from './model.ts';
import { cardWords } from './words.ts';

/** A question as two faces: what is asked in front, the answer behind. */
export function questionFaces(question: Question, title: string, locale: Locale): FaceContent[] {
  const words = cardWords[locale];
  return [
    { title, tag: words.question, blocks: askBlocks(question, locale) },
    { title, tag: words.answer, blocks: answerBlocks(question, locale) },
  ];
}

function askBlocks({ type, polarity, stem, options, blanks }: Question, locale: Locale): Block[] {
  const words = cardWords[locale];
  const rows: Row[] = (options ?? []).map((option) => ({ badge: option.id.toUpperCase(), text: option.text[locale] }));
  if (type === 'judgement') rows.push({ sign: 'box', text: words.true }, { sign: 'box', text: words.false });
  for (const blank of blanks ?? []) rows.push({ sign: 'box', text: blank.text[locale] });
  return [
    ...(type === 'choice' ? [{ block: 'lead', text: words.which[polarity] } as const] : []),
    { block: 'passage', text: stem[locale], large: true },
    ...(rows.length > 0 ? [{ block: 'rows', rows } as const] : []),
  ];
}

function answerBlocks(question: Question, locale: Locale): Block[] {
  const words = cardWords[locale];
  const { polarity, answer, options, blanks, modelAnswer, unanswered, explanation } = question;
  const rows: Row[] = [];
  if (answer === 'true' || answer === 'false')
    rows.push({ sign: answer === 'true' ? 'do' : 'dont', text: words[answer] });
  else if (answer)
    rows.push({
      badge: answer.toUpperCase(),
      // Read alone, a wrong act would be taken for the thing to do.
      ...(polarity === 'wrong' && { label: words.theWrongOne }),
      text: options?.find((option) => option.id === answer)?.text[locale] ?? '',
    });
  for (const blank of blanks ?? []) rows.push({ sign: 'dot', label: blank.answer, text: blank.text[locale] });
  const said = modelAnswer ?? unanswered;
  return [
    ...(rows.length > 0 ? [{ block: 'rows', rows } as const] : []),
    ...(said ? [{ block: 'passage', text: said[locale] } as const] : []),
    ...(explanation ? [{ block: 'passage', label: words.why, text: explanation[locale] } as const] : []),
  ];
}
