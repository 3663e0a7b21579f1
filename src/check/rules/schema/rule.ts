import type { z } from 'zod';
import {
  type Corpus,
  isValid,
  type DataPath,
  type SchemaIssue,
  type SourceFile,
  type Span,
} from '../../../corpus/index.ts';
import {
  type Bilingual,
  isTimeForm,
  kinds,
  roleOf,
  schemaAt,
  schemaOfType,
  sentenceOf,
  units,
  valueAt,
} from '../../../schema/index.ts';
import { nearest } from '../../../corpus/edit-distance.ts';
import { idMeant } from '../../id-meant.ts';
import { knownIds } from '../../known.ts';
import { insertionSpan, keySpan, pathText, valueSpan } from '../../locate.ts';
import { type Cause, defineRule, type Finding } from '../../rule.ts';
import { entriesText, joinedEntries } from '../../text/joined-entries.ts';
import { choiceMeant, fractionMeant, inYaml } from './cures.ts';
import { cureOf, openRange, swappedRange } from './cure-of.ts';
import { readDate } from './date-text.ts';
import { weekdaysMeant } from './days-meant.ts';
import { isStrayList } from '../file-places/places.ts';
import { endMeant } from './end-meant.ts';
import { innermost } from './innermost.ts';
import { stretchMeant } from './stretch-meant.ts';
import { languageMeant } from './language-meant.ts';
import { timeMeant } from './time-meant.ts';
import { likeUnit, unitsInstead } from './unit-meant.ts';
import { swallowedIn } from './unknown-key.ts';
import { renamedKeys } from './renamed-keys.ts';
import { unknownKeys } from './unknown-keys.ts';
import { meantSetting, meantUnquoted } from './meant-setting.ts';
import { type Field, schemaWords } from './words.ts';

type SchemaFinding = Finding<typeof schemaWords>;

/** A file with more faults than this has one fault many times over; the first ones tell enough. */
const mostFindings = 100;

/** Every page and data file must be what its schema says: no unknown field, none missing, each of the right form. */
export const schemaRule = defineRule({
  id: 'schema',
  title: { zh: '字段是否正确', en: 'Fields as they should be' },
  level: 'error',
  summary: {
    zh: '每个字段都要符合字段说明：不缺、不多、写法正确',
    en: 'Every field is as its sentence says: none missing, none unknown, each well formed',
  },
  words: schemaWords,
  mendsWholeLines: true,
  *find({ corpus, contentArgument = '' }) {
    // What a draft lacks is told in one line.
    const unfinished = new Set(corpus.unfinished);
    for (const file of corpus.files) {
      // A list whose name is none is told as that: which fields it should have nobody knows.
      if (isValid(file) || unfinished.has(file) || isStrayList(file.path)) continue;
      const findings = withTheirUnits(renamedKeys(file, firstFindings(file, corpus))).map((one) =>
        asRecorded(file, one, contentArgument),
      );
      // A misspelt key is one mistake: the field it stands for is not missing too.
      const meant = new Set(
        findings.flatMap((f) => meantKeys(f).map((key) => pathText([...(f.path ?? []).slice(0, -1), key]))),
      );
      const around = new Set(
        findings.flatMap((f) => (meantKeys(f).length > 0 ? pathText((f.path ?? []).slice(0, -1)) : [])),
      );
      const swallowed = swallowing(findings);
      for (const f of findings) {
        const at = pathText(f.path ?? []);
        if ((f.say === 'missing' || f.say === 'condition') && meant.has(at)) continue;
        if (f.say === 'condition' && f.with.reason === 'when-empty' && around.has(at)) continue;
        yield f.say === 'missing' ? { ...f, cause: swallowed.get(at) } : f;
      }
    }
  },
});

function meantKeys(finding: SchemaFinding): string[] {
  if (finding.say === 'unknown-keys') return finding.with.pairs.map(({ meant }) => meant);
  return finding.say === 'unknown' && finding.with.meant !== undefined ? [finding.with.meant] : [];
}

/** The fields that are missing because another key has swallowed theirs, with the cause of both. */
function swallowing(findings: readonly SchemaFinding[]): ReadonlyMap<string, Cause> {
  return new Map(
    findings.flatMap(({ say, path = [], cause }) =>
      say === 'unknown' && cause
        ? swallowedIn(String(path.at(-1))).map((key) => [pathText([...path.slice(0, -1), key]), cause] as const)
        : [],
    ),
  );
}

function firstFindings(file: SourceFile, corpus: Corpus): SchemaFinding[] {
  const found: SchemaFinding[] = [];
  for (const issue of file.schemaIssues.flatMap((outer) => innermost(outer, file.yaml.data)))
    for (const finding of findingsOf(file, issue, corpus)) {
      if (found.length === mostFindings) return found;
      found.push(finding);
    }
  return found;
}

