// npm run new: begins a standard, as a pair of pages ready to fill, or what goes with standards.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { newPages } from '../src/corpus/template.ts';
import { kinds } from '../src/schema/index.ts';
import { newCall, type NewStandard } from './calls/new.ts';
import { contentArgument } from './lib/content.ts';
import { misuse } from './lib/exit.ts';
import { begin } from './new/index.ts';
import { writeBegun } from './new/write.ts';
import { told } from './lib/told.ts';

const call = newCall();
if (call.thing === undefined) beginStandard(call);
else console.log(writeBegun(call, begin[call.thing](call)));

function beginStandard({ contentDir: dir, corpus, kind, manual, slug, code, today }: NewStandard): void {
  const pages = newPages(corpus.languages, { kind, code, today });
  const files = pages.map(({ locale, text }) => ({ path: `docs/${locale}/${slug}.mdx`, text }));

  const existing = files.filter(({ path }) => existsSync(join(dir, path)));
  if (existing.length > 0)
    misuse(
      told(
        `已经有了，没有动：${existing.map(({ path }) => path).join('、')}`,
        `Already there, left as it is: ${existing.map(({ path }) => path).join(', ')}`,
      ),
    );
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  const again = contentArgument(dir);
  const shown = relative(process.cwd(), dir);
  const front = `docs/${corpus.languages.authority}/${manual}/index.mdx`;
  const begins = `npm run new -- manual ${manual} --prefix ${code.split('-')[0]}${again}`;
  const hasFront = existsSync(join(dir, front));
  const { all } = corpus.languages;
  const commands = [
    ...(all.length > 1 ? [`npm run translated -- ${code}${again}`] : []),
    `npm run check -- ${files.map(({ path }) => path).join(' ')}${again}`,
  ];
  const steps = {
    zh: [
      all.length > 1 ? '填好第一页，再填译文。' : '填好这一页。',
      hasFront
        ? `把 ${code} 加进 ${join(shown, front)} 的一节`
        : `手册还没有首页：${begins}；再把 ${code} 加进它的一节`,
      ...commands,
    ],
    en: [
      all.length > 1 ? 'Fill in the first page, then its translation.' : 'Fill in the page.',
      hasFront
        ? `Add ${code} to a section of ${join(shown, front)}`
        : `The manual has no front page yet: ${begins}; add ${code} to a section of it`,
      ...commands,
    ],
  };
  const numbered = (lines: readonly string[]) => lines.map((line, index) => `  ${index + 1}. ${line}`).join('\n');
  console.log(`${[code, ...all.map((locale) => kinds[kind][locale])].join(' · ')}
${files.map(({ path }) => `  ${join(shown, path)}`).join('\n')}

${told(`接下来：\n${numbered(steps.zh)}`, `Next:\n${numbered(steps.en)}`)}`);
}
