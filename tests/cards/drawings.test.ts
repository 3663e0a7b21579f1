import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { Typesetter } from '../../src/cards/index.ts';
import { withoutShown } from '../../src/cards/drawing/block.ts';
import { outsideField } from '../../src/cards/drawing/field.ts';
import { lookWithin, plainLook } from '../../src/cards/drawing/looks.ts';
import { shapesOf } from '../../src/cards/drawing/shapes.ts';
import { cardsOf } from '../../src/cards/deck.ts';
import { readDrawing } from '../../src/corpus/drawing/read.ts';
import { buildCorpus, fillDrawing, noFigures, readContent } from '../../src/corpus/index.ts';
import { sizes } from '../../src/cards/sizes.ts';
import { drawingClasses } from '../../src/schema/index.ts';
import { svg } from '../helpers/drawings.ts';
import { exampleDeck, exampleDir } from '../helpers/example-manuals.ts';
import { projectText } from '../helpers/project.ts';
import { setCards } from '../helpers/set-cards.ts';
import { testDay } from '../helpers/day.ts';

function picture(content: string) {
  const { drawing, faults } = readDrawing(svg(content), 'x', ['zh', 'en']);
  if (!drawing) throw new Error(JSON.stringify(faults));
  return fillDrawing(drawing, noFigures, 'zh');
}
const pathOf = (content: string) =>
  shapesOf(picture(content)).map((shape) => (shape.shape === 'path' ? shape.steps.map(String).join(' ') : 'words'));

test.each<[string, string]>([
  ['<path d="m10 10h20v10l-5-5z"/>', 'M,10,10 L,30,10 L,30,20 L,25,15 Z'],
  ['<line x1="1" y1="2" x2="3"/>', 'M,1,2 L,3,0'],
  ['<polyline points="1,2 3-4 5 6"/>', 'M,1,2 L,3,-4 L,5,6'],
  ['<polygon points="1 2 3 4 5 6"/>', 'M,1,2 L,3,4 L,5,6 Z'],
  ['<rect x="1" y="2" width="10" height="5"/>', 'M,1,2 L,11,2 L,11,7 L,1,7 L,1,2 Z'],
  ['<path d="M0 0q5 5 10 0t10 0"/>', 'M,0,0 Q,5,5,10,0 Q,15,-5,20,0'],
  ['<path d="M0 0c1 1 2 2 3 0s2-2 3 0"/>', 'M,0,0 C,1,1,2,2,3,0 C,4,-2,5,-2,6,0'],
  ['<g transform="translate(10 20)"><g transform="scale(2)"><path d="M1 1H3"/></g></g>', 'M,12,22 L,16,22'],
  ['<path transform="rotate(90)" d="M5 0H7V2"/>', 'M,0,5 L,0,7 L,-2,7'],
])('%s becomes lines and curves', (content, steps) => {
  expect(pathOf(content)).toEqual([steps]);
});

test('arcs, circles and round corners become curves that end where they should', () => {
  const [circle = '', ellipse = '', rect = '', arc = ''] = pathOf(
    '<circle cx="10" cy="10" r="5"/><ellipse cx="10" cy="10" rx="8" ry="4"/>' +
      '<rect width="10" height="6" rx="9"/><path d="M0 0A5 5 0 0 1 10 0"/>',
  );
  expect(circle).toMatch(/^M,5,10 C,.*,15,10 C.*,5,10 Z$/);
  expect(ellipse).toMatch(/^M,2,10 C,.*,18,10 C.*,2,10 Z$/);
  expect(rect).toMatch(/^M,5,0 L,5,0 C,.*,10,3 L,10,3 C.*Z$/);
  expect(arc).toMatch(/^M,0,0 C,.*,10,0$/);
  for (const path of [circle, ellipse, rect, arc]) expect(path).not.toContain('A');
});

test('what has no extent is not drawn, and a field may begin anywhere', () => {
  expect(pathOf('<circle r="0"/><rect width="0" height="4"/>')).toEqual([]);
  const moved = fillDrawing(
    {
      id: 'x',
      box: [10, 20, 50, 50],
      words: {},
      content: [element('line', { x1: '10', y1: '20', x2: '15', y2: '25' })],
    },
    noFigures,
    'zh',
  );
  expect(shapesOf(moved)).toMatchObject([
    {
      steps: [
        ['M', 0, 0],
        ['L', 5, 5],
      ],
    },
  ]);
});

function element(name: 'line', values: Readonly<Record<string, string>>) {
  const attributes = Object.entries(values).map(([key, text]) => [key, { value: 'number', pieces: [text] }] as const);
  return { name, attributes: Object.fromEntries(attributes), content: [] };
}

test('words keep their anchor, their turn and the look of each run', () => {
  expect(
    shapesOf(
      picture(
        '<g transform="translate(5 6) rotate(90)">' +
          '<text x="2" y="0" text-anchor="end"> a  <tspan class="big">b</tspan> </text></g><text x="1" y="2"> </text>',
      ),
    ),
  ).toMatchObject([
    {
      shape: 'words',
      x: 5,
      y: 8,
      anchor: 'end',
      turn: 90,
      runs: [
        { text: 'a ', look: { big: false } },
        { text: 'b', look: { big: true } },
      ],
    },
  ]);
});

