import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cardsCall } from '../../scripts/calls/cards.ts';
import { newCall } from '../../scripts/calls/new.ts';
import { reviewedCall } from '../../scripts/calls/reviewed.ts';
import { reportCall } from '../../scripts/calls/report.ts';
import { searchEvalCall } from '../../scripts/calls/search-eval.ts';
import { translatedCall } from '../../scripts/calls/translated.ts';
import { tempDir } from '../helpers/cli.ts';
import { exampleDir } from '../helpers/example-manuals.ts';
import { misuseOf } from '../helpers/misuse.ts';

const examples = ['--content', exampleDir];

test.each<[string, () => unknown, string]>([
  ['report', () => reportCall([]), 'Name a report: coverage'],
  ['report cover', () => reportCall(['cover']), 'There is no report "cover"'],
  ['report toString', () => reportCall(['toString']), 'There is no report "toString"'],
  ['report touches', () => reportCall(['touches', ...examples]), 'Name one standard or clause'],
  ['report touches FO-O3', () => reportCall(['touches', 'FO-O3', ...examples]), 'Did you mean FO-03?'],
  ['report touches FO-01#sent', () => reportCall(['touches', 'FO-01#sent', ...examples]), 'Did you mean FO-01#scent?'],
  ['report coverage FO-03', () => reportCall(['coverage', 'FO-03', ...examples]), 'takes nothing more'],
  ['search:eval', () => searchEvalCall([]), 'Name one file of queries'],
  ['search:eval a.tsv b.tsv', () => searchEvalCall(['a.tsv', 'b.tsv']), 'Name one file of queries'],
  ['search:eval none.tsv', () => searchEvalCall(['none.tsv']), 'No such file: none.tsv'],
  [
    'search:eval, topics that are not there',
    () => searchEvalCall(['package.json', '--topics', 'none.tsv']),
    'No such file: none.tsv',
  ],
  [
    'search:eval, a folder without a site',
    () => searchEvalCall(['package.json', '--site', tempDir()]),
    'There is no built site at',
  ],
  ['translated ZZ-99', () => translatedCall(['ZZ-99', ...examples]), 'No translated page matches: ZZ-99'],
])('%s is misuse and says why', (_name, call, why) => {
  const ran = misuseOf(call);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toContain(why);
});

test('a call that makes sense is not refused', () => {
  expect(misuseOf(() => translatedCall(['FO-03', ...examples]))).toEqual({ code: null, stdout: '', stderr: '' });
});

test.each<[string, (content: readonly string[]) => unknown]>([
  ['cards', (content) => cardsCall(['--deck', 'shop-counter', '--size', 'a5', ...content])],
  ['cards --stale', (content) => cardsCall(['--stale', ...content])],
  ['report', (content) => reportCall(['coverage', ...content])],
  ['translated', (content) => translatedCall(['FO-04', ...content])],
  ['reviewed', (content) => reviewedCall(content)],
  ['new', (content) => newCall(['checklist', 'rooms/one', ...content])],
])('%s does nothing by the usual settings where the content has wrong ones', (_name, call) => {
  const dir = tempDir();
  cpSync(exampleDir, dir, { recursive: true });
  const settings = join(dir, 'site.yml');
  for (const wrong of [/(?<=timeZone: ).*/, /(?<=baseUrl: )https:\/\//, /(?<=^brand: )\{/m]) {
    writeFileSync(settings, readFileSync(join(exampleDir, 'site.yml'), 'utf8').replace(wrong, ''));
    const ran = misuseOf(() => call(['--content', dir]));
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^网站设置 site\.yml 有错.*\nThe settings in site\.yml have faults/);
    expect(ran.stderr).toContain('npm run check -- site.yml --content ');
  }
});
