import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Locale } from '../../src/languages/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { inOneLanguage } from '../helpers/other-languages.ts';
import { projectFiles, projectText } from '../helpers/project.ts';
import { publishAt } from '../helpers/publish-at.ts';
import { runHere } from '../helpers/run-here.ts';

/** The way of a revision: nothing is changed yet, a clause is, it is revised, approved, on its way out. */
const wayOfRevision: readonly (readonly [command: string, ...args: string[]])[] = [
  ['diff'],
  ['diff', '2026-11-01'],
  ['diff', '2026-11-27'],
  ['diff', 'FO-04'],
  ['diff', 'FO-04@9.9'],
  ['diff', 'ZZ-99@1.0'],
  ['diff', '2026-13-45'],
  ['diff', '2027-01-01'],
  ['diff', '2026-11-20', '2026-11-01'],
  ['diff', '2026-11-01', '--lang', 'fr'],
  ['revise'],
  ['revise', 'ZZ-99'],
  ['revise', 'FO-04'],
  ['revise', 'FO-04', '--effective', '2026-01-01'],
  ['change'],
  ['revise', 'FO-04'],
  ['revise', 'FO-04', '--dry-run'],
  ['revise', 'FO-04', 'deposit'],
  ['revise', 'FO-04', 'nowhere=x'],
  ['revise', 'FO-04', 'fr:deposit=x'],
  ['revise', 'FO-04', 'deposit=x', '--editorial'],
  ['revise', 'FO-04', 'deposit=x', '--effective', '2020-01-01'],
  ['revise', 'FO-04', 'deposit=x', '--effective', '2040-01-01'],
  ['approve', 'FO-04', '--by', 'general-manager'],
  ['revise', 'FO-04', 'deposit=x'],
  ['publish', '--dry-run', '--out', 'SITE'],
  ['publish', '--out', 'SITE'],
  ['report', 'coming'],
  ['reviewed'],
  ['check'],
  ['approve'],
  ['approve', 'FO-04'],
  ['approve', 'ZZ-99'],
  ['approve', 'FO-04', '--by', 'nobody'],
  ['approve', 'FO-04', '--by', 'front-office-manager'],
  ['approve', 'FO-04', '--by', 'general-manager', '--on', '2027-01-01'],
  ['approve', 'FO-04', '--by', 'general-manager', '--on', '2020-01-01'],
  ['approve', 'FO-04', '--by', 'general-manager', '--dry-run'],
  ['approve', 'FO-04', '--by', 'general-manager'],
  ['approve', 'FO-04', '--by', 'general-manager'],
  ['reviewed', 'FO-04#deposit'],
  ['publish', '--dry-run', '--out', 'SITE'],
  ['publish', '--dry-run', '--out', 'elsewhere'],
  ['rollback', '--dry-run', '--out', 'SITE'],
  ['rollback', '--out', 'SITE'],
];

const day = { SITE_TODAY: '2026-11-28' };

