import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { cardsOf, leavesOf, sizes, Typesetter } from '../../src/cards/index.ts';
import { codesTooFine, foreignFonts, missingCodes } from '../../src/cards/proof/index.ts';
import { forbiddenBreaks } from '../../src/cards/proof/lines.ts';
import type { Piece } from '../../src/cards/proof/page-text.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import { corpusWith, deckOf } from './helpers/corpus.ts';
import { tryMake, typesetter } from './helpers/made.ts';
import { figureWithUnit } from '../../src/cards/unbroken.ts';
import { testDay } from '../helpers/day.ts';

const line = (zh: string, en: string) => ({ zh, en });
const good = line('站直，看着客人', 'Stand straight and look at the guest');
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    line(`第${index + 1}件事，做好再走`, `Thing ${index + 1}, done before leaving`),
  );

describe('what does not fit', () => {
  it('names the face, the size, the millimetres and the way out', async () => {
    const { batch, text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines(12) }]));
    expect(batch).toBeUndefined();
    expect(text).toMatch(
      /^ZZ-01 zh id1-flush: needs \d+\.\d mm, has 45\.9 mm at 7 pt; cut about \d+ lines or use A7$/m,
    );
    expect(text).toMatch(
      /^ZZ-01 en id1-flush: needs \d+\.\d mm, has 45\.9 mm at 6\.5 pt; cut about \d+ lines or use A7$/m,
    );
  });

  it('fails at the first line too many and not before', async () => {
    const fits: boolean[] = [];
    for (let count = 5; count <= 10; count += 1)
      fits.push((await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines(count) }]))).batch !== undefined);
    const first = fits.indexOf(false);
    expect(first).toBeGreaterThan(0);
    expect(fits).toEqual(fits.map((_, index) => index < first));
    const { text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines(5 + first) }]));
    expect(text).toContain('cut about 1 line or');
  });

  it('is spread over more faces by clauses where the deck allows it, the same in both languages', async () => {
    const corpus = corpusWith([{ code: 'ZZ-01', lines: lines(14) }]);
    const { batch } = await tryMake(corpus, { facesPerStandard: 3 });
    expect(batch?.leaves.map(({ front, back }) => [front.id, back?.id])).toEqual([
      ['ZZ-01-1 zh', 'ZZ-01-1 en'],
      ['ZZ-01-2 zh', 'ZZ-01-2 en'],
    ]);
    const rowsOf = (index: number, side: 'front' | 'back') =>
      batch?.leaves[index]?.[side]?.blocks.flatMap((block) => (block.block === 'rows' ? block.rows : [])).length;
    expect((rowsOf(0, 'front') ?? 0) + (rowsOf(1, 'front') ?? 0)).toBe(14);
    expect(rowsOf(0, 'front')).toBe(rowsOf(0, 'back'));
  });

  it('a word too wide for its line is found on the printed page', async () => {
    const { batch, text } = await tryMake(
      corpusWith([
        {
          code: 'ZZ-01',
          lines: [line('好', 'Pneumonoultramicroscopicsilicovolcanoconiosisandhippopotomonstrosesquippedaliophobia')],
        },
      ]),
    );
    expect(batch).toBeUndefined();
    expect(text).toMatch(/ZZ-01 en id1-flush: "Pneumo.*outside the safe area; most likely a word too long/);
  });

  it('is never scaled down to smaller paper', async () => {
    const { text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: [good] }]), { size: sizes.a4, sheet: 'letter' });
    expect(text).toBe('a4 does not go on letter paper; use larger paper, cards are never scaled down');
  });
});

