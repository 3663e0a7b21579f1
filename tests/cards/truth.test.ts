import { describe, expect, it } from 'vitest';
import { type Card, cardsOf, type Face, leavesOf } from '../../src/cards/index.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import { testDay } from '../helpers/day.ts';
import { exampleCorpus, exampleDeck } from '../helpers/example-manuals.ts';
import { corpusWith, deckOf, type MadeStandard } from './helpers/corpus.ts';
import { makeExample, tryMake } from './helpers/made.ts';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ zh: `第${index + 1}件事做好`, en: `Thing ${index + 1} done` }));
const cardsIn = (corpus: Corpus) => cardsOf(corpus, deckOf(corpus), testDay);
const textOf = (blocks: unknown) => JSON.stringify(blocks);
const notices = ({ blocks }: Pick<Face, 'blocks'>) =>
  blocks.flatMap((block) => (block.block === 'notice' ? [block.text] : []));

/** The first card of a made-up standard. */
function cardOf(standard: MadeStandard): Card {
  const [card] = cardsIn(corpusWith([standard])).cards;
  if (!card) throw new Error('no card');
  return card;
}

describe('a question that asks for the wrong one', () => {
  it('does not give a wrong act as its answer without saying so', () => {
    const { cards } = cardsOf(exampleCorpus(), exampleDeck('practice'), testDay);
    const answers = cards.flatMap(({ faces }) => faces.en).map(({ blocks }) => textOf(blocks));
    const wrong = answers.filter((text) => text.includes('Waiting on the pier') && !text.includes('Which is wrong?'));
    expect(wrong).toEqual([expect.stringContaining('The wrong one')]);
  });
});

describe('a translation older than the text', () => {
  const standard: MadeStandard = { code: 'ZZ-01', lines: lines(3), revision: '1.1', older: ['c1'] };

  it('is not printed: the text stands in its place, and the face says so in words', async () => {
    const [face] = cardOf(standard).faces.en;
    expect(textOf(face?.blocks)).toContain('第2件事做好');
    expect(textOf(face?.blocks)).not.toContain('Thing 2');
    expect(textOf(face?.blocks)).toContain('Thing 3');
    const { batch, text } = await tryMake(corpusWith([standard]));
    expect(text).toBe('');
    const [front, back] = (await readPages(batch?.faces ?? new Uint8Array())).map((page) =>
      page.map((piece) => piece.text).join(''),
    );
    expect(back).toContain('Lines in Chinese have no up-to-date translation yet');
    expect(front).not.toContain('译文');
  });

  it('of the title or the rule sentence is replaced likewise', () => {
    const [face] = cardOf({ ...standard, older: [':title'] }).faces.en;
    expect(face?.title).toBe('标题');
    expect(textOf(face?.blocks)).toContain('一句话。');
    expect(face && notices(face)).toEqual(['Lines in Chinese have no up-to-date translation yet']);
  });

  it('of a clause that is not on the card is not spoken of', () => {
    const card = cardOf({ ...standard, older: ['c2'], clauses: ['c0', 'c1'] });
    expect(card.faces.en.flatMap(notices)).toEqual(['This card: 2 of 3 · scan for the rest']);
  });

  it('keeps the word of the whole translation where all of it is current', () => {
    expect(cardOf({ ...standard, older: [] }).faces.en.flatMap(notices)).toEqual([]);
  });
});

describe('a card that holds a part of a standard', () => {
  it('says how much of it on every face, in both languages', async () => {
    const corpus = corpusWith([
      { code: 'ZZ-01', lines: lines(30), clauses: Array.from({ length: 16 }, (_, index) => `c${index}`) },
    ]);
    const { batch, text } = await tryMake(corpus, { facesPerStandard: 3 });
    expect(text).toBe('');
    const pages = await readPages(batch?.faces ?? new Uint8Array());
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, page] of pages.entries()) {
      const words = page.map((piece) => piece.text).join('');
      expect(words).toContain(
        index % 2 === 0 ? '共 30 条，此卡印 16 条 · 其余请扫码' : 'This card: 16 of 30 · scan for the rest',
      );
    }
  });

  it('says nothing where it holds all', () => {
    const { faces } = cardOf({ code: 'ZZ-01', lines: lines(3), clauses: ['c2', 'c1', 'c0'] });
    expect([...faces.zh, ...faces.en].flatMap(notices)).toEqual([]);
  });
});