test('looks are inherited, and override each other as in the style sheet', () => {
  expect(lookWithin(lookWithin(plainLook, 'fill thin'), 'accent')).toMatchObject({
    stroke: 'accent',
    thin: true,
    fill: 'light',
  });
  expect(lookWithin(plainLook, 'solid-soft fill')).toEqual(lookWithin(plainLook, 'fill solid-soft'));
  const css = projectText('src/styles/drawing.css');
  const places = drawingClasses.map((name) => css.indexOf(`.drawing .${name} {`));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test.each<[string, boolean]>([
  ['<rect width="100" height="80"/>', false],
  ['<rect x="30" width="100" height="10"/>', true],
  ['<text x="50" y="-9">a</text>', true],
  // Handles of a curve may lie outside while the curve does not.
  ['<path d="M10 70C10 100 90 100 90 70L90 60"/>', true],
  ['<path d="M10 50C10 90 90 90 90 50"/>', false],
])('%s lies outside the field: %s', (content, outside) => {
  expect(outsideField(picture(content))).toBe(outside);
});

test('a figure that a drawing on the same face shows is not repeated beside the words', () => {
  const figure = { before: '', number: '1', unit: ' m', after: '' };
  const rows = {
    block: 'rows',
    rows: [
      { figure, figureOf: 'lead', text: 'a' },
      { figure, figureOf: 'other', text: 'b' },
      { figure, text: 'c' },
    ],
  } as const;
  const drawing = { block: 'drawing', alt: '', width: 1, height: 1, shapes: [], shows: ['lead'] } as const;
  expect(withoutShown([drawing, rows])[1]).toEqual({
    block: 'rows',
    rows: [{ text: 'a' }, rows.rows[1], rows.rows[2]],
  });
  // On another face than the drawing's it is the only place where the figure stands.
  expect(withoutShown([rows])).toEqual([rows]);
});

test('a procedure keeps the amount of a step that its drawing only tells of in words', () => {
  const corpus = buildCorpus(readContent(exampleDir));
  const card = cardsOf(corpus, exampleDeck('pocket'), testDay).cards.find(({ id }) => id === 'FO-03');
  const rows = withoutShown(card?.faces.en[0]?.blocks ?? []).flatMap((block) =>
    block.block === 'rows' ? block.rows : [],
  );
  expect(rows[0]?.figure).toMatchObject({ before: 'at least', number: '5' });
});

test('a card with a hole in its drawing, or without the drawing its standard names, is refused', () => {
  const files = readContent(exampleDir);
  const without = cardsOf(
    buildCorpus(files.filter(({ path }) => path !== 'drawings/shop-lights.svg')),
    exampleDeck('shop-counter'),
    testDay,
  );
  expect(without.problems).toEqual([{ say: 'noDrawing', with: { card: 'GS-02', drawing: 'shop-lights' } }]);
  const renamed = files.map((file) =>
    file.path.endsWith('lighting.mdx') ? { ...file, text: file.text.replace('id: case', 'id: glass') } : file,
  );
  expect(cardsOf(buildCorpus(renamed), exampleDeck('shop-counter'), testDay).problems).toEqual([
    { say: 'drawingGap', with: { card: 'GS-02', drawing: 'shop-lights', found: 'case' } },
  ]);
});

test('drawings are set in grey and black alone, as one picture with its words', async () => {
  const typesetter = new Typesetter();
  const corpus = buildCorpus(readContent(exampleDir));
  const deck = exampleDeck('shop-counter');
  const options = {
    corpus,
    size: sizes.a6,
    languages: ['zh', 'en'],
    bleedMm: 0,
    facesPerStandard: 3,
    title: 'x',
  } as const;
  const { archive, problems } = await setCards(typesetter, cardsOf(corpus, deck, testDay).cards, options);
  if (!archive) throw new Error(JSON.stringify(problems));
  const pdf = await PDFDocument.load(archive);
  expect(pdf.getPageCount()).toBe(6);
  for (const page of pdf.getPages()) {
    const spaces = page.node.Resources()?.lookup(PDFName.of('ColorSpace'), PDFDict);
    const components = (spaces?.keys() ?? []).map((name) => {
      const profile = spaces?.lookup(name, PDFArray).lookup(1, PDFStream);
      return String(profile?.dict.get(PDFName.of('N')));
    });
    expect(components).toEqual(['1']);
  }
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object);
  const said = objects.flatMap((object) => {
    const alt = object instanceof PDFDict ? object.get(PDFName.of('Alt')) : undefined;
    return alt instanceof PDFHexString ? [alt.decodeText()] : [];
  });
  expect(said).toContain('以过道的亮度为一：货架 1.5 倍，玻璃柜 2 倍，橱窗 2.5–3 倍');
});
