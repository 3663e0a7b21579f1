import { expect, test } from 'vitest';
import { rules, runCheck } from '../../index.ts';
import { corpusOf } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf } from '../../../../tests/helpers/run-rule.ts';
import { filePlacesRule } from './rule.ts';

const page = '---\ntitle: 甲\ndescription: 乙。\n---\n';

test.each([
  ['vocabulary/rolez.yml', 'vocabulary/roles.yml'],
  ['vocabulary/roles.yaml', 'vocabulary/roles.yml'],
  ['term/extra.yml', 'terms/extra.yml'],
  ['synonym.yml', 'synonyms.yml'],
  ['zh/a/x.mdx', 'docs/zh/a/x.mdx'],
  ['docs/cn/a/x.mdx', 'docs/zh/a/x.mdx'],
  ['docs/zh-CN/a/x.mdx', 'docs/zh/a/x.mdx'],
  ['docs/zh/a/men#hair.mdx', 'men-hair'],
  ['docs/zh/a/Men_Hair.mdx', 'men-hair'],
  ['docs/zh/a/50%.mdx', '50'],
  ['docs/zh/a/what?.mdx', 'what'],
  ['docs/zh/a/ x.mdx', 'x'],
  ['docs/zh/a/x .mdx', 'x'],
  ['docs/zh/_a/x.mdx', 'a'],
])('%s is told, with %s', (path, meant) => {
  const [issue, ...more] = issuesOf(filePlacesRule, { [path]: page });
  expect([issue?.file, issue?.line, issue?.column, more]).toEqual([path, 1, 1, []]);
  expect(`${issue?.message.en} ${issue?.hint.en}`).toContain(meant);
});

test.each(['docs/zh/a/男 员工.mdx', 'docs/zh/a/cafe\u0301.md', 'terms/x.yaml', 'README.md', '.obsidian/x.yml'])(
  '%s is right',
  (path) => {
    expect(brief(issuesOf(filePlacesRule, { [path]: page }))).toEqual([]);
  },
);

test('files beside the content, and what was not read', () => {
  const beside = [
    'docs/zh/a/New.MDX',
    'docs/zh/a/x.mdx.txt',
    'docs/zh/a/x.docx',
    'terms/x.csv',
    'docs/zh/a/x.jpg',
    '.DS_Store',
  ];
  const corpus = { ...corpusOf({}), unread: [{ path: 'docs/zh/a/y.mdx', why: 'link' as const }] };
  const context = { corpus, today: '2026-11-21', assets: new Set<string>(), productPages: [], beside };
  const { issues } = runCheck(
    context,
    rules.filter(({ id }) => id === 'file-places'),
  );
  expect(issues.map(({ file }) => file)).toEqual([
    'docs/zh/a/New.MDX',
    'docs/zh/a/x.docx',
    'docs/zh/a/x.mdx.txt',
    'docs/zh/a/y.mdx',
    'terms/x.csv',
  ]);
});

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const [png, jpeg, heic] = ['\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', '\0\0\0\x18ftypheic'].map(bytes) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
];

test.each<[string, Uint8Array, number, string[]]>([
  ['a.png', png, 900, []],
  ['a.JPG', jpeg, 900, []],
  ['a.svg', bytes('<svg xmlns='), 900, []],
  ['a.webp', bytes('RIFF\0\0\0\0WEBPVP8 '), 900, []],
  ['a.heic', heic, 900, ['error Pages cannot show HEIC pictures']],
  ['a.heic', bytes('dummy'), 5, ['error Pages cannot show HEIC pictures']],
  ['a.tif', bytes('II*\0'), 900, ['error Pages cannot show TIFF pictures']],
  ['a.jpg', heic, 900, ['error Pages cannot show HEIC pictures']],
  ['a.png', jpeg, 900, ['error The name ends in .png, but this is JPEG']],
  ['a.png', bytes(''), 0, ['error There is no picture in this file']],
  ['a.jpeg', bytes('PK\x03\x04'), 900, ['error There is no picture in this file']],
  ['a.png', png, 3_400_000, ['warning The picture has 3.4 MB, too much for a phone']],
])('the picture %s', (name, head, size, expected) => {
  const path = `docs/zh/a/${name}`;
  const pictures = new Map([[path, { head, bytes: size }]]);
  const context = { corpus: corpusOf({}), today: '2026-11-21', assets: new Set<string>(), productPages: [], pictures };
  const { issues } = runCheck({ ...context, beside: [path] }, [filePlacesRule]);
  expect(issues.map(({ level, message }) => `${level} ${message.en}`)).toEqual(expected);
  expect(issues.map(({ file }) => file)).toEqual(expected.map(() => path));
});
