import { type Corpus, isDraft, lacks, listedIn, type SourceFile, translationGaps } from '../../../corpus/index.ts';
import { languageOf } from '../../../languages/index.ts';
import { schemaOfType, valueAt, visitRoles } from '../../../schema/index.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';

const words = {
  lacks: {
    zh: (p: { fields: readonly string[] }) => ({
      message: `草案还没写完，还缺：${p.fields.map((field) => `\`${field}\``).join('、')}`,
      hint: '写齐以后出现在网站上，标明是草案；要发布就删去 state: draft，还缺的会逐项指出来',
    }),
    en: (p: { fields: readonly string[] }) => ({
      message: `The draft is not finished. It lacks ${p.fields.map((field) => `\`${field}\``).join(', ')}`,
      hint: 'Once it lacks nothing it is on the site, marked as a draft; to issue it, take out state: draft',
    }),
  },
  'front-page': {
    zh: (p: { fields: readonly string[] }) => ({
      message: `手册首页还没写完，还缺：${p.fields.map((field) => `\`${field}\``).join('、')}`,
      hint: '手册里只有草案时不要紧；发布其中一条以前要写齐',
    }),
    en: (p: { fields: readonly string[] }) => ({
      message:
        'The front page of the manual is not finished. ' +
        `It lacks ${p.fields.map((field) => `\`${field}\``).join(', ')}`,
      hint: 'That may be while the manual holds nothing but drafts; before one of them is issued it must be there',
    }),
  },
  named: {
    zh: (p: { code: string; page: string }) => ({
      message: `\`${p.code}\` 是还没写完的草案（${p.page}），网站上还没有`,
      hint: '先写完那份草案，或暂时删去这处引用',
    }),
    en: (p: { code: string; page: string }) => ({
      message: `\`${p.code}\` is a draft that is not finished (${p.page}), so the site does not have it yet`,
      hint: 'Finish that draft first, or take this reference out for now',
    }),
  },
};

/** Drafts may lack things, and say in one line which; nothing else may lean on one that does. */
export const draftRule = defineRule({
  id: 'draft',
  title: { zh: '没写完的草案', en: 'Drafts that are not finished' },
  level: 'note',
  summary: {
    zh: '草案可以有没写的字段，每页用一行列出；写完以前不上网站，也不能被引用',
    en: 'A draft may lack fields, told in one line a page; until it is finished it is not on the site, nor referred to',
  },
  words,
  *find({ corpus }) {
    const { authority } = corpus.languages;
    for (const file of corpus.unfinished) {
      if (file.locale !== authority || file.type !== 'manual') continue;
      yield {
        file,
        path: ['manual'],
        span: keySpan(file, ['manual']),
        say: 'front-page',
        with: { fields: namesOf(file) },
      };
    }
    for (const file of corpus.files) {
      if (file.locale !== authority || file.type !== 'standard' || !isDraft(file) || corpus.invalid.includes(file))
        continue;
      const fields = [...namesOf(file), ...moreLacks(file, corpus)];
      const path = ['standard', 'state'];
      if (fields.length > 0) yield { file, path, span: valueSpan(file, path), say: 'lacks', with: { fields } };
    }
    yield* leaning(corpus);
  },
});

/** The fields that are not there, each once, those of clauses with how often. */
function namesOf(file: SourceFile): string[] {
  const names = lacks(file).map(({ path }) =>
    path.filter((part) => typeof part === 'string' && part !== 'standard' && part !== 'manual').join('.'),
  );
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].map(([name, { length }]) => (length > 1 ? `${name} ×${length}` : name));
}

/** What a standard needs beside its fields. */
function moreLacks(file: SourceFile, { standards, files, languages }: Corpus): string[] {
  const { authority, all } = languages;
  const standard = standards.find((one) => one.authority.file === file);
  const aliases = valueAt(file.yaml.data, ['standard', 'aliases']);
  const hasFew = (Array.isArray(aliases) ? aliases.length : 0) < languageOf(authority).searchWords.fewest;
  const front = files.find(
    ({ type, slug, locale }) => type === 'manual' && locale === authority && slug === file.slug?.split('/')[0],
  );
  const isListed = !front || listedIn(front).includes(valueAt(file.yaml.data, ['standard', 'code']));
  const others = all.filter((locale) => {
    if (locale === authority) return false;
    return standard ? translationGaps(standard, locale).length > 0 : true;
  });
  return [
    ...(hasFew ? ['aliases'] : []),
    ...(isListed ? [] : [`${front.path}: sections`]),
    ...others.map((locale) => file.path.replace(`docs/${authority}/`, `docs/${locale}/`)),
  ];
}

/** References to drafts that the site does not have. */
function* leaning({ files, unfinished }: Corpus): Iterable<Finding<typeof words>> {
  const pages = new Map(unfinished.map((file) => [valueAt(file.yaml.data, ['standard', 'code']), file.path]));
  pages.delete(undefined);
  if (pages.size === 0) return;
  const begun = new Set(unfinished);
  for (const file of files) {
    const schema = schemaOfType(file.type);
    if (!schema || begun.has(file) || file.value === undefined) continue;
    const found: Finding<typeof words>[] = [];
    visitRoles(schema, file.value, ['reference'], (_role, value, path) => {
      const [code = ''] = String(value).split('#');
      const page = pages.get(code);
      if (page === undefined) return;
      found.push({
        file,
        path: [...path],
        span: valueSpan(file, path),
        level: 'error',
        say: 'named',
        with: { code, page },
      });
    });
    yield* found;
  }
}
