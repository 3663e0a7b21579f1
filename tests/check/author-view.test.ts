import { expect, test } from 'vitest';
import { schemaRule } from '../../src/check/rules/schema/rule.ts';
import { translationRule } from '../../src/check/rules/translation/rule.ts';
import { headerHash } from '../../src/corpus/index.ts';
import { listPage } from '../helpers/corpus-from-strings.ts';
import { englishPage } from '../helpers/english-page.ts';
import { textOf } from '../helpers/run-rule.ts';

const path = 'docs/zh/serving/guide.mdx';
const page = listPage('SV-01', { ahead: '走在客人右前方一米' });
const englishOf = (source: string) =>
  englishPage({
    of: 'SV-01',
    title: 'Guiding',
    source: headerHash('一条标准', '一句话说清。'),
    fields: `body: aaaaaa\nclauses:\n  ahead: { text: "Walk one metre ahead, to the right", source: ${source} }`,
    body: '\n## Why\n\nTrust.\n',
  });

test('a nested field is missing', () => {
  expect(textOf(schemaRule, { [path]: page.replace(', approvedBy: service-director', '') })).toMatchInlineSnapshot(`
    "docs/zh/serving/guide.mdx:10:95  错误 error  schema  standard.revision.approvedBy
      缺少字段 \`approvedBy\`
        → 请加上这个字段。字段说明：批准岗位，取自岗位表；与手册首页 approved 的岗位相同：\`all\` \`greeter\` \`waiter\`
      The field \`approvedBy\` is missing
        → Add it. Who approves it: the role in approved on the front page: \`all\` \`greeter\` \`waiter\`
      10 |   revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: service-quality }
                                                                                                         ^
      /zh/authoring/rules/schema/"
  `);
});

test('a key is misspelt', () => {
  expect(textOf(schemaRule, { [path]: page.replace('owner:', 'ownr:') }).split('\n\n')[0]).toMatchInlineSnapshot(`
    "docs/zh/serving/guide.mdx:10:73  错误 error  schema  standard.revision.ownr
      没有 \`ownr\` 这个字段，您是不是要写 \`owner\`？
        → 把 \`ownr\` 改成 \`owner\`
      There is no field \`ownr\`; did you mean \`owner\`?
        → Change \`ownr\` to \`owner\`
      10 |   revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, ownr: service-quality, \
approvedBy: service-director }
                                                                                   ^^^^
    改成 |   revision: { number: '1.0', effective: 2026-03-01, review: 2027-03-01, owner: service-quality, \
approvedBy: service-director }
      /zh/authoring/rules/schema/"
  `);
});

test('a translation is of an older text', () => {
  const english = englishOf('bbbbbb');
  const text = textOf(translationRule, { [path]: page, 'docs/en/serving/guide.mdx': english });
  expect(text.split('\n\n').find((block) => block.includes('ahead'))).toMatchInlineSnapshot(`
    "docs/en/serving/guide.mdx:9:66  警告 warning  translation  translation.clauses.ahead.source
      \`ahead\` 的原文改过了，译文还是旧的
        → 现在的原文：“走在客人右前方一米”。改好译文后运行 npm run translated -- SV-01#ahead
      The original of \`ahead\` has changed since it was translated
        → It now says: “走在客人右前方一米”. Once the words are right, run npm run translated -- SV-01#ahead
      9 |     ahead: { text: "Walk one metre ahead, to the right", source: bbbbbb }
                                                                           ^^^^^^
      /zh/authoring/rules/translation/"
  `);
});

test('a translation is not recorded yet', () => {
  const english = englishOf('aaaaaa');
  const text = textOf(translationRule, { [path]: page, 'docs/en/serving/guide.mdx': english });
  expect(text.split('\n\n').find((block) => block.includes('ahead'))).toMatchInlineSnapshot(`
    "docs/en/serving/guide.mdx:9:66  警告 warning  translation  translation.clauses.ahead.source
      \`ahead\` 的译文还没有记录
        → 原文是：“走在客人右前方一米”。译文对好后，记下它译的是哪一版原文：npm run translated -- SV-01
      The translation of \`ahead\` is not recorded yet
        → The original is: “走在客人右前方一米”. Once the words are right, \
record which text they are of: npm run translated -- SV-01
      9 |     ahead: { text: "Walk one metre ahead, to the right", source: aaaaaa }
                                                                           ^^^^^^
      /zh/authoring/rules/translation/"
  `);
  expect(text).not.toContain('has changed');
});
