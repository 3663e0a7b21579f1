import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { valueNames } from '../../scripts/lib/help.ts';
import { commandList } from '../../scripts/standards/command-list.ts';
import type { Locale } from '../../src/languages/index.ts';
import { tempDir } from '../helpers/cli.ts';
import { inOneLanguage } from '../helpers/other-languages.ts';
import { projectFiles } from '../helpers/project.ts';
import { runHere } from '../helpers/run-here.ts';

const scripts = projectFiles(['scripts'], /\.ts$/)
  .filter((path) => /^scripts\/[^/]+\.ts$/.test(path))
  .map((path) => path.slice('scripts/'.length, -'.ts'.length));

/** Settings of a terminal. */
const terminals = { zh: { LC_ALL: 'zh_CN.UTF-8' }, en: { LC_ALL: 'en_GB.UTF-8' } } as const;
const other = { zh: 'en', en: 'zh' } as const satisfies Readonly<Record<Locale, Locale>>;

/** Words of the other language in a text, apart from what is typed: commands, options, paths, values. */
const foreign = {
  en: (text: string) => /\p{Script=Han}[^\n]*/u.exec(text)?.[0],
  zh: (text: string) => {
    const words = text.replaceAll(/(?:npm|npx) [^\n，。；]*|--[\w-]+|[\w.-]*\/[\w./#-]*|"[^"\n]*"/g, '');
    return /[A-Za-z]{2,} [a-z]{2}[^\n]*/.exec(words)?.[0];
  },
} as const;

/** The settings of a company that speaks one language, in a folder that would be content. */
function companyOf(locale: Locale): string {
  const dir = tempDir();
  mkdirSync(join(dir, 'docs'));
  const settings = inOneLanguage(locale).find(({ path }) => path === 'site.yml');
  writeFileSync(join(dir, 'site.yml'), settings?.text ?? '');
  return dir;
}

describe.each(scripts)('%s', (script) => {
  test.each(['zh', 'en'] as const)('explains itself in the language of the terminal: %s', async (locale) => {
    const help = await runHere(script, ['--help'], terminals[locale]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toMatch(/^(?:Usage: |用法：)npm (?:run [\w:]+|start) -- \[(?:options|选项)\]/);
    expect(help.stdout).toMatch(locale === 'zh' ? /^ {2}--help +显示/m : /^ {2}--help +Show/m);
    expect(foreign[locale](help.stdout)).toBeUndefined();
    // Each option has a sentence, and what it takes a name.
    for (const line of help.stdout.split('\n').filter((one) => one.startsWith('  --')))
      expect(line).toMatch(/^ {2}--[\w-]+(?: <[^>]+>)? {2,}\S/);
    if (locale === 'en')
      for (const [, value = ''] of help.stdout.matchAll(/^ {2}--[\w-]+ <([^>]+)>/gm))
        if (!/[|,][a-z]{2}/.test(value)) expect(valueNames).toHaveProperty([value]);
  });

  test('refuses what it does not know, in the languages of the company', async () => {
    const misuse = await runHere(script, ['--no-such-option'], terminals.en);
    expect(misuse).toMatchObject({ code: 2, stdout: '' });
    expect(misuse.stderr).toMatch(/^没有选项 --no-such-option · There is no option --no-such-option\n\nUsage: /);
  });
});

test.each(['zh', 'en'] as const)(
  'a company that speaks %s alone is helped in that, whatever the terminal',
  async (locale) => {
    const dir = companyOf(locale);
    const terminal = terminals[other[locale]];
    for (const script of ['check', 'new', 'report', 'cards', 'publish']) {
      const help = await runHere(script, ['--help', '--content', dir], terminal);
      expect(foreign[locale](help.stdout)).toBeUndefined();
      const misuse = await runHere(script, ['--content', dir, '--nope'], terminal);
      expect(misuse.stderr).toContain(locale === 'zh' ? '没有选项 --nope\n' : 'There is no option --nope\n');
      expect(foreign[locale](misuse.stderr)).toBeUndefined();
    }
    const explained = await runHere('check', ['--explain', 'figures', '--content', dir], terminal);
    expect(explained.stdout).toMatch(locale === 'zh' ? /^数字/ : /^Figures/);
  },
);

test.each(['zh', 'en'] as const)('the commands are listed in one language: %s', (locale) => {
  const list = commandList(locale);
  expect(foreign[locale](list.replaceAll('standards <', '<'))).toBeUndefined();
  expect(list).toMatch(/^ {2}check {2,}\S/m);
});