describe('characters', () => {
  it.each(['𠮷', '🙂', '☑'])('%s, which the card font lacks, stops the card and is named', async (character) => {
    const { batch, text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: [line(`写${character}字`, 'Fine')] }]));
    expect(batch).toBeUndefined();
    expect(text).toContain(
      `ZZ-01 zh: the card font has no "${character}" (U+${character.codePointAt(0)?.toString(16).toUpperCase()})`,
    );
  });

  it.each(['𠮷', '🙂', '☑'])(
    '%s is refused by the archive standard too, should the look before miss it',
    (character) => {
      const face = {
        id: 'x',
        locale: 'zh',
        code: null,
        title: character,
        tag: 't',
        part: null,
        deck: 'd',
        draft: null,
        stamp: ['s'],
        url: 'u',
        qr: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
        qrMm: 11,
        quietMm: 1,
        blocks: [],
        pt: 8,
        gap: 0,
      };
      const job = { title: 't', author: 'a', size: sizes['id1-flush'], bleedMm: 0, figureWithUnit, faces: [face] };
      const archived = () => typesetter.set('faces', job, (document) => typesetter.archive(document, testDay));
      expect(archived).toThrow(/could not be displayed/);
    },
  );

  it.each([
    '#set page(fill: red)',
    '$x^2$',
    '\\u{41} \\ `code`',
    '@ref <label>',
    '"quoted" \'single\'',
    '*bold* _under_ // no comment',
    '#import "/etc/passwd"',
    '= Heading',
  ])('%s is text and nothing else', async (code) => {
    const { batch, text } = await tryMake(
      corpusWith([{ code: 'ZZ-01', title: { zh: code, en: code }, lines: [line(code, code)] }]),
      { size: sizes.a7 },
    );
    expect(text).toBe('');
    const [page = []] = await readPages(batch?.faces ?? new Uint8Array());
    expect(
      page
        .map((piece) => piece.text)
        .join('')
        .replaceAll(' ', ''),
    ).toContain(code.replaceAll(' ', ''));
  });
});

describe('breaks', () => {
  const piece = (text: string, yMm: number): Piece => ({
    text,
    xMm: 10,
    baseMm: yMm,
    widthMm: 30,
    sizeMm: 3,
    upright: true,
    turn: 0,
  });
  it.each([
    [['前一行', '，后一行'], 'lineStart'],
    [['前一行', '）后一行'], 'lineStart'],
    [['前一行（', '后一行'], 'lineEnd'],
    [['前一行“', '后一行'], 'lineEnd'],
    [['前一行—', '—后一行'], 'lineEnd'],
    [['前一行…', '…后一行'], 'lineEnd'],
  ] as const)('%j is found', ([first, second], kind) => {
    expect(forbiddenBreaks('x', [piece(first, 10), piece(second, 14)], sizes.a7).map(({ say }) => say)).toContain(kind);
  });

  it.each([[['前一行，', '后一行']], [['“前一行”', '“后一行”']], [['前一行——', '后一行']]] as const)(
    '%j is in order',
    ([first, second]) => {
      expect(forbiddenBreaks('x', [piece(first, 10), piece(second, 14)], sizes.a7)).toEqual([]);
    },
  );

  it('long punctuated text is set without one', async () => {
    const zh = '他说：“请稍等（大约十分钟）——马上就好……”然后去查《手册》，第一、第二、第三，全部查到；没有遗漏！';
    const { batch, text } = await tryMake(
      corpusWith([
        { code: 'ZZ-01', lines: [line(zh, 'Short'), line(zh.slice(3), 'Short'), line(zh.slice(7), 'Short')] },
      ]),
      {
        size: sizes.a6,
      },
    );
    expect(text).toBe('');
    expect(batch).toBeDefined();
  });
});

