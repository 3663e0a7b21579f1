import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGood, reportText } from '../../scripts/try/report.ts';
import type { Outcome } from '../../scripts/try/words.ts';
import { tempDir } from '../helpers/cli.ts';
import { runHere } from '../helpers/run-here.ts';
import { twoPagesDay, writeTwoPages } from '../helpers/two-pages.ts';

const content: Outcome = { part: 'content', errors: 0, warnings: 2, standards: 12 };
const cards: Outcome = { part: 'cards', decks: 2, cards: 30, problems: 0 };
const site: Outcome = { part: 'site', built: true, pages: 90, dead: 0 };

test('the report has a line for each part, in every language of the content', () => {
  expect(reportText([content, cards, site], ['zh', 'en'], false)).toMatchInlineSnapshot(`
    "✓ 内容  12 条标准，0 个错误，2 个警告
    ✓ Content  12 standards, 0 errors, 2 warnings
    ✓ 卡片  2 套共 30 张，都放得下
    ✓ Cards  30 cards of 2 decks, and all fit
    ✓ 网站  90 页，链接都有去处
    ✓ Site  90 pages, and every link leads somewhere"
  `);
  const bad: Outcome[] = [
    { ...content, errors: 1 },
    { ...cards, problems: 3 },
    { ...site, dead: 2 },
    { part: 'site', built: false, pages: 0, dead: 0 },
    { part: 'cards', untried: true },
  ];
  expect(reportText(bad, ['en'], false)).toMatchInlineSnapshot(`
    "✗ Content  12 standards, 1 error, 2 warnings
    ✗ Cards  3 problems; those cards are not made
    ✗ Site  2 links without a target
    ✗ Site  does not build; the reason stands above
    ✗ Cards  not tried: mend the content first"
  `);
});

test('warnings fail only a strict trial', () => {
  expect([isGood(content, false), isGood(content, true)]).toEqual([true, false]);
});

test('content with errors is told, and nothing is built of it', async () => {
  const dir = tempDir();
  writeTwoPages(dir);
  const page = join(dir, 'docs/zh/tea/serving.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('kind: checklist', 'kind: checklists'));
  const { code, stdout } = await runHere('try', ['--content', dir], { SITE_TODAY: twoPagesDay });
  expect(code).toBe(1);
  expect(stdout).toContain('docs/zh/tea/serving.mdx:6:9');
  expect(stdout.slice(stdout.indexOf('✗'))).toBe(
    '✗ 内容  0 条标准，1 个错误，0 个警告\n✗ 卡片  没有试：先改好内容\n✗ 网站  没有试：先改好内容\n',
  );
});
