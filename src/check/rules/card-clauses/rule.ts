import { cardChoice, type CardLack, type Span, type Standard } from '../../../corpus/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Fix } from '../../rule.ts';

const path = ['standard', 'card', 'clauses'];

/** The clauses chosen for a card make a card that can be followed. */
export const cardClausesRule = defineRule({
  id: 'card-clauses',
  title: { zh: '上卡的条款', en: 'Clauses on the card' },
  level: 'error',
  summary: {
    zh: '流程的卡从第一步开始；卡上不要说的话，改说的一句也在卡上',
    en: 'The card of a procedure begins at its first step, and what not to say stands with what to say instead',
  },
  words: {
    'first-step': {
      zh: (p: { id: string }) => ({
        message: `卡上没有流程的第一步“${p.id}”`,
        hint: '加上第一步；印不下就换大一号的卡，或少印后面的步骤，卡上会写明印了几步',
      }),
      en: (p: { id: string }) => ({
        message: `The first step of the procedure, \`${p.id}\`, is not on the card`,
        hint: 'Add it; if it does not fit, use a larger size or leave out later steps, which the card will say',
      }),
    },
    replacement: {
      zh: (p: { id: string; of: string }) => ({
        message: `卡上有不要说的“${p.of}”，没有改说的“${p.id}”`,
        hint: '加上改说的一句；印不下，就两句都不上卡',
      }),
      en: (p: { id: string; of: string }) => ({
        message: `The card says not to say \`${p.of}\`, and not to say \`${p.id}\` instead`,
        hint: 'Add the line to say instead; if it does not fit, take both off the card',
      }),
    },
  },
  *find({ corpus }) {
    for (const standard of corpus.standards) {
      const { lacks } = cardChoice(standard.facts);
      // Finding a place reads the whole page again, so nothing is looked up for a card that lacks nothing.
      if (lacks.length === 0) continue;
      const { file } = standard.authority;
      const span = valueSpan(file, path);
      const place = { file, path, span, fix: fixOf(standard, lacks, span) };
      for (const lack of lacks) {
        if (lack.lack === 'first-step') yield { ...place, say: 'first-step', with: { id: lack.id } };
        else yield { ...place, say: 'replacement', with: { id: lack.id, of: lack.of } };
      }
    }
  },
});

/** The list with what it lacks, in the order of the standard; undefined where it is not written on one line. */
function fixOf(
  { authority: { file }, facts }: Standard,
  lacks: readonly CardLack[],
  span: Span | undefined,
): Fix | undefined {
  if (!span || !/^\[[^\n#]*\]$/.test(file.text.slice(span.start, span.end))) return undefined;
  const wanted = new Set([...(facts.card?.clauses ?? []), ...lacks.map(({ id }) => id)]);
  const ids = facts.clauses.map(({ id }) => id).filter((id) => wanted.has(id));
  return { ...span, text: `[${ids.join(', ')}]`, safe: false };
}