function* findingsOf(file: SourceFile, issue: SchemaIssue, corpus: Corpus): Iterable<SchemaFinding> {
  const { vocabulary } = corpus;
  const path = issue.path as DataPath;
  if (issue.code === 'unrecognized_keys') {
    yield* unknownKeys(file, path, issue.keys.slice(0, mostFindings));
    return;
  }
  if (issue.code === 'custom') {
    const reason = String((issue.params as { reason?: unknown } | undefined)?.reason);
    const end = reason === 'window-reversed' ? endMeant(valueAt(file.yaml.data, issue.path.slice(0, -1))) : undefined;
    const path = [...issue.path.slice(0, end ? -1 : undefined), ...(end ? [end.name] : [])] as DataPath;
    const own = valueSpan(file, path);
    const stated = valueAt(file.yaml.data, path);
    const meant =
      end?.text ?? (reason === 'language-unknown' ? languageMeant(String(stated)) : meantSetting(file, path, stated));
    // An answer that has not the form of a letter is told as such.
    const isAnswer = reason === 'answer-not-an-option';
    if (isAnswer && file.schemaIssues.some((other) => other !== issue && isAt(other, path))) return;
    const twice = isAnswer ? optionTwice(file, path.slice(0, -1)) : undefined;
    const swapped =
      reason === 'range-reversed'
        ? swappedRange(file, path.slice(0, -1))
        : reason === 'range-incomplete'
          ? openRange(file, path.slice(0, -1))
          : undefined;
    yield {
      file,
      path,
      cause: twice && { file, path: twice },
      span: own ?? valueSpan(file, path.slice(0, -1)) ?? insertionSpan(file, path),
      say: 'condition',
      with: {
        reason,
        meant,
        options: isAnswer ? optionsOf(file, path.slice(0, -1)) : [],
        sentence: sentenceAt(file, path),
      },
      fix: swapped ?? (meant && own ? { ...own, text: meant, safe: false } : undefined),
    };
    return;
  }
  if (issue.code === 'invalid_key') {
    if (!isOfPlace(file, path, corpus, true)) yield keyFinding(file, path);
    return;
  }
  const schema = schemaOfType(file.type);
  const found = valueAt(file.yaml.data, path);
  const field = fieldOf(file, path);
  if (found === undefined) {
    const ids = idsFor(file, path, corpus);
    yield { file, path, span: insertionSpan(file, path), say: 'missing', with: { ...field, ids } };
    return;
  }
  const span = valueSpan(file, path);
  const text = asText(found);
  const isEmptyList = Array.isArray(found) && found.length === 0;
  if (found === null || found === '' || (issue.code === 'too_small' && (isEmptyList || text.trim() === ''))) {
    const key = keySpan(file, path);
    const line = key ? lineFrom(file, key.start) : '';
    const meant = meantUnquoted(file, path, line);
    const fix = key && meant ? { start: key.start, end: key.start + line.length, text: meant, safe: false } : undefined;
    // A comma before the words is told as that.
    const cause = /^[\w-]+:\s*,\s*\p{Script=Han}/u.test(line) ? { file, path } : undefined;
    yield { file, path, span: key ?? span, say: 'empty', with: field, fix, cause };
    return;
  }
  const least = issue.code === 'too_small' && Array.isArray(found) ? Number(issue.minimum) : undefined;
  const at = schema && schemaAt(schema, path, file.yaml.data);
  if (least !== undefined && !(at && fractionMeant(found, at))) {
    yield { file, path, span, say: 'few', with: { ...field, least } };
    return;
  }
  const joined = joinedFinding(file, path, found, span);
  if (joined) {
    yield joined;
    return;
  }
  if (issue.code === 'invalid_value' || (issue.code === 'invalid_union' && path.at(-1) === 'kind')) {
    const known = issue.code === 'invalid_value' ? issue.values.map(String) : Object.keys(kinds);
    const meant =
      meantSetting(file, path, found) ??
      (at && stretchMeant(text, at)?.text) ??
      choiceMeant(text, known, path.at(-1) === 'kind' ? kinds : undefined) ??
      daysAmong(text, known, path);
    if (meant === undefined && known.length === Object.keys(units).length) {
      yield { file, path, span, say: 'unit', with: { ...field, found: text, ...unitsInstead(text) } };
      return;
    }
    yield {
      file,
      path,
      span,
      say: 'choice',
      with: { ...field, found: text, meant, known: meant === undefined ? known : likeUnit(meant, known) },
      fix: meant && span ? { ...span, text: meant, safe: false } : undefined,
    };
    return;
  }
  if (schema && isDate(issue, schema, path, file)) {
    const meant = readDate(text);
    yield {
      file,
      path,
      span,
      say: 'date',
      with: { ...field, found: text, meant },
      fix: meant && span ? { ...span, text: meant, safe: true } : undefined,
    };
    return;
  }
  if (issue.code === 'invalid_format' && isTimeForm('pattern' in issue ? issue.pattern : undefined)) {
    const meant = timeMeant(text);
    const fix = meant && span ? { ...span, text: meant, safe: false } : undefined;
    yield { file, path, span, say: 'time', with: { ...field, found: text, meant }, fix };
    return;
  }
  // Full-width brackets and quotes around a value are told as slips of the pen.
  if (typeof found === 'string' && /^(?:[［｛]|[“‘][\w.:+-]+[”’]$)/.test(found)) return;
  const role = schema && roleOf(schemaAt(schema, path, file.yaml.data) ?? schema);
  // Whatever stands in place of an id is told with the list that it should come from.
  if (role?.role === 'vocabulary' && typeof found === 'string' && vocabulary[role.from].length > 0) return;
  if (typeof found === 'string' && isOfPlace(file, path, corpus)) return;
  if (role?.role === 'id-of' && typeof found === 'string') {
    // Its ending may have been written too, and the name in another way.
    const ids = knownIds(corpus, role.of);
    const name = found
      .trim()
      .replace(/\.(?:svg|ya?ml|mdx?|json)$/i, '')
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
    const meant = ids.has(name) ? name : nearest(name, ids);
    const fix = meant && span ? { ...span, text: meant, safe: false } : undefined;
    if (meant !== undefined) {
      yield { file, path, span, say: 'form', with: { ...field, found: shown(found), meant }, fix };
      return;
    }
  }
  const setting = meantSetting(file, path, found);
  const cure = setting
    ? { text: setting, safe: false }
    : schema && span && cureOf(issue, found, { file, path, schema, span });
  const fix = cure && span && { ...span, ...cure };
  const meant = cure?.text ?? bilingualMeant(found, schema && schemaAt(schema, path, file.yaml.data));
  if (cure?.text.includes('\n')) yield { file, path, span, say: 'listed', with: field, fix };
  else yield { file, path, span, say: 'form', with: { ...field, found: shown(found), meant }, fix };
}

