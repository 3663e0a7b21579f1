import { type DataPath, isDraft, isOf, type Manual, type SourceFile, type Span } from '../../../corpus/index.ts';
import { doubledPages, knownStandards, standardsByCode } from '../../known.ts';
import { lostCodes, movedCodes } from '../../lost-codes.ts';
import { insertionSpan, valueSpan } from '../../locate.ts';
import { defineRule, type Fix } from '../../rule.ts';

/** The outline of a manual and the standards in its folder say the same. */
export const manualOutlineRule = defineRule({
  id: 'manual-outline',
  title: { zh: '手册目录', en: 'The outline of a manual' },
  level: 'error',
  summary: { zh: '手册目录与文件夹里的标准一致', en: 'The outline of a manual equals the standards in its folder' },
  words: {
    absent: {
      zh: (p: { code: string; manual: string }) => ({
        message: `目录列了 \`${p.code}\`，但没有这条标准`,
        hint:
          `还没写就写好放进 ${p.manual} 文件夹；删掉的要恢复，标准只废止、不删除：` +
          '在那一页的 standard 里写 state: withdrawn；从未有过就从目录中删去',
      }),
      en: (p: { code: string; manual: string }) => ({
        message: `The outline lists \`${p.code}\`, but there is no such standard`,
        hint:
          `Write it in the folder ${p.manual}; if it was deleted, bring its page back: a standard is withdrawn, ` +
          'never deleted, with state: withdrawn in its page; take it out of the outline if there never was one',
      }),
    },
    elsewhere: {
      zh: (p: { code: string; folder: string }) => ({
        message: `\`${p.code}\` 不在本手册，在 ${p.folder} 文件夹`,
        hint: '只列本手册的标准；要提到别处的标准，请在标准里写 see',
      }),
      en: (p: { code: string; folder: string }) => ({
        message: `\`${p.code}\` is not in this manual but in the folder ${p.folder}`,
        hint: 'List only standards of this manual; a standard can name others in see',
      }),
    },
    repeated: {
      zh: (p: { code: string }) => ({ message: `目录里 \`${p.code}\` 列了两次`, hint: '保留一处' }),
      en: (p: { code: string }) => ({ message: `The outline lists \`${p.code}\` twice`, hint: 'Keep one of them' }),
    },
    unlisted: {
      zh: (p: { code: string; page: string; section: string | undefined }) => ({
        message: `\`${p.code}\`（${p.page}）在本手册文件夹里，目录却没有列出`,
        hint: p.section ? `相邻的编码在“${p.section}”一节，加在那里，或加到合适的一节` : '加到合适的一节',
      }),
      en: (p: { code: string; page: string; section: string | undefined }) => ({
        message: `\`${p.code}\` (${p.page}) is in the folder of this manual, but the outline does not list it`,
        hint: p.section
          ? `The codes next to it stand in the section “${p.section}”: add it there, or where it belongs`
          : 'Add it to the section it belongs to',
      }),
    },
    'no-front-page': {
      zh: (p: { path: string; command: string }) => ({
        message: `这个文件夹没有手册首页`,
        hint: `写一个 ${p.path}，列出目录与版本；起草：${p.command}`,
      }),
      en: (p: { path: string; command: string }) => ({
        message: 'This folder has no front page of a manual',
        hint: `Write ${p.path} with the outline and the versions; to begin it: ${p.command}`,
      }),
    },
  },
  *find({ corpus, strays, contentArgument = '' }) {
    const { authority } = corpus.languages;
    const byCode = standardsByCode(corpus);
    const lost = lostCodes(corpus, strays);
    const renamed = new Set([...movedCodes(corpus).values()].map(({ code }) => code));
    const doubled = doubledPages(corpus);
    const causeOf = (file: SourceFile) => ({ file, path: ['standard', 'code'] });
    const folders = Map.groupBy(
      knownStandards(corpus).filter((standard) => !standard.withdrawn),
      (standard) => folderOf(standard.file.slug),
    );
    for (const manual of corpus.manuals) {
      const file = manual.authority.file;
      const listed = new Set<string>();
      for (const { code, path } of outlineOf(manual)) {
        const target = byCode.get(code);
        // Places are worked out for findings only: they take a second reading of the page.
        const at = () => ({ file, path, span: valueSpan(file, path) });
        if (listed.has(code)) yield { ...at(), say: 'repeated', with: { code } };
        else if (!target) {
          const cause = lost.get(code);
          const isItself = cause?.file === file && cause.path?.join() === path.join();
          yield { ...at(), say: 'absent', with: { code, manual: manual.slug }, cause: isItself ? undefined : cause };
        } else if (folderOf(target.file.slug) !== manual.slug)
          yield {
            ...at(),
            say: 'elsewhere',
            with: { code, folder: folderOf(target.file.slug) },
            related: { file: target.file },
          };
        listed.add(code);
      }
      for (const { code, file: page } of folders.get(manual.slug) ?? []) {
        // What a draft lacks is told in one line.
        if (listed.has(code) || isDraft(page)) continue;
        const { path, text } = placeFor(code, manual);
        const span = valueSpan(file, path);
        const cause = doubled.get(page) ?? (renamed.has(code) ? causeOf(page) : undefined);
        yield {
          file,
          path,
          span: span ?? insertionSpan(file, path),
          say: 'unlisted',
          with: { code, page: page.path, section: text },
          fix: span && text !== undefined ? listedFix(file, span, code) : undefined,
          cause,
        };
      }
    }
    const fronts = new Set(
      corpus.files
        .filter((file) => file.locale === authority && /\/index\.mdx?$/.test(file.path))
        .map((file) => file.slug),
    );
    const told = new Set<string>();
    for (const { code, file } of knownStandards(corpus)) {
      const folder = folderOf(file.slug);
      if (fronts.has(folder) || told.has(folder)) continue;
      told.add(folder);
      const path = `docs/${authority}/${folder}/index.mdx`;
      const command = `npm run new -- manual ${folder} --prefix ${code.split('-')[0] ?? ''}${contentArgument}`;
      yield { file, level: 'warning', say: 'no-front-page', with: { path, command } };
    }
  },
});

