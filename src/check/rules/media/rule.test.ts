import { expect, test } from 'vitest';
import { mediaRule } from './rule.ts';
import { schemaRule } from '../schema/rule.ts';
import { runCheck } from '../../run.ts';
import { corpusOf, standardPage } from '../../../../tests/helpers/corpus-from-strings.ts';
import { brief, issuesOf, textOf } from '../../../../tests/helpers/run-rule.ts';

const path = 'docs/zh/a/x.mdx';
const page = (field: string) => ({
  [path]: standardPage({ code: 'AP-01', fields: `clauses:\n  - { id: one, text: 一枝花, ${field} }` }),
});
const picture = (file: string, shows = '') => page(`media: [{ file: ${file}, alt: 一枝花在瓶里${shows} }]`);
const assets = ['media/flower.jpg', 'media/pour.mp4', 'media/plan.pdf'];
const found = (files: Record<string, string>) => brief(issuesOf(mediaRule, files, { assets }));
const at = `${path}:9:45 media standard.clauses[0].media[0].file`;

test.each([
  ['a picture that is there', picture('/media/flower.jpg'), []],
  ['a video that is there', picture('/media/pour.mp4'), []],
  ['a file that is there', page('attachments: [{ file: /media/plan.pdf, name: 图 }]'), []],
  [
    'one that is called otherwise',
    picture('/media/flowr.jpg'),
    [`${at} =>     - { id: one, text: 一枝花, media: [{ file: /media/flower.jpg, alt: 一枝花在瓶里 }] }`],
  ],
  ['a photo of an iPhone', picture('/media/flower.heic'), [at]],
  ['a format that few open', picture('/media/flower.tiff'), [at]],
  [
    'a table in place of a picture',
    page('attachments: [{ file: /media/flower.jpg, name: 图 }]'),
    [`${path}:9:51 media standard.clauses[0].attachments[0].file`],
  ],
  [
    'wrong without right',
    picture('/media/flower.jpg', ', shows: wrong'),
    [`${path}:9:84 media standard.clauses[0].media[0].shows`],
  ],
])('%s', (_name, files, expected) => {
  expect(found(files)).toEqual(expected);
});

test('a picture without words is an error where they belong', () => {
  const issues = brief(issuesOf(schemaRule, page('media: [{ file: /media/flower.jpg }]')));
  expect(issues.filter((line) => line.includes('media[0].alt'))).toHaveLength(1);
});

test('what is too large for a phone is told with how large it may be', () => {
  const corpus = corpusOf(picture('/media/flower.jpg'));
  const sizes = new Map([['media/flower.jpg', 3_400_000]]);
  const context = { corpus, today: '2026-11-21', assets: new Set(assets), sizes, productPages: [] };
  const { issues } = runCheck(context, [mediaRule]);
  expect(issues.map(({ message }) => message.en)).toEqual(['The file has 3.4 MB; 2 MB is the most']);
});

test('as the author sees it', () => {
  expect(textOf(mediaRule, picture('/media/flower.heic'))).toMatchInlineSnapshot(`
    "docs/zh/a/x.mdx:9:45  错误 error  media  standard.clauses[0].media[0].file
      HEIC 照片多数手机和浏览器打不开
        → 导出为 JPEG：在 iPhone 的“设置 > 相机 > 格式”选“兼容性最佳”后重拍，或用看图软件另存为 jpg
      Most phones and browsers cannot show HEIC photos
        → Export it as JPEG; on an iPhone choose Settings > Camera > Formats > Most Compatible and take it again
      9 |     - { id: one, text: 一枝花, media: [{ file: /media/flower.heic, alt: 一枝花在瓶里 }] }
                                                         ^^^^^^^^^^^^^^^^^^
      /zh/authoring/rules/media/"
  `);
});
