import { nearest } from '../../../corpus/edit-distance.ts';
import { type Corpus, type DataPath, readSource, type SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { keySpan, valueSpan } from '../../locate.ts';
import { shortList } from '../../text/lists.ts';
import type { Limiting } from './words.ts';

const at = 'vocabulary/axes.yml';

/** Axes and values that files name and the list of axes does not have. */
export function* unknownPlaces(corpus: Corpus): Iterable<Limiting> {
  const list = corpus.files.find(({ path }) => path === at);
  let isAbsentTold = false;
  for (const file of corpus.files)
    for (const { axis, path, values } of namedIn(file)) {
      // A list that could not be read is one fault, told where it is.
      if (list && corpus.axes.length === 0) continue;
      if (!list) {
        if (!isAbsentTold) yield absentList(file, path, axis, values[0]?.id);
        isAbsentTold = true;
        continue;
      }
      yield* unknownIn(corpus, file, axis, path, values);
    }
}

/** An axis as some file names it, with the values. */
interface Named {
  axis: string;
  path: DataPath;
  values: { id: string; path: DataPath }[];
}

function namedIn(file: SourceFile): Named[] {
  const found: Named[] = [];
  const schema = schemaOfType(file.type);
  if (schema)
    visitRoles(schema, file.value ?? file.yaml.data, ['where', 'place'], (_role, value, place) => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
      for (const [axis, stated] of Object.entries(value as Record<string, unknown>)) {
        const path = [...place, axis];
        const values = (Array.isArray(stated) ? stated : [stated]).flatMap((id: unknown, index) =>
          typeof id === 'string' ? [{ id, path: Array.isArray(stated) ? [...path, index] : path }] : [],
        );
        found.push({ axis, path, values });
      }
    });
  return found;
}

function* unknownIn(
  corpus: Corpus,
  file: SourceFile,
  axis: string,
  path: DataPath,
  values: Named['values'],
): Iterable<Limiting> {
  const found = corpus.axes.find(({ id }) => id === axis);
  if (!found) {
    const meant = calledIn(corpus.axes, axis);
    const span = keySpan(file, path);
    const fix = meant !== undefined && span ? { ...span, text: meant, safe: false } : undefined;
    const known = shortList(corpus.axes.map(({ id }) => id));
    yield { file, path, span, say: 'axis', with: { found: axis, meant, known }, fix };
    return;
  }
  for (const [index, { id, path: place }] of values.entries()) {
    const span = valueSpan(file, place);
    if (values.findIndex((other) => other.id === id) < index)
      yield { file, path: place, span, say: 'repeated', with: { found: id } };
    if (found.values.some((value) => value.id === id)) continue;
    const other = corpus.axes.find((one) => one.values.some((value) => value.id === id));
    if (other) {
      yield { file, path: place, span, say: 'other-axis', with: { found: id, axis, other: other.id } };
      continue;
    }
    const meant = calledIn(found.values, id);
    const fix = meant !== undefined && span ? { ...span, text: meant, safe: false } : undefined;
    const known = shortList(found.values.map((value) => value.id));
    yield { file, path: place, span, say: 'value', with: { found: id, axis, meant, known }, fix };
  }
}

/** The one entry that is called by a word, or whose id is nearly it. */
function calledIn(entries: readonly { id: string; zh: string; en: string }[], word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  const called = entries.find(({ zh, en }) => [zh, en].some((name) => name.trim().toLowerCase() === wanted));
  return called?.id ?? nearest(word, new Set(entries.map(({ id }) => id)));
}

/** The list of axes that is not there, with the lines that it begins with. */
function absentList(file: SourceFile, path: DataPath, axis: string, id: string | undefined): Limiting {
  const value = id === undefined ? '' : `      - { id: ${id}, zh: ${id}, en: ${id} }\n`;
  const text = `axes:\n  - id: ${axis}\n    zh: ${axis}\n    en: ${axis}\n    values:\n${value}`;
  return {
    file: readSource({ path: at, text: '', encoding: 'utf-8' }),
    say: 'absent',
    with: { found: axis },
    fix: { start: 0, end: 0, text, safe: false },
    related: { file, path, span: keySpan(file, path) },
  };
}
