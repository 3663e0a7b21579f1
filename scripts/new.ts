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

const call = newCall();
if (call.thing === undefined) beginStandard(call);
else console.log(writeBegun(call, begin[call.thing](call)));

function beginStandard({ contentDir: dir, corpus, kind, manual, slug, code, today }: NewStandard): void {
  const pages = newPages(corpus.languages, { kind, code, today });
  const files = pages.map(({ locale, text }) => ({ path: `docs/${locale}/${slug}.mdx`, text }));

  const existing = files.filter(({ path }) => existsSync(join(dir, path)));
  if (existing.length > 0) misuse(`Already there, left as it is: ${existing.map(({ path }) => path).join(', ')}`);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text, { flag: 'wx' });
  }
  const again = contentArgument(dir);
  const shown = relative(process.cwd(), dir);
  const front = `docs/${corpus.languages.authority}/${manual}/index.mdx`;
  const begins = `npm run new -- manual ${manual} --prefix ${code.split('-')[0]}${again}`;
  const outline = existsSync(join(dir, front))
    ? `Add ${code} to a section of ${join(shown, front)}`
    : `The manual has no front page yet: ${begins}; add ${code} to a section of it`;
  const { all } = corpus.languages;
  const steps = [
    all.length > 1 ? 'Fill in the first page, then its translation.' : 'Fill in the page.',
    outline,
    ...(all.length > 1 ? [`npm run translated -- ${code}${again}`] : []),
    `npm run check -- ${files.map(({ path }) => path).join(' ')}${again}`,
  ];
  console.log(`${[code, ...all.map((locale) => kinds[kind][locale])].join(' · ')}
${files.map(({ path }) => `  ${join(shown, path)}`).join('\n')}

Next:
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
}