describe('what a choice of clauses must not leave out', () => {
  const example = exampleCorpus();
  /** Why the deck is refused once a standard has only some of its clauses on its card. */
  const problemsWith = (code: string, clauses: readonly string[]) => {
    const standards = example.standards.map((standard) =>
      standard.code === code
        ? { ...standard, facts: { ...standard.facts, card: { decks: ['pocket'], clauses: [...clauses] } } }
        : standard,
    );
    return cardsOf({ ...example, standards }, exampleDeck('pocket'), testDay).problems;
  };

  it('a procedure without its first step is refused', () => {
    const found = example.standards.find(({ facts }) => facts.kind === 'procedure' && facts.card);
    if (found?.facts.kind !== 'procedure') throw new Error('No procedure is on a card');
    const [first, ...others] = found.facts.clauses.filter(({ stage }) => stage === 'step').map(({ id }) => id);
    expect(problemsWith(found.code, others)).toEqual([{ say: 'firstStep', with: { card: found.code, id: first } }]);
    expect(problemsWith(found.code, [first ?? ''])).toEqual([]);
  });

  it('a line never to say without the line that replaces it is refused', () => {
    const [line] = example.standards.flatMap(({ code, facts }) =>
      facts.kind === 'phrasing'
        ? facts.clauses.flatMap(({ id, replacedBy }) => (replacedBy ? [{ code, id, replacedBy }] : []))
        : [],
    );
    if (!line) throw new Error('No line is replaced');
    expect(problemsWith(line.code, [line.id])).toEqual([
      { say: 'replacement', with: { card: line.code, id: line.replacedBy, of: line.id } },
    ]);
    expect(problemsWith(line.code, [line.id, line.replacedBy])).toEqual([]);
  });
});

describe('the rule sentence', () => {
  it('is never left out to make room: what does not fit is refused', async () => {
    const { batch, text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines(9) }]));
    expect(batch).toBeUndefined();
    expect(text).toContain('cut about');
  });

  it('stands on the first face of every standard, as it is printed', async () => {
    const batch = await makeExample('pocket', 40, { facesPerStandard: 6 });
    const pages = await readPages(batch.faces);
    const faces = batch.leaves.flatMap(({ front, back }) => (back ? [front, back] : [front]));
    const squeezed = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');
    let led = 0;
    for (const [index, { blocks, part }] of faces.entries()) {
      const lead = blocks.find((block) => block.block === 'lead');
      if (part.number === 1) expect(lead).toBeDefined();
      if (!lead) continue;
      led += 1;
      const words = squeezed(pages[index]?.map(({ text }) => text).join('') ?? '');
      expect(words).toContain(squeezed(lead.text));
    }
    expect(led).toBeGreaterThan(20);
  });
});

describe('a standard that is not in force', () => {
  const expired: MadeStandard = { code: 'ZZ-02', lines: lines(2), expires: '2026-11-26' };
  const corpus = corpusWith([{ code: 'ZZ-01', lines: lines(2) }, expired]);

  it('is left out from the day after it expires, with the reason, named or not', () => {
    const expected = [{ say: 'expired', with: { card: 'ZZ-02', on: '2026-11-26', by: 'ZZ-02' } }];
    for (const standards of ['declared' as const, ['ZZ-01', 'ZZ-02']]) {
      const { cards, problems, leftOut } = cardsOf(corpus, { ...deckOf(corpus), standards }, testDay);
      expect(cards.map(({ id }) => id)).toEqual(['ZZ-01']);
      expect([problems, leftOut]).toEqual([[], expected]);
    }
    expect(cardsOf(corpus, deckOf(corpus), '2026-11-26').cards).toHaveLength(2);
  });

  it('as a draft says in the stamp that it is none, besides the mark across the face', async () => {
    const { batch } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines(2), more: 'state: draft' }]));
    const [zh, en] = (await readPages(batch?.faces ?? new Uint8Array())).map((page) =>
      page.map((piece) => piece.text).join(''),
    );
    expect(zh).toContain('草案，尚未生效');
    expect(en).toContain('a draft, not in force');
    expect(en).not.toContain('from 2026');
  });
});

it('sheets carry the day they were made', async () => {
  const batch = await makeExample('pocket', 12);
  for (const page of await readPages(batch.sheets[0]?.pdf ?? new Uint8Array()))
    expect(page.map(({ text }) => text).join('')).toContain(`${testDay} 制作 made`);
});

it('a site below a path keeps it in the codes', () => {
  const corpus = exampleCorpus();
  const below = { ...corpus, site: { ...corpus.site, baseUrl: 'https://intranet.example.com/hr/standards' } };
  const [card] = cardsOf(below, exampleDeck('pocket'), testDay).cards;
  const [leaf] = card ? leavesOf(below, card, ['zh', 'en']) : [];
  expect(leaf?.front.url).toBe(`https://intranet.example.com/hr/standards/s/${card?.id}/?r=${card?.source?.revision}`);
});
