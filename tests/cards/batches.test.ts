import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Card, cardsOf, makeBatches, Typesetter } from '../../src/cards/index.ts';
import { cardsAtOnce } from '../../src/cards/limits.ts';
import { exampleCorpus, exampleDeck } from '../helpers/example-manuals.ts';
import { testDay } from '../helpers/day.ts';
import { usual } from './helpers/made.ts';

/** A typesetter that remembers what it set. */
class Remembering extends Typesetter {
  readonly templates: string[] = [];

  override set: Typesetter['set'] = (template, job, make) => {
    this.templates.push(template);
    return super.set(template, job, make);
  };
}

/** More cards than go into one batch: the first of a deck under other codes. */
function cardsForTwoBatches(): Card[] {
  const [card] = cardsOf(exampleCorpus(), exampleDeck('pocket'), testDay).cards;
  const source = card?.source;
  if (!source) throw new Error('There is no card to repeat');
  return Array.from({ length: cardsAtOnce + 1 }, (_, index) => {
    const code = `ZZ-${String(index).padStart(2, '0')}`;
    return { ...card, id: code, source: { ...source, code } };
  });
}

test('a batch lies on its sheets before the next is set', async () => {
  const typesetter = new Remembering();
  const options = {
    ...usual,
    languages: ['zh'],
    corpus: exampleCorpus(),
    deck: 'pocket',
    facesPerStandard: 3,
  } as const;
  const proved: (() => void)[] = [];
  const prove = () => new Promise<[]>((resolve) => proved.push(() => resolve([])));
  const made = makeBatches(typesetter, cardsForTwoBatches(), { ...options, prove });
  const first = made.next();
  while (proved.length < 2) await setImmediate();
  for (const done of proved) done();
  expect((await first).value).toMatchObject({ batch: { sheets: [{ part: 'sheets' }] } });
  expect((await made.next()).value).toMatchObject({ batch: { sheets: [{ part: 'sheets' }] } });
  const batches = typesetter.templates.join(' ').match(/(?:looks )+faces sheets/g);
  expect(batches?.join(' ')).toBe(typesetter.templates.join(' '));
  expect(batches).toHaveLength(2);
});