/** Whether a place names an axis or a value: the rule of places tells of those with the list of axes. */
function isOfPlace(file: SourceFile, path: DataPath, { axes }: Corpus, isKey = false): boolean {
  const schema = schemaOfType(file.type);
  const at = schema && schemaAt(schema, path.slice(0, typeof path.at(-1) === 'number' ? -2 : -1), file.yaml.data);
  const role = at && roleOf(at)?.role;
  const isListed = typeof path.at(-1) === 'number' || isKey;
  return axes.length > 0 && ((role === 'where' && isListed) || role === 'place');
}

/** The days of a stretch of the week that stands among the days of a list. */
function daysAmong(text: string, known: readonly string[], path: DataPath): string | undefined {
  const days = typeof path.at(-1) === 'number' ? weekdaysMeant(text) : undefined;
  return days?.every((day) => known.includes(day)) ? days.join(', ') : undefined;
}

/** Entries of a list that lost the comma between them; those of closed lists are told with the list. */
function joinedFinding(
  file: SourceFile,
  path: DataPath,
  found: unknown,
  span: Span | undefined,
): SchemaFinding | undefined {
  const schema = schemaOfType(file.type);
  const entry = schema && schemaAt(schema, path, file.yaml.data);
  const joined = typeof found === 'string' ? joinedEntries(path, found) : undefined;
  if (!joined || !span || !entry || roleOf(entry)?.role === 'vocabulary') return undefined;
  if (!joined.parts.every((part) => entry.safeParse(part).success)) return undefined;
  const text = entriesText(file, span, joined.parts.map(inYaml));
  return { file, path, span, say: 'joined', with: { mark: joined.mark }, fix: { ...span, text, safe: false } };
}

/** A text that stands alone where it is wanted in each language: the form to write, to be filled in. */
function bilingualMeant(found: unknown, at: z.ZodType | undefined): string | undefined {
  if (typeof found !== 'string' || !at?.safeParse({ zh: found, en: found }).success) return undefined;
  const text = inYaml(found);
  return /\p{Script=Han}/u.test(found) ? `{ zh: ${text}, en: … }` : `{ zh: …, en: ${text} }`;
}

const isAt = ({ path }: SchemaIssue, place: DataPath) => pathText(path as DataPath) === pathText(place);

/** A key of the wrong form; a number such as 1.10 is written in quotes, or its zero is lost. */
function keyFinding(file: SourceFile, path: DataPath): SchemaFinding {
  const span = keySpan(file, path);
  const written = span ? file.text.slice(span.start, span.end) : String(path.at(-1));
  const meant = /^\d+\.\d+$/.test(written) ? `'${written}'` : keyMeant(file, path, written);
  const fix = span && meant ? { ...span, text: meant, safe: false } : undefined;
  const field = { ...fieldOf(file, path.slice(0, -1)), name: written };
  return { file, path, span, say: 'form', with: { ...field, found: written, meant }, fix };
}

