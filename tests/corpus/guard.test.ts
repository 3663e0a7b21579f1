import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { findUnsafe, isAllowedAddress, isLocal } from '../../src/corpus/guard.ts';
import { parseBody } from '../../src/corpus/markdown.ts';

const options = { linkHosts: ['manuals.example', 'other.example'] };
/** Reason, what is refused, and the text of the place. */
function refused(body: string): string[] {
  const { tree } = parseBody(body);
  if (!tree) return ['unreadable'];
  return findUnsafe(tree, options).map(({ reason, detail, start, end }) => {
    const place = body.slice(start, end).split('\n', 1)[0] ?? '';
    return `${reason} ${detail} @ ${place}`;
  });
}

describe('what leads out', () => {
  test.each<[string, string[]]>([
    ['[a](https://elsewhere.example/)', ['address https://elsewhere.example/ @ [a](https://elsewhere.example/)']],
    ['[a](//manuals.example/x)', ['address //manuals.example/x @ [a](//manuals.example/x)']],
    ['[a](///x)', ['address ///x @ [a](///x)']],
    ['[a](/\\manuals.example)', ['address /\\manuals.example @ [a](/\\manuals.example)']],
    ['[a](javascript:alert`1`)', ['address javascript:alert`1` @ [a](javascript:alert`1`)']],
    ['[a](JaVaScRiPt:x)', ['address JaVaScRiPt:x @ [a](JaVaScRiPt:x)']],
    ['[a](&#106;avascript:x)', ['address javascript:x @ [a](&#106;avascript:x)']],
    ['[a](java&#9;script:x)', ['address java\tscript:x @ [a](java&#9;script:x)']],
    ['[a](<java script:x>)', ['address java script:x @ [a](<java script:x>)']],
    ['[a](data:text/html;base64,PHM+)', ['address data:text/html;base64,PHM+ @ [a](data:text/html;base64,PHM+)']],
    ['[a](https://u@manuals.example/)', ['address https://u@manuals.example/ @ [a](https://u@manuals.example/)']],
    ['[a](https://:p@manuals.example/)', ['address https://:p@manuals.example/ @ [a](https://:p@manuals.example/)']],
    [
      '[a](https://manuals.example.evil.example/)',
      ['address https://manuals.example.evil.example/ @ [a](https://manuals.example.evil.example/)'],
    ],
    ['见 http://manuals.example/x', ['address http://manuals.example/x @ http://manuals.example/x']],
    ['见 www.elsewhere.example', ['address http://www.elsewhere.example @ www.elsewhere.example']],
    ['[a][b]\n\n[b]: javascript:x', ['address javascript:x @ [b]: javascript:x']],
    ['[b]: //elsewhere.example', ['address //elsewhere.example @ [b]: //elsewhere.example']],
    ['> - [a](//x)', ['address //x @ [a](//x)']],
    ['| 甲 |\n| --- |\n| [a](//x) |', ['address //x @ [a](//x)']],
    ['[^1]\n\n[^1]: [a](//x)', ['address //x @ [a](//x)']],
    ['**[a](//x)**', ['address //x @ [a](//x)']],
  ])('%s is refused', (body, expected) => {
    expect(refused(body)).toEqual(expected);
  });
});

describe('pictures from elsewhere', () => {
  test.each<[string, string[]]>([
    [
      '![a](https://manuals.example/a.png)',
      ['remote-image https://manuals.example/a.png @ ![a](https://manuals.example/a.png)'],
    ],
    ['![a](//manuals.example/a.png)', ['remote-image //manuals.example/a.png @ ![a](//manuals.example/a.png)']],
    [
      '![a](data:image/png;base64,iVBO)',
      ['remote-image data:image/png;base64,iVBO @ ![a](data:image/png;base64,iVBO)'],
    ],
    ['![a][p]\n\n[p]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![a][p]']],
    ['![p][]\n\n[p]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![p][]']],
    ['![p]\n\n[p]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![p]']],
    ['![a][P q]\n\n[p  Q]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![a][P q]']],
    ['[![a][p]](/zh/)\n\n[p]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![a][p]']],
    ['![a][p]\n\n> [p]: https://manuals.example/a.png', ['remote-image https://manuals.example/a.png @ ![a][p]']],
    // The first definition of a name counts, in the check as in the page.
    [
      '![a][p]\n\n[p]: https://manuals.example/a.png\n\n[p]: ./a.png',
      ['remote-image https://manuals.example/a.png @ ![a][p]'],
    ],
    ['![a][p]\n\n[p]: ./a.png\n\n[p]: https://manuals.example/a.png', []],
    [
      '![a][p]\n\n[p]: https://elsewhere.example/a.png',
      [
        'remote-image https://elsewhere.example/a.png @ ![a][p]',
        'address https://elsewhere.example/a.png @ [p]: https://elsewhere.example/a.png',
      ],
    ],
  ])('%s', (body, expected) => {
    expect(refused(body)).toEqual(expected);
  });
});

