import { expect, test } from 'vitest';
import { internalLinksRule } from './rule.ts';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const target = { 'docs/zh/appearance/men-hair.mdx': listPage('AP-03', { dye: '染发' }) };
const plain = (body: string) => `---\ntitle: 页面\ndescription: 一句话\n---\n\n${body}\n`;
const path = 'docs/zh/guide/x.mdx';
const assets = ['docs/zh/guide/badge.png', 'logo.svg'];

test.each<[string, string, string[]]>([
  ['a page', '见[发型](/zh/appearance/men-hair/)', []],
  ['a page without its last slash', '见[发型](/zh/appearance/men-hair)', []],
  ['a clause', '见[染发](/zh/appearance/men-hair/#dye)', []],
  ['a heading of a standard, which is numbered', '见[为什么](/zh/appearance/men-hair/#_1)', []],
  [
    'a heading of a standard by its words',
    '见[为什么](/zh/appearance/men-hair/#为什么)',
    [`${path}:6:8 internal-links => 见[为什么](/zh/appearance/men-hair/#_1)`],
  ],
  [
    'a heading that is not there',
    '见[为什么](/zh/appearance/men-hair/#_2)',
    [`${path}:6:8 internal-links => 见[为什么](/zh/appearance/men-hair/#_1)`],
  ],
  ['a short link', '见[发型](/s/AP-03/)', []],
  ['a page the site makes', '见[修订](/zh/changes/)', []],
  ['a relative address', '见[发型](../../appearance/men-hair/)', []],
  ['other sites are not its business', '见[网站](https://example.com/none)', []],
  ['code is no link', '写成 `[x](/zh/none/)`', []],
  [
    'a misspelt page',
    '见[发型](/zh/appearance/men-hiar/)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  ['a page that is not there', '见[发型](/zh/nothing/at-all/)', [`${path}:6:7 internal-links`]],
  [
    'a misspelt clause',
    '见[染发](/zh/appearance/men-hair/#dya)',
    [`${path}:6:7 internal-links => 见[染发](/zh/appearance/men-hair/#dye)`],
  ],
  ['a short link to nothing', '见[发型](/s/AP-99/)', [`${path}:6:7 internal-links`]],
  [
    'a file',
    '见[发型](../appearance/men-hair.mdx)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  [
    'the other language',
    '见[发型](/en/appearance/men-hair/)',
    [`${path}:6:7 internal-links => 见[发型](/zh/appearance/men-hair/)`],
  ],
  [
    'an anchor of the page itself',
    '## 一节\n\n见[上面](#一节)和[下面](#二节)',
    [`${path}:8:17 internal-links => 见[上面](#一节)和[下面](#一节)`],
  ],
  ['a link defined below', '见[发型][a]\n\n[a]: /zh/nothing/', [`${path}:8:6 internal-links`]],
  ['a picture', '![工作证](./badge.png) ![标志](/logo.svg)', []],
  ['a misspelt picture', '![工作证](./bagde.png)', [`${path}:6:8 internal-links => ![工作证](./badge.png)`]],
  [
    'a picture beside a page, as if it had an address',
    '![工作证](/docs/zh/guide/badge.png)',
    [`${path}:6:8 internal-links => ![工作证](/docs/zh/guide/badge.png)`],
  ],
  ['a picture that is not there', '![工作证](./nope.png)', [`${path}:6:8 internal-links`]],
])('%s', (_name, body, expected) => {
  expect(brief(issuesOf(internalLinksRule, { ...target, [path]: plain(body) }, { assets }))).toEqual(expected);
});

test('the places that an anchor may name are told without the top of the page', () => {
  const [issue] = issuesOf(internalLinksRule, { ...target, [path]: plain('## 一节\n\n见[下面](#zzzzzz)') }, { assets });
  expect(issue?.hint.zh).toContain('#一节');
  expect(issue?.hint.zh).not.toContain('_top');
  expect(issue?.hint.en).not.toContain('_top');
});

test('an English page may link to a page that has no translation yet, and to its clauses', () => {
  expect(
    issuesOf(internalLinksRule, {
      ...target,
      'docs/en/guide/x.mdx': plain('See [hair](/en/appearance/men-hair/#dye)'),
    }),
  ).toEqual([]);
});

test('as the author sees it', () => {
  expect(textOf(internalLinksRule, { ...target, [path]: plain('见[发型](/zh/appearance/men-hiar/)') }))
    .toMatchInlineSnapshot(`
      "docs/zh/guide/x.mdx:6:7  错误 error  internal-links
        链接 /zh/appearance/men-hiar/ 没有对应的页面，您是不是要写 /zh/appearance/men-hair/？
          → 站内链接写成 /zh/手册/标准/ 的样子，或用短链 /s/编码/
        The link /zh/appearance/men-hiar/ leads to no page; did you mean /zh/appearance/men-hair/?
          → Write links of this site like /zh/manual/standard/, or use the short link /s/code/
        6 | 见[发型](/zh/appearance/men-hiar/)
                     ^^^^^^^^^^^^^^^^^^^^^^^^
      改成 | 见[发型](/zh/appearance/men-hair/)
        /zh/authoring/rules/internal-links/"
    `);
});

const site = (more = '') => `brand: { zh: 甲, en: A }
tagline: { zh: 乙, en: B }
colours: { light: '#1f4f7a', dark: '#8fc1ea' }
languages: [zh, en]
authority: zh
baseUrl: https://manuals.example/below
timeZone: Asia/Shanghai
popularSearches: { zh: [], en: [] }
linkHosts: [manuals.example]
${more}`;
const term = `terms:
  - id: guest
    term: { zh: 客人, en: Guest }
    definition: { zh: 来的人。, en: Who comes. }
    basis: [house]
`;
const manual = `${manualPage({ id: 'appearance', number: 'SS-AP', codes: 'AP-03' })
  .replace('id: v1', 'id: first')
  .replace('id: one', 'id: hair')}
## 说明
`;
const whole = { ...target, 'site.yml': site(), 'terms/service.yml': term, 'docs/zh/appearance/index.mdx': manual };
const columns = (body: string, files: Readonly<Record<string, string>> = whole) =>
  issuesOf(internalLinksRule, { ...files, [path]: plain(body) }, { assets }).map(
    ({ column, message, fix }) => `${column} ${message.en}${fix ? ` => ${fix.text}` : ''}`,
  );

test.each<[string, string]>([
  ['the planner of visits', '[拜访](/zh/visits/)'],
  ['the page of editors', '[编辑](/zh/editors/)'],
  ['the page of trainers', '[培训](/zh/trainers/)'],
  ['the home page and its places', '[首页](/zh/) [手册](/zh/#manuals) [离线](/zh/#offline) [搜索](/zh/#search)'],
  ['a section of the page of editors', '[译文](/zh/editors/#_translations)'],
  [
    'the glossary, a letter of it and a term',
    '[术语](/zh/glossary/) [K](/zh/glossary/#_k) [客人](/zh/glossary/#guest)',
  ],
  ['the top of any page', '[上](#_top) [变更](/zh/changes/#_top)'],
  ['the top as browsers know it', '[上](#top) [变更](/zh/changes/#Top) [短](/s/AP-03/#top)'],
  ['a section and a version of a manual', '[头发](/zh/appearance/#hair) [版](/zh/appearance/#first)'],
  ['a heading of a manual', '[说明](/zh/appearance/#_1)'],
  ['a clause behind a short link', '[染发](/s/AP-03/#dye) [染发](/s/AP-03#_1) [卡](/s/AP-03/?r=1.0)'],
  ['a query, and what the browser marks', '[发型](/zh/appearance/men-hair/?from=card#dye:~:text=x)'],
  ['letters that are encoded', '[发型](/zh/appearance/%6Den-hair/)\n\n## 一 节\n\n[节](#%E4%B8%80-%E8%8A%82)'],
  ['a page of this site with its host', '[发型](https://manuals.example/below/zh/appearance/men-hair/#dye)'],
  ['another way to the same host, which is refused as such', '[别处](ftp://manuals.example/below/zh/nope/)'],
  [
    'another site of the same host',
    '[别处](https://manuals.example/other/) [别处](https://manuals.example/belowmore/zh/nope/)',
  ],
  ['the entrance, the page of wrong addresses and the data', '[入口](/) [无](/404.html) [数据](/standards.json)'],
  [
    'a mail box, with a subject',
    '[信](mailto:a.b@example.com?subject=%E4%BD%A0%20%E5%A5%BD) [信](mailto:a@b.cn,c@d.cn)',
  ],
  ['telephones', '[热线](tel:95588) [电话](tel:+86-10-6600.1234) [内线](tel:4008001234;ext=801) [内线](tel:*1234#)'],
  ['a footnote', '见注[^a]，再见注[^a]。\n\n[^a]: 说明\n\n[注](#user-content-fn-a) [处](#user-content-fnref-a-2)'],
  ['a footnote with a Chinese name', '见注[^注]。\n\n[^注]: 说明\n\n[注](#user-content-fn-%E6%B3%A8)'],
  ['two headings of one name', '## 甲\n\n## 甲\n\n[一](#甲) [二](#甲-1)'],
  ['a picture by reference', '![工作证][p]\n\n[p]: ./badge.png'],
  ['a picture that is a link', '[![工作证](./badge.png)](/zh/visits/)'],
  ['what is shown as code or with backslashes', '写成 `[a](/zh/x /)` 或 \\[a](/zh/x /)\n\n```md\n[a](tel:955 88)\n```'],
  ['brackets that hold no address', '【注意】（见上） [1] (2 楼) 甲[乙]（丙）'],
  ['a derived language, where the site has it', '[甲](/zh/visits/)'],
])('%s is there', (_name, body) => {
  expect(columns(body)).toEqual([]);
});

test.each<[string, string, string[]]>([
  [
    'the search, which is no page',
    '[搜索](/zh/search/)',
    ['6 The link /zh/search/ leads to no page; did you mean /zh/#search? => [搜索](/zh/#search)'],
  ],
  ['a page of a program', '[报告](/zh/report/)', ['6 The link /zh/report/ leads to no page']],
  ['another one', '[计划](/zh/planner/)', ['6 The link /zh/planner/ leads to no page']],
  [
    'one that is nearly right',
    '[拜访](/zh/visit/)',
    ['6 The link /zh/visit/ leads to no page; did you mean /zh/visits/? => [拜访](/zh/visits/)'],
  ],
  ['something below the glossary', '[术语](/zh/glossary/nope/)', ['6 The link /zh/glossary/nope/ leads to no page']],
  [
    'a question bank',
    '[题](/zh/practice/questions/none/)',
    ['5 The link /zh/practice/questions/none/ leads to no page'],
  ],
  ['a deck', '[卡](/zh/cards/none/)', ['5 The link /zh/cards/none/ leads to no page']],
  ['a scenario', '[演](/zh/practice/scenarios/none/)', ['5 The link /zh/practice/scenarios/none/ leads to no page']],
  ['a term', '[词](/zh/glossary/#nope)', ['5 The page has no #nope']],
  ['a place of the list of changes', '[变](/zh/changes/#nope)', ['5 The page has no #nope']],
  [
    'a place of the home page',
    '[家](/zh/#manual)',
    ['5 The page has no #manual; did you mean #manuals? => [家](/zh/#manuals)'],
  ],
  ['a clause behind a short link', '[染](/s/AP-03/#nope)', ['5 The page has no #nope']],
  ['a section of a manual', '[节](/zh/appearance/#nope)', ['5 The page has no #nope']],
  [
    'a page of this site with its host',
    '[页](https://manuals.example/below/zh/nope/)',
    ['5 The link https://manuals.example/below/zh/nope/ leads to no page'],
  ],
  [
    'a place of it',
    '[页](https://manuals.example/below/zh/appearance/men-hair/#dyee)',
    ['5 The page has no #dyee; did you mean #dye? => [页](https://manuals.example/below/zh/appearance/men-hair/#dye)'],
  ],
  [
    'an address alone',
    '见 https://manuals.example/below/zh/nope/',
    ['3 The link https://manuals.example/below/zh/nope/ leads to no page'],
  ],
  [
    'a short code in small letters',
    '[发](/s/ap-03/)',
    ['5 The link /s/ap-03/ leads to no page; did you mean /s/AP-03/? => [发](/s/AP-03/)'],
  ],
  [
    'a doubled slash',
    '[发](/zh//visits/)',
    ['5 The link /zh//visits/ leads to no page; did you mean /zh/visits/? => [发](/zh/visits/)'],
  ],
  [
    'the name of the file',
    '[发](/zh/visits/index.html)',
    ['5 The link /zh/visits/index.html leads to no page; did you mean /zh/visits/? => [发](/zh/visits/)'],
  ],
  ['a language that the site has not', '[繁](/zh-hant/visits/)', ['5 The link /zh-hant/visits/ leads to no page']],
  [
    'a picture beside a page, as an address',
    '[图](/docs/zh/guide/badge.png)',
    ['5 The link /docs/zh/guide/badge.png leads to no page'],
  ],
])('%s is not there', (_name, body, expected) => {
  expect(columns(body)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['a definition of nothing', '[甲][a]\n\n[a]: <>', ['1']],
  ['a question mark', '[甲](?)', ['5']],
  ['blank words', '[ \u200b](/zh/visits/)', ['6']],
  ['a picture without an address', '![图]()', ['1 The picture has no address, so that nothing is shown']],
  [
    'a picture by reference',
    '![图][p]\n\n[p]: ./bagde.png',
    ['6 There is no picture ./bagde.png; did you mean ./badge.png? => [p]: ./badge.png'],
  ],
  ['no mail box', '[信](mailto:)', ['5 mailto: is no mail address']],
  ['half a mail box', '[信](mailto:zhang.example)', ['5 mailto:zhang.example is no mail address']],
  ['a full-width @', '[信](mailto:a＠b.cn)', ['5 mailto:a＠b.cn is no mail address => [信](mailto:a@b.cn)']],
  ['a mail box with slashes', '[信](mailto://a@b.cn)', ['5 mailto://a@b.cn is no mail address => [信](mailto:a@b.cn)']],
  ['no number', '[电](tel:热线)', ['5 tel:热线 is no telephone number']],
  ['too few figures', '[电](tel:12)', ['5 tel:12 is no telephone number']],
  ['full-width figures', '[电](tel:９５５８８)', ['5 tel:９５５８８ is no telephone number => [电](tel:95588)']],
  ['an encoded blank', '[电](tel:955%2088)', ['5 tel:955%2088 is no telephone number => [电](tel:95588)']],
])('%s', (_name, body, expected) => {
  const found = columns(body);
  expect(found.map((text, index) => (/^\d+$/.test(expected[index] ?? '') ? text.split(' ')[0] : text))).toEqual(
    expected,
  );
});

test('a site with a derived language has its pages in that too', () => {
  const traditional = { ...whole, 'site.yml': site('traditional: true\n') };
  const issues = issuesOf(internalLinksRule, { ...traditional, [path]: plain('[甲](/zh-hant/visits/)') });
  expect(issues.map(({ level, fix }) => [level, fix?.text])).toEqual([['warning', '[甲](/zh/visits/)']]);
});

test('a site of one language has no pages in another', () => {
  const alone = { ...whole, 'site.yml': site().replace('[zh, en]', '[zh]') };
  expect(columns('[甲](/en/visits/) [乙](/zh/visits/)', alone)).toEqual([
    '5 The link /en/visits/ leads to no page; did you mean /zh/visits/? => [甲](/zh/visits/) [乙](/zh/visits/)',
  ]);
});

test('a page that one language alone has, and which carries no facts, is in that language only', () => {
  const files = { ...whole, 'docs/en/guide/only.mdx': plain('A') };
  expect(columns('[甲](/zh/guide/only/)', files)[0]).toContain('leads to no page; did you mean /en/guide/only/?');
});

test('a page that is in the other language only is told without a line that would lead nowhere', () => {
  const files = { ...whole, 'docs/en/guide/only.mdx': plain('A') };
  expect(columns('[甲](/en/guide/only/)', files)).toEqual([
    '5 The link /en/guide/only/ leads to a page in the other language',
  ]);
});

test('a short link to a standard whose page has a fault is no second fault', () => {
  const files = {
    ...whole,
    'docs/zh/appearance/broken.mdx': listPage('AP-77', { one: '甲' }).replace('kind:', 'kinds:'),
  };
  expect(columns('[甲](/s/AP-77/) [乙](/s/AP-77/#one)', files)).toEqual([]);
});

test('a page whose data file has a fault is no second fault', () => {
  const files = { ...whole, 'questions/broken.yml': 'bank: broken\n' };
  expect(columns('[题](/zh/practice/questions/broken/)', files)).toEqual([]);
});

const moved = { 'docs/zh/appearance/men-hair.mdx': listPage('AP-03', { dye: '染发' }, 'formerly: [looks/hair]') };

test('an address that a page had before is told with the one it has now', () => {
  expect(columns('[甲](/zh/looks/hair/#dye) [乙](/en/looks/hair/)', { ...whole, ...moved })).toEqual([
    '5 The link /zh/looks/hair/#dye goes by an address that the page had before' +
      ' => [甲](/zh/appearance/men-hair/#dye) [乙](/en/looks/hair/)',
    '30 The link /en/looks/hair/ goes by an address that the page had before' +
      ' => [甲](/zh/looks/hair/#dye) [乙](/en/appearance/men-hair/)',
  ]);
});
