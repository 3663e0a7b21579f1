import {
  type Corpus,
  type DataPath,
  leftoverRecords,
  localize,
  type SourceFile,
  type Span,
  type Standard,
  statementOf,
  unreviewed,
} from '../../../corpus/index.ts';
import type { Locale } from '../../../languages/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { standardsByCode } from '../../known.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { misstatedIn } from '../../misstated-in.ts';
import { partSpan } from '../../part-span.ts';
import { renamedClauses } from '../../renamed.ts';
import { defineRule } from '../../rule.ts';
import { type Turned, turnedAt } from '../../turned.ts';

interface Rested {
  to: string;
  says: { zh: string; en: string };
  command: string;
}
const words = {
  older: {
    zh: ({ to, says, command }: Rested) => ({
      message: `这里是按 ${to} 的旧文字写的，请再看一遍`,
      hint: `它现在是：“${says.zh}”。看过、改好后运行 ${command}`,
    }),
    en: ({ to, says, command }: Rested) => ({
      message: `This was written for an older text of ${to}: look again`,
      hint: `It now says: “${says.en}”. Once this is right, run ${command}`,
    }),
  },
  unrecorded: {
    zh: ({ to, says, command }: Rested) => ({
      message: `还没有记录这里是按 ${to} 的哪一版写的`,
      hint: `它现在是：“${says.zh}”。对过后记下来：${command}`,
    }),
    en: ({ to, says, command }: Rested) => ({
      message: `Which text of ${to} this was written for is not recorded yet`,
      hint: `It now says: “${says.en}”. Once the two agree, record it: ${command}`,
    }),
  },
  leftover: {
    zh: ({ to, command }: { to: string; command: string }) => ({
      message: `这里记着 ${to}，却不再引用它`,
      hint: `运行 ${command}，它会删去这一项`,
    }),
    en: ({ to, command }: { to: string; command: string }) => ({
      message: `There is a record of ${to} here, which is no longer named`,
      hint: `Run ${command}, which takes it out`,
    }),
  },
};

/** Whatever is written for a clause was written for the clause as it stands. */
export const writtenForRule = defineRule({
  id: 'written-for',
  title: { zh: '按条款的现文写成', en: 'Written for the text that stands' },
  level: 'warning',
  summary: {
    zh: '题目、情景、术语和矛盾说明，写的是条款现在的文字',
    en: 'Questions, scenarios, terms and contradictions are written for the clauses as they now stand',
  },
  words,
  *find({ corpus, contentArgument = '' }) {
    const command = 'npm run reviewed';
    const renamed = [...renamedClauses(corpus).values()];
    for (const { file, path, from, to, standard, was } of unreviewed(corpus)) {
      const id = to.split('#')[1];
      const says = { zh: saidNow(corpus, standard, id, 'zh'), en: saidNow(corpus, standard, id, 'en') };
      const run = `${command} -- ${from}${contentArgument}`;
      const say = was === undefined ? 'unrecorded' : 'older';
      const span = was === undefined ? undefined : statedIn(standard, id);
      const original = standard.authority.file;
      // Another clause has taken this id.
      const twice = renamed.find(({ now, file: of }) => of === original && now === id);
      const turned = span && id !== undefined ? turnedAt(corpus, original, span) : undefined;
      const cause =
        twice ?? turnedCause(turned) ?? (span && (misstatedIn(corpus, original, span) ?? { file: original, span }));
      yield { file, path, span: valueSpan(file, path), say, with: { to, says, command: run }, cause };
    }
    const run = contentArgument === '' ? command : `${command} --${contentArgument}`;
    const stated = standardsByCode(corpus);
    for (const { file, path, to } of leftoverRecords(corpus)) {
      const cause = misspelt(file, path.slice(0, -2), stated);
      yield { file, path, span: keySpan(file, path), say: 'leftover', with: { to, command: run }, cause };
    }
  },
});

/** What a clause says in a language; in that of the facts where its translation is of an older text. */
function saidNow(corpus: Corpus, standard: Standard, id: string | undefined, locale: Locale): string {
  const isStale = id !== undefined && localize(standard, locale).stale.has(id);
  return statementOf(corpus, standard, id, isStale ? corpus.languages.authority : locale);
}

const turnedCause = (turned: Turned | undefined) => turned && { file: turned.file, path: turned.path };

/** The reference beside a record that names nothing: it was surely meant for what the record still names. */
function misspelt(
  file: SourceFile,
  entry: DataPath,
  stated: ReturnType<typeof standardsByCode>,
): { file: SourceFile; path: DataPath } | undefined {
  const schema = schemaOfType(file.type);
  let found: DataPath | undefined;
  if (schema)
    visitRoles(schema, file.value, ['reference'], (_role, value, path) => {
      if (!entry.every((part, index) => path[index] === part)) return;
      const [code = '', id] = String(value).split('#');
      const target = stated.get(code);
      if (!target || (id !== undefined && !target.ids.has(id))) found ??= [...path];
    });
  return found && { file, path: found };
}

/** Where the text stands that was written for: a clause, or all fields of a standard. */
function statedIn({ authority: { file } }: Standard, id: string | undefined): Span | undefined {
  const { yamlStart, yaml } = file.fences;
  return id === undefined ? { start: yamlStart, end: yamlStart + yaml.length } : partSpan(file, `#${id}`);
}