/** The id that a key was meant to be, where it is an id but for its form and no other key has it. */
function keyMeant(file: SourceFile, path: DataPath, written: string): string | undefined {
  const meant = /^[\d.]/.test(written) ? undefined : idMeant(written);
  const others = valueAt(file.yaml.data, path.slice(0, -1));
  return meant !== undefined && isRecordWith(others, meant) ? undefined : meant;
}

const isRecordWith = (value: unknown, key: string) => typeof value === 'object' && value !== null && key in value;

/** The letters of the options of a question. */
function optionsOf(file: SourceFile, question: DataPath): string[] {
  const options = valueAt(file.yaml.data, [...question, 'options']);
  return Array.isArray(options) ? options.map((option) => String(valueAt(option, ['id']))) : [];
}

/** What a field is for, in full sentences; undefined where it says nothing of its own. */
function sentenceAt(file: SourceFile, path: DataPath): Bilingual | undefined {
  const schema = schemaOfType(file.type);
  const at = schema && schemaAt(schema, path, file.yaml.data);
  const sentence = at && sentenceOf(at);
  return sentence && { zh: `字段说明：${sentence.zh}`, en: `${sentence.en}.` };
}

/** A unit that stands in the same value as its figure is not missing besides. */
function withTheirUnits(findings: readonly SchemaFinding[]): SchemaFinding[] {
  const given = new Set(
    findings.flatMap(({ fix, path = [] }) =>
      fix && /, unit: \S+$/.test(fix.text) ? pathText([...path.slice(0, -1), 'unit']) : [],
    ),
  );
  return findings.filter(({ say, path = [] }) => say !== 'missing' || !given.has(pathText(path)));
}

/** A hash that is lost is written by a command, never by hand. */
function asRecorded(file: SourceFile, finding: SchemaFinding, again: string): SchemaFinding {
  if (file.type !== 'translation' || finding.say !== 'missing' || finding.path?.at(-1) !== 'source') return finding;
  const of = String(valueAt(file.yaml.data, ['translation', 'of']));
  const command = `npm run translated -- ${of}${again}`;
  const words = { zh: `译文对好后运行 ${command}，它会填上`, en: `Once the words are right, ${command} fills it in` };
  return { ...finding, with: { ...finding.with, ...words, byCommand: true } };
}

/** The letter of a question that two options have; the answer then names the one that lost its own. */
function optionTwice(file: SourceFile, question: DataPath): DataPath | undefined {
  const path = [...question, 'options'];
  const options = valueAt(file.yaml.data, path);
  const ids = Array.isArray(options) ? options.map((option) => valueAt(option, ['id'])) : [];
  const index = ids.findIndex((id, at) => ids.indexOf(id) < at);
  return index === -1 ? undefined : [...path, index, 'id'];
}

/** The rest of a line from a place in a file. */
function lineFrom({ text }: SourceFile, start: number): string {
  return /^[^\r\n]*/.exec(text.slice(start, start + 1000))?.[0] ?? '';
}

function isDate(
  issue: SchemaIssue,
  schema: NonNullable<ReturnType<typeof schemaOfType>>,
  path: DataPath,
  file: SourceFile,
): boolean {
  if (issue.code === 'invalid_format' && issue.format === 'date') return true;
  const at = schemaAt(schema, path, file.yaml.data);
  return at !== undefined && roleOf(at)?.role === 'date';
}

function fieldOf(file: SourceFile, path: DataPath): Field {
  const schema = schemaOfType(file.type);
  const at = schema && schemaAt(schema, path, file.yaml.data);
  // An entry of a list is explained where the list is.
  const list =
    schema && typeof path.at(-1) === 'number' ? schemaAt(schema, path.slice(0, -1), file.yaml.data) : undefined;
  const sentence = (at && sentenceOf(at)) ?? (list && sentenceOf(list));
  const named = path.findLast((part) => typeof part === 'string');
  return {
    name: named ?? file.path,
    zh: sentence ? `字段说明：${sentence.zh}` : '请参看同类文件的写法',
    en: sentence ? `${sentence.en}.` : 'See how other files of this kind are written.',
  };
}

/** The first entries of the list that a missing id would come from. */
function idsFor(file: SourceFile, path: DataPath, { vocabulary }: Corpus): readonly string[] {
  const schema = schemaOfType(file.type);
  const at = schema && schemaAt(schema, path, file.yaml.data);
  const role = at && roleOf(at);
  return role?.role === 'vocabulary' ? vocabulary[role.from].slice(0, mostIds).map(({ id }) => id) : [];
}
const mostIds = 3;

function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shown(value: unknown): string {
  const text = asText(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