describe('what may be printed', () => {
  it('marks a draft on every face', async () => {
    const { batch } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: [good], more: 'state: draft' }]));
    const pages = await readPages(batch?.faces ?? new Uint8Array());
    for (const page of pages) expect(page.some((piece) => piece.text.includes('DRAFT') && !piece.upright)).toBe(true);
  });

  it('leaves a withdrawn standard out, and refuses one that is asked for', () => {
    const corpus = corpusWith([
      { code: 'ZZ-01', lines: [good] },
      { code: 'ZZ-02', lines: [good], more: 'state: withdrawn\n  withdrawn: { on: 2026-05-01, replacedBy: ZZ-01 }' },
    ]);
    expect(cardsOf(corpus, deckOf(corpus), testDay).cards.map(({ id }) => id)).toEqual(['ZZ-01']);
    const asked = cardsOf(corpus, { ...deckOf(corpus), standards: ['ZZ-02'] }, testDay);
    expect(asked).toMatchObject({
      cards: [],
      problems: [{ say: 'withdrawn', with: { card: 'ZZ-02', replacedBy: 'ZZ-01' } }],
    });
  });

  it('refuses an internal standard in a public deck', () => {
    const corpus = corpusWith([{ code: 'ZZ-01', lines: [good] }]);
    expect(cardsOf(corpus, { ...deckOf(corpus), secrecy: 'public' }, testDay).problems).toMatchObject([
      { say: 'secret', with: { card: 'ZZ-01', secrecy: 'internal', allowed: 'public' } },
    ]);
    const open = corpusWith([{ code: 'ZZ-01', lines: [good] }], { secrecy: 'public' });
    expect(cardsOf(open, { ...deckOf(open), secrecy: 'public' }, testDay).problems).toEqual([]);
  });

  it('takes code, revision, date and address from the standard', () => {
    const corpus = corpusWith([{ code: 'ZZ-01', lines: [good], revision: '2.3' }]);
    const [card] = cardsOf(corpus, deckOf(corpus), testDay).cards;
    if (!card) throw new Error('no card');
    const [leaf] = leavesOf(corpus, card, ['zh', 'en']);
    expect(leaf?.front).toMatchObject({
      id: 'ZZ-01 zh',
      source: { code: 'ZZ-01', revision: '2.3', effective: '2026-03-01' },
      url: 'https://standards.example.com/s/ZZ-01/?r=2.3',
    });
    expect(leaf?.back?.url).toBe(leaf?.front.url);
  });
});

describe('a missing font', () => {
  it('is an error, not a substitute', () => {
    const job = { title: 't', author: 'a', size: sizes.a7, bleedMm: 0, figureWithUnit, faces: [] };
    const { made, messages } = new Typesetter([]).set('faces', job, () => 'set');
    expect(made).toBeUndefined();
    expect(messages?.join()).toContain('unknown font family: standards card sans');
  });

  it('is seen in the file where another stands in', async () => {
    const document = await PDFDocument.create();
    document.addPage().drawText('x', { font: await document.embedFont(StandardFonts.Helvetica) });
    const saved = await PDFDocument.load(await document.save());
    expect(foreignFonts(saved)).toMatchObject([{ say: 'font', with: { found: 'Helvetica' } }]);
  });
});

it('a face without its QR code is found', async () => {
  const { batch } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: [good] }]));
  const front = batch?.leaves[0]?.front;
  if (!batch || !front) throw new Error('not made');
  const document = await PDFDocument.load(batch.faces);
  expect(missingCodes(document, [front])).toEqual([]);
  expect(missingCodes(document, [{ ...front, id: 'ZZ-09 zh', url: 'https://elsewhere.example/' }])).toEqual([
    { say: 'noQr', with: { face: 'ZZ-09 zh' } },
  ]);
});

it('an address too long for a code that scans is refused', () => {
  const corpus = corpusWith([{ code: 'ZZ-01', lines: [good] }]);
  const [card] = cardsOf(corpus, deckOf(corpus), testDay).cards;
  const [leaf] = card ? leavesOf(corpus, card, ['zh']) : [];
  if (!leaf) throw new Error('no card');
  expect(
    codesTooFine([{ ...leaf.front, url: `https://standards.example.com/${'long/'.repeat(200)}` }], sizes['id1-flush']),
  ).toMatchObject([{ say: 'qrTooFine' }]);
});
