import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { inOrder, languageOf } from '../../src/languages/index.ts';
import { writeContentFiles } from '../lib/write-content.ts';
import { misuse } from '../lib/exit.ts';
import type { Begun, ThingCall } from './thing.ts';
import { told } from '../lib/told.ts';

/** Writes what begins, and says what was written and what comes next. Ends with 2 where a file is there already. */
export function writeBegun({ contentDir: dir, corpus, thing, id, again }: ThingCall, begun: Begun): string {
  const { made, changed, next } = begun;
  const existing = made.filter(({ path }) => existsSync(join(dir, path))).map(({ path }) => path);
  if (existing.length > 0)
    misuse(
      told(
        `已经有了，什么也没有写：${existing.join('、')}`,
        `There already, nothing was written: ${existing.join(', ')}`,
      ),
    );
  for (const { path, text } of made) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  writeContentFiles(
    dir,
    changed.map((file) => ({ file, text: file.text })),
  );
  const shown = (path: string) => `  ${join(relative(process.cwd(), dir), path)}`;
  const paths = [...made, ...changed].map(({ path }) => path);
  const check = `npm run check --${paths.length <= 3 ? ` ${paths.join(' ')}` : ''}${again}`.replace(/ --$/, '');
  const texts = inOrder(corpus.languages).map((locale) => {
    const { heading, last } = { zh: { heading: '接下来：', last: '校验' }, en: { heading: 'Next:', last: 'Check' } }[
      locale
    ];
    const steps = [...next.map((step) => step[locale]), `${last}${languageOf(locale).colon}${check}`];
    return `${heading}\n${steps.map((step, at) => `  ${at + 1}. ${step}`).join('\n')}`;
  });
  return [`${thing} ${id}`, ...paths.map(shown), '', ...texts].join('\n');
}