/** What each command is called with, rightly and wrongly, in the order in which a company would. */
const calls: readonly (readonly [command: string, ...args: string[]])[] = [
  ['check'],
  ['check', '--summary'],
  ['check', 'ZZ-99'],
  ['check', 'FO-04#nowhere'],
  ['check', 'docs/nowhere'],
  ['check', '--explain', 'nowhere'],
  ['check', '--fix'],
  ['report'],
  ...['reviews', 'coming', 'translations', 'contradictions', 'coverage', 'open', 'aliases', 'cards', 'laws'].map(
    (name) => ['report', name] as const,
  ),
  ['report', 'touches', 'FO-04#deposit'],
  ['report', 'touches', 'FO-04#nowhere'],
  ['report', 'touches'],
  ['report', 'laws', 'nowhere'],
  ['report', 'searches'],
  ['report', 'searches', 'nowhere.tsv'],
  ['report', 'reviews', '--owner', 'nobody'],
  ['report', 'coverage', '--ics'],
  ['report', 'coverage', 'more'],
  ['translate', 'status'],
  ['translate', 'FO-04'],
  ['translate', 'status', '--accept'],
  ['translate', 'ZZ-99'],
  ['translate', 'status', '--format', 'csv'],
  ['translated'],
  ['translated', 'FO-04', '--all'],
  ['translated', '--all'],
  ['translated', 'ZZ-99'],
  ['reviewed'],
  ['reviewed', '--all'],
  ['reviewed', 'FO-04#deposit', '--dry-run'],
  ['reviewed', 'FO-99#nowhere'],
  ['migrate'],
  ['migrate', '--write'],
  ['import', 'nowhere.docx', '--manual', 'pool'],
  ['import'],
  ['import', 'nowhere.docx', '--manual', 'Pool'],
  ['import', '--aside', 'x'],
  ['import', '--seen', 'FO-04'],
  ['cards', '--list'],
  ['cards', '--stale'],
  ['cards', '--deck', 'nowhere'],
  ['cards'],
  ['cards', '--all', '--size', 'a9'],
  ['cards', '--all', '--lang', 'fr'],
  ['cards', '--all', '--bleed', '9'],
  ['cards', '--all', '--fold', '--duplex', 'long'],
  ['cards', '--all', '--fold', '--bleed', '1'],
  ['cards', '--all', '--back-offset', 'x'],
  ['cards', '--all', '--duplex', 'none', '--back-offset', '1,1'],
  ['cards', '--list', '--size', 'a7'],
  ['cards', '--list', '--stale'],
  ['cards', '--deck', 'pocket', '--size', 'id1-flush', '--out', 'SITE'],
  ['cards', '--calibrate', '--out', 'SITE'],
  ['cards', '--calibrate', '--fold'],
  ['build', '--audience', 'nobody', '--out', 'x'],
  ['build', '--audience', 'public'],
];

/** What is printed without what is no language: commands to run, options, paths, the number of a document. */
function wordsIn(text: string): string {
  return text
    .replaceAll(/(?:npm run|npx) [^\n，。；]*/g, '')
    .replaceAll(/--[\w-]+/g, '')
    .replaceAll('海食字 12 号', '')
    .replaceAll(/[\w.-]*\/[\w./#-]*/g, '');
}

describe.each([
  ['en', /\p{Script=Han}[^\n]*/u],
  ['zh', /[A-Za-z]{2,} [a-z]{2,} [a-z]{2}[^\n]*/],
] as const)('a company that speaks %s alone', (locale: Locale, foreign) => {
  let [dir, site] = ['', ''];
  beforeEach(() => {
    dir = tempDir();
    site = join(tempDir(), 'site');
    for (const { path, text } of inOneLanguage(locale)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
  });

  /** What is printed in another language than the company's. */
  const foreignIn = async (wanted: typeof calls) => {
    const found: string[] = [];
    for (const [command, ...args] of wanted) {
      if (command === 'change') {
        change(join(dir, `docs/${locale}/front-office/check-in.mdx`));
        continue;
      }
      const given = args.map((arg) => (arg === 'SITE' ? site : arg));
      const { stdout, stderr, code } = await runHere(command, [...given, '--content', dir], day);
      const hit = foreign.exec(wordsIn(`${stdout}\n${stderr}`));
      if (hit) found.push(`${command} ${args.join(' ')} (${code}): ${hit[0].slice(0, 160)}`);
    }
    return found;
  };

  test('is spoken to in no other language', async () => {
    expect(await foreignIn(calls)).toEqual([]);
  });

  test('is spoken to in no other language on the way of a revision', async () => {
    publishAt(dir, site, '2026-11-27');
    expect(await foreignIn(wayOfRevision)).toEqual([]);
  });
});

/** What is said before anybody knows whose content it is, and to whoever opens a page. */
const toAll = /^scripts\/(?:bench\/|search\/|lib\/serve\.ts$)/;

test('no text stands in both languages but by `told`', () => {
  const both = /\p{Script=Han}[^'`]*(?: · |\\n)[A-Z`]/u;
  const found = projectFiles(['scripts'], /\.ts$/)
    .filter((path) => !toAll.test(path))
    .flatMap((path) =>
      projectText(path)
        .split('\n')
        .filter((line) => both.test(line) && !line.includes('told(')),
    );
  expect(found).toEqual([]);
});

test('no command is refused in one language but by `told`', () => {
  const alone = /\bmisuse\(\s*(?:'[^']|`(?!\$\{(?:fault|told)))/;
  const found = projectFiles(['scripts'], /\.ts$/).filter((path) => alone.test(projectText(path)));
  expect(found).toEqual([]);
});

/** Changes a figure of a page. */
function change(path: string): void {
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(/value: 300\b/, 'value: 400');
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}
