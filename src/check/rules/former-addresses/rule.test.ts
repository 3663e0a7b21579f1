import { expect, test } from 'vitest';
import { listPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { manualPage } from '../../../../tests/helpers/manual-page.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { formerAddressesRule } from './rule.ts';

const page = (code: string, ...was: string[]) =>
  listPage(code, { one: '甲' }, was.length > 0 ? `formerly: [${was.join(', ')}]` : '');
const manual = (was: string) =>
  manualPage({ id: 'looks', number: 'SS-LO', codes: 'AP-03, AP-04' }).replace(
    '  revisions:',
    `  formerly: [${was}]\n  revisions:`,
  );
const [hair, hands, front] = ['docs/zh/looks/hair.mdx', 'docs/zh/looks/hands.mdx', 'docs/zh/looks/index.mdx'];
const others = { [hands]: page('AP-04'), [front]: manual('appearance') };
const found = (files: Readonly<Record<string, string>>) =>
  issuesOf(formerAddressesRule, { ...others, ...files }).map(
    ({ file, line, path: field, message, fix }) =>
      `${file}:${line} ${field ?? ''} ${message.en}${fix ? ` => ${fix.text.trim()}` : ''}`,
  );

const usedNow = (was: string) => `Another page stands at \`${was}\` now, so the address cannot lead here`;

test.each<[string, Record<string, string>, string[]]>([
  ['none', { [hair]: page('AP-03') }, []],
  ['those where no page stands', { [hair]: page('AP-03', 'men/hair', 'appearance/men-hair') }, []],
  [
    'the one it has now',
    { [hair]: page('AP-03', 'looks/hair') },
    [`${hair}:10 standard.formerly[0] \`looks/hair\` is the address that this page has now, not a former one`],
  ],
  [
    'the one of another page',
    { [hair]: page('AP-03', 'looks/hands') },
    [`${hair}:10 standard.formerly[0] ${usedNow('looks/hands')}`],
  ],
  [
    'the one of a page that the site makes',
    { [hair]: page('AP-03', 'glossary') },
    [`${hair}:10 standard.formerly[0] ${usedNow('glossary')}`],
  ],
  [
    'one that two pages claim',
    { [hair]: page('AP-03', 'men/hair'), [hands]: page('AP-04', 'men/hair') },
    [`${hands}:10 standard.formerly[0] The former address \`men/hair\` is written twice; it stands in ${hair} too`],
  ],
  [
    'one with its language',
    { [hair]: page('AP-03', 'zh-hant/men/hair') },
    [
      `${hair}:10 standard.formerly[0] The former address \`zh-hant/men/hair\` is not what follows the language, ` +
        'which is the same in all of them => formerly: [men/hair]',
    ],
  ],
  [
    'the folder of another manual',
    {
      [hair]: page('AP-03'),
      'docs/zh/men/index.mdx': manualPage({ id: 'men', number: 'SS-ME', codes: 'AP-05' }),
      [front]: manual('men'),
    },
    [`${front}:15 manual.formerly[0] ${usedNow('men')}`],
  ],
])('%s', (_name, files, expected) => {
  expect(found(files)).toEqual(expected);
});

test.each([
  ['/zh/men/hair/', 'men/hair'],
  ['https://standards.example/manuals/en/men/hair/#dye', 'men/hair'],
  ['docs/zh/men/hair.mdx', 'men/hair'],
  ['docs/zh/men/index.mdx', 'men'],
])('%s is told with the part to write', (was, meant) => {
  const issues = issuesOf([schemaRule, formerAddressesRule], { [hair]: page('AP-03', `'${was}'`) });
  expect(issues.map(({ fix }) => fix?.text.trim())).toEqual([`formerly: [${meant}]`]);
});

test.each(['../secret', 'men//hair', 'men/.git', 'Men/Hair', 'a?b', 'a'.repeat(90), '<b>'])(
  '%s is no address',
  (was) => {
    expect(brief(issuesOf(schemaRule, { [hair]: page('AP-03', `'${was}'`) }))).toHaveLength(1);
  },
);

test('the message in both languages', () => {
  expect(textOf(formerAddressesRule, { ...others, [hair]: page('AP-03', 'looks/hair') })).toMatchSnapshot();
});