const folderOf = (slug = '') => slug.split('/')[0] ?? '';

/** The section in which the codes next to one stand, with its name; else the last one, which has no claim to it. */
function placeFor(code: string, { facts: { sections } }: Manual): { path: DataPath; text?: string } {
  const [letters = '', number = ''] = code.split('-');
  const near = (distance: number) => `${letters}-${String(Number(number) + distance).padStart(number.length, '0')}`;
  const holding = (one: string) => sections.findIndex(({ standards }) => standards.includes(one));
  const [before, after] = [holding(near(-1)), holding(near(1))];
  const index = before === after || after === -1 ? before : before === -1 ? after : -1;
  const text = sections[index]?.text;
  const path = ['manual', 'sections', index === -1 ? sections.length - 1 : index, 'standards'];
  return text === undefined ? { path } : { path, text };
}

/** A list on one line with a code put in its place. */
function listedFix(file: SourceFile, span: Span, code: string): Fix | undefined {
  const written = file.text.slice(span.start, span.end).trimEnd();
  const inner = /^\[([^\n\]]*)\]$/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const codes = inner.split(',').flatMap((one) => one.trim() || []);
  const at = codes.findIndex((one) => one > code);
  const list = codes.toSpliced(at === -1 ? codes.length : at, 0, code);
  return { start: span.start, end: span.start + written.length, text: `[${list.join(', ')}]`, safe: false };
}

function outlineOf(manual: Manual): { code: string; path: (string | number)[] }[] {
  const { file } = manual.authority;
  // As written: those of the site leave out drafts that lack something.
  const sections = isOf(file, 'manual') ? file.value.manual.sections : manual.facts.sections;
  return sections.flatMap((section, index) =>
    section.standards.map((code, place) => ({ code, path: ['manual', 'sections', index, 'standards', place] })),
  );
}
