import { expect, test } from 'vitest';
import { readDrawing } from '../../../src/corpus/drawing/read.ts';
import { fillDrawing, noFigures } from '../../../src/corpus/index.ts';
import { drawingClasses, drawingElements } from '../../../src/schema/index.ts';
import { svgOf } from '../../../src/site/pages/drawing-svg.ts';
import { svg } from '../../helpers/drawings.ts';

/** Faults as `fault found`, with the stretch of the file they point at. */
const faultsIn = (source: string) =>
  readDrawing(source, 'x', ['zh', 'en']).faults.map(
    ({ fault, found, start, end }) => `${fault} ${found} @${source.slice(start, end)}`,
  );

test('every element, attribute and class that is allowed is read', () => {
  const sample = {
    anchor: 'middle',
    box: '0 0 1 1',
    classes: drawingClasses.join(' '),
    language: 'zh',
    namespace: 'http://www.w3.org/2000/svg',
    number: '-1.5',
    numbers: '1,2 3-4 .5 6',
    path: 'M0 0h10v10H0zm5 5a2 2 0 0 1 2 2q1 1 2 2t2 2c1 1 2 2 3 3s1 1 2 2L9 9',
    size: '3',
    transform: 'translate(1) rotate(30 5,5), scale(2 -1)skewX(3)skewY(4) matrix(1 0 0 1 2 3)',
  };
  const parts = Object.entries(drawingElements).flatMap(([name, { needs, may }]) => {
    if (name === 'svg' || name === 'desc') return [];
    const all = Object.entries({ ...needs, ...may }).map(([key, kind]) => `${key}="${sample[kind]}"`);
    const element = `<${name} ${all.join(' ')}></${name}>`;
    return [name === 'tspan' ? `<text x="1" y="2">a${element}</text>` : element];
  });
  expect(faultsIn(svg(parts.join('\n')))).toEqual([]);
});