describe('what could run', () => {
  test.each<[string, string]>([
    ['<Aside onclick="x">甲</Aside>', 'attribute onclick'],
    ['<Aside Type="tip">甲</Aside>', 'attribute Type'],
    ['<Aside set:html="x">甲</Aside>', 'attribute set:html'],
    ['<Aside client:load>甲</Aside>', 'attribute client:load'],
    ['<Aside {...x}>甲</Aside>', 'attribute-expression {…}'],
    ['<Aside title={x}>甲</Aside>', 'attribute-expression title'],
    ['<Drawing name={`a`} />', 'attribute-expression name'],
    ['<Drawing title="a" name="b" />', 'attribute title'],
    ['<aside>甲</aside>', 'html <aside>'],
    ['<Aside.Inner>甲</Aside.Inner>', 'component <Aside.Inner>'],
    ['<__proto__ />', 'component <__proto__>'],
    ['<toString />', 'html <toString>'],
    ['<>甲</>', 'component <>'],
    ['<svg:a />', 'html <svg:a>'],
    ['<img src="x" onerror="y" />', 'html <img>'],
    ['甲{x}乙', 'expression {x}'],
    ['{x}', 'expression {x}'],
    ['- 甲\n\n  {x}', 'expression {x}'],
    ['import a from "b"', 'import import a from "b"'],
    ['甲\n\nexport const a = 1', 'import export const a = 1'],
  ])('%s is refused', (body, expected) => {
    expect(refused(body).map((line) => line.split(' @ ')[0])).toEqual([expected]);
  });

  test('a node that only plain Markdown knows is HTML too', () => {
    const tree: Root = { type: 'root', children: [{ type: 'html', value: '<b>\n甲' }] };
    expect(findUnsafe(tree, options)).toMatchObject([{ reason: 'html', detail: '<b>', start: 0, end: 0 }]);
  });
});

describe('what is let through', () => {
  test.each([
    '[a](/zh/) [b](#x) [c](../d/) [e](?q=a:b) [f](mailto:a@b.example) [g](tel:95588)',
    '[a](https://manuals.example/x) [b](HTTPS://OTHER.EXAMPLE:8443/?q#x)',
    '[a][b] ![c][d]\n\n[b]: https://manuals.example/x\n\n[d]: ./c.png',
    '![a](./a.png) ![b](/icons/b.png) ![c](../c/d%20e.png)',
    '<Aside type="tip" title="甲">乙</Aside>\n\n<Drawing name="a" />',
    '`<script>` `{x}`\n\n```js\nimport x from "y"\n```\n\n\\{x\\} \\<b>',
    '[a][none] ![b][none]',
  ])('%s', (body) => {
    expect(refused(body)).toEqual([]);
  });
});

test('an address is of this site where no browser could take it for another', () => {
  for (const url of ['/a', 'a', './a:b', '#a:b', '?a:b', '', '/a//b', '%2f%2fa'])
    expect([url, isLocal(url)]).toEqual([url, true]);
  for (const url of ['//a', '///a', '/\\a', '\\a', 'a:b', 'a b', '\t/a', '/\u0000a', 'javascript:'])
    expect([url, isLocal(url)]).toEqual([url, false]);
});

test('without listed hosts no other site may be linked to', () => {
  expect(isAllowedAddress('https://manuals.example/', { linkHosts: [] })).toBe(false);
  expect(isAllowedAddress('https://manuals.example/', options)).toBe(true);
  expect(isAllowedAddress('https://manuals.example./', options)).toBe(false);
});