test('comments and the declaration are an author’s own and reach no page', () => {
  const source = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a -->\n${svg('<!-- b --><circle r="4"/>')}<!-- c -->`;
  const { drawing, faults } = readDrawing(source, 'x', ['zh', 'en']);
  expect(faults).toEqual([]);
  expect(drawing && svgOf(fillDrawing(drawing, noFigures, 'zh'))).toBe(
    '<svg aria-hidden="true" viewBox="0 0 100 80"><circle r="4"/></svg>',
  );
});

test.each<[string, string, string[]]>([
  ['a script', '<script>alert(1)</script>', ['element script @<script>']],
  ['a style sheet', '<style>*{fill:url(//evil)}</style>', ['element style @<style>']],
  ['HTML', '<foreignObject><b>x</b></foreignObject>', ['element foreignObject @<foreignObject>']],
  [
    'a picture from elsewhere',
    '<image href="https://evil/x.png"/>',
    ['element image @<image href="https://evil/x.png"/>'],
  ],
  ['a reuse', '<use href="#a"/>', ['element use @<use href="#a"/>']],
  ['a link', '<a href="javascript:alert(1)"><circle r="1"/></a>', ['element a @<a href="javascript:alert(1)">']],
  ['an animation', '<set attributeName="href" to="x"/>', ['element set @<set attributeName="href" to="x"/>']],
  ['a handler', '<circle r="1" onclick="alert(1)"/>', ['attribute onclick @onclick']],
  ['a style', '<circle r="1" style="fill:url(//evil)"/>', ['attribute style @style']],
  ['a fill', '<circle r="1" fill="url(#a)"/>', ['attribute fill @fill']],
  ['an id', '<circle id="top" r="1"/>', ['attribute id @id']],
  [
    'a namespace of its own',
    '<x:circle xmlns:x="http://www.w3.org/2000/svg" r="1"/>',
    ['element x:circle @<x:circle xmlns:x="http://www.w3.org/2000/svg" r="1"/>'],
  ],
  ['capital letters', '<Circle r="1"/>', ['element Circle @<Circle r="1"/>']],
  ['a property of all objects', '<constructor/>', ['element constructor @<constructor/>']],
  ['the prototype as an attribute', '<g __proto__="x"/>', ['attribute __proto__ @__proto__']],
  ['an instruction', '<?xml-stylesheet href="//evil"?>', ['node instruction @<?xml-stylesheet href="//evil"?>']],
  ['raw text', '<text x="1" y="1"><![CDATA[<b>]]></text>', ['node cdata @<![CDATA[<b>]]>']],
  [
    'a drawing in the drawing',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
    ['place svg @<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
  ],
  ['a shape in a shape', '<rect width="1" height="1"><circle r="1"/></rect>', ['place circle @<circle r="1"/>']],
  ['a run of words outside a text', '<tspan>x</tspan>', ['place tspan @<tspan>']],
  ['words outside a text', 'hello', ['words hello @\nhello\n']],
  ['an unknown class', '<circle r="1" class="thin red"/>', ['class red @red']],
  ['a unit', '<circle r="10px"/>', ['value r="10px" @10px']],
  ['a share', '<rect width="100%" height="1"/>', ['value width="100%" @100%']],
  ['a negative size', '<circle r="-1"/>', ['value r="-1" @-1']],
  ['an exponent', '<circle r="1e9"/>', ['value r="1e9" @1e9']],
  ['a path that is none', '<path d="M0 0X9"/>', ['value d="M0 0X9" @M0 0X9']],
  ['an empty path', '<path d=""/>', ['value d="" @']],
  [
    'a move that is none',
    '<g transform="translate(1) url(x)"/>',
    ['value transform="translate(1) url(x)" @translate(1) url(x)'],
  ],
  ['an anchor that is none', '<text x="1" y="1" text-anchor="left">x</text>', ['value text-anchor="left" @left']],
  ['a language we do not speak', '<text x="1" y="1" xml:lang="fr">x</text>', ['value xml:lang="fr" @fr']],
  ['a circle without a radius', '<circle cx="1"/>', ['missing r @<circle cx="1"/>']],
  ['a place that is none', '<text x="1" y="1">{Height}</text>', ['slot {Height} @{Height}']],
  ['a brace alone', '<text x="1" y="1">a { b</text>', ['slot { @{']],
  ['a sum among words', '<text x="1" y="1">{= 1 + 1}</text>', ['slot {= 1 + 1} @{= 1 + 1}']],
  ['a figure in an attribute', '<rect width="{height}" height="1"/>', ['sum {height} @{height}']],
  ['a sum that is none', '<rect width="{= 1 +}" height="1"/>', ['sum {= 1 +} @{= 1 +}']],
  ['a place in a class', '<circle r="1" class="{= 1}"/>', ['class {= @{=', 'class 1} @1}']],
])('%s is refused at its place', (_name, content, expected) => {
  expect(faultsIn(svg(content))).toEqual(expected);
  expect(readDrawing(svg(content), 'x', ['zh', 'en']).drawing).toBeUndefined();
});

test.each<[string, string, string]>([
  ['nothing', '', 'xml '],
  ['text', 'hello', 'xml '],
  ['an open element', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>', 'xml '],
  ['an attribute twice', svg('<circle r="1" r="2"/>'), 'xml '],
  ['an entity', svg('<text x="1" y="1">&evil;</text>'), 'xml '],
  ['another root', '<html/>', 'root html'],
  ['a declaration of types', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, 'node doctype'],
  ['no namespace', svg('').replace(' xmlns="http://www.w3.org/2000/svg"', ''), 'missing xmlns'],
  ['no field', svg('').replace(' viewBox="0 0 100 80"', ''), 'missing viewBox'],
  ['an empty field', svg('').replace('100 80', '0 80'), 'value viewBox="0 0 0 80"'],
  ['a size of its own', svg('').replace(' viewBox', ' width="9" viewBox'), 'attribute width'],
  ['nothing said in English', svg('', { zh: '图', en: ' ' }), 'undescribed en'],
  ['a description of no language', svg('<desc>x</desc>'), 'missing xml:lang'],
  ['two of one language', svg('<desc xml:lang="zh">x</desc>'), 'repeated zh'],
  ['too many levels', svg('<g>'.repeat(40) + '</g>'.repeat(40)), 'deep g'],
])('a file of %s is refused', (_name, source, fault) => {
  const [first = ''] = faultsIn(source);
  expect(first.slice(0, fault.length)).toBe(fault);
});

test('an entity bomb, endless nesting and endless brackets end in a fault, not in a crash', () => {
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${svg('<text x="1" y="1">&b;</text>')}`;
  for (const source of [bomb, svg('<g>'.repeat(5_000)), svg(`<circle r="{= ${'('.repeat(8_000)}}"/>`)])
    expect(faultsIn(source).length).toBeGreaterThan(0);
});

test('places count the file’s own characters, whatever its line ends', () => {
  const source = svg('<circle\n  r="1"\n  fill="red"/>').replaceAll('\n', '\r\n');
  expect(faultsIn(source)).toEqual(['attribute fill @fill']);
});

test('a drawing says what it shows in the languages of its site only', () => {
  const source = svg('').replace(/<desc xml:lang="en">.*<\/desc>\n/, '');
  expect(readDrawing(source, 'x', ['zh']).faults).toEqual([]);
  expect(readDrawing(source, 'x', ['zh', 'en']).faults.map(({ fault }) => fault)).toEqual(['undescribed']);
});
