import type { Corpus, DataPath, SourceFile } from '../../../corpus/index.ts';
import { schemaOfType, visitRoles } from '../../../schema/index.ts';
import { idsAt, listAt } from '../../ids-at.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';

const words = {
  name: {
    zh: (p: { found: string; expected: string }) => ({
      message: `编号 \`${p.found}\` 与所在位置 \`${p.expected}\` 不一致`,
      hint: '把编号改成与文件或文件夹同名',
    }),
    en: (p: { found: string; expected: string }) => ({
      message: `The id \`${p.found}\` differs from its place, \`${p.expected}\``,
      hint: 'Give it the name of its file or folder',
    }),
  },
  repeated: {
    zh: (p: { id: string; other: string; meant: string | undefined }) => ({
      message: `编号 \`${p.id}\` 已经用在 ${p.other}`,
      hint: p.meant ? `按本手册各条标准的编码，应是 \`${p.meant}\`` : '换一个没有用过的编号',
    }),
    en: (p: { id: string; other: string; meant: string | undefined }) => ({
      message: `The id \`${p.id}\` is taken in ${p.other}`,
      hint: p.meant ? `Going by the codes of this manual it is \`${p.meant}\`` : 'Choose one that is not in use',
    }),
  },
};
type DataIds = Finding<typeof words>;

/**
 * Manuals, banks, questions, scenarios, terms and list entries each have an id of their own, and files are named
 * after theirs.
 */
export const dataIdsRule = defineRule({
  id: 'data-ids',
  title: { zh: '数据编号', en: 'Ids of data' },
  level: 'error',
  summary: {
    zh: '手册、题库、题目、情景、术语和词表条目的编号唯一，并与文件同名',
    en: 'Ids of manuals, banks, questions, scenarios, terms and list entries are unique and match their files',
  },
  words,
  *find({ corpus }) {
    const seen = new Map<string, { file: SourceFile; path: DataPath }>();
    for (const file of corpus.files) {
      for (const { scope, id, path, name } of idsIn(file)) {
        if (name !== undefined && name !== id) yield nameFinding(file, path, id, name);
        const key = `${scope}\n${id}`;
        const first = seen.get(key);
        if (!first) seen.set(key, { file, path });
        else {
          const [own, other] = isForeign(first.file, id, corpus) ? [first, { file, path }] : [{ file, path }, first];
          yield repeatedFinding(own, other, id, corpus);
        }
      }
    }
  },
});

interface Place {
  file: SourceFile;
  path: DataPath;
}

function repeatedFinding({ file, path }: Place, other: Place, id: string, corpus: Corpus): DataIds {
  const span = valueSpan(file, path);
  const letters = lettersOf(file, corpus);
  const meant = letters !== undefined && isForeign(file, id, corpus) ? id.replace(/[A-Z]+$/, letters) : undefined;
  return {
    file,
    path,
    span,
    say: 'repeated',
    with: { id, other: other.file.path, meant },
    fix: span && meant !== undefined ? { ...span, text: meant, safe: false } : undefined,
    related: { file: other.file, span: valueSpan(other.file, other.path), path: other.path },
  };
}

/** The letters that all codes of a manual begin with; undefined where they differ, or in files that are no manual. */
function lettersOf(file: SourceFile, { manuals }: Corpus): string | undefined {
  const manual = manuals.find(({ authority }) => authority.file === file);
  const codes = manual?.facts.sections.flatMap(({ standards }) => standards) ?? [];
  const [letters, ...others] = new Set(codes.map((code) => code.split('-')[0]));
  return others.length === 0 ? letters : undefined;
}

/** Whether the number of a manual ends with the letters of another one's codes. */
function isForeign(file: SourceFile, id: string, corpus: Corpus): boolean {
  const letters = lettersOf(file, corpus);
  const end = /[A-Z]+$/.exec(id)?.[0];
  return letters !== undefined && end !== undefined && end !== letters;
}

function nameFinding(file: SourceFile, path: DataPath, found: string, expected: string): DataIds {
  const span = valueSpan(file, path);
  return {
    file,
    path,
    span,
    say: 'name',
    with: { found, expected },
    fix: span && { ...span, text: expected, safe: false },
  };
}

interface Named {
  /** What the id must be unique among. */
  scope: string;
  id: string;
  path: DataPath;
  /** The name of the file or folder that the id must equal. */
  name?: string;
}

function idsIn(file: SourceFile): Named[] {
  const schema = schemaOfType(file.type);
  const found: Named[] = [];
  if (!schema) return found;
  if (file.value !== undefined)
    visitRoles(schema, file.value, ['id'], (role, value, path) => {
      if (role.role !== 'id') return;
      const scope = role.within === 'file' ? `${role.of} ${file.path}` : role.of;
      const named: Named = { scope, id: String(value), path: [...path] };
      found.push(role.namesFile ? { ...named, name: nameOf(file) } : named);
    });
  return [...found, ...optionsIn(file)];
}

/** Ids of options, which nothing names; looked at in files with faults too, as one that stands twice causes others. */
function optionsIn(file: SourceFile): Named[] {
  if (file.type !== 'banks') return [];
  return listAt(file.value ?? file.yaml.data, 'questions').flatMap((question, place) =>
    idsAt(listAt(question, 'options'), ['questions', place, 'options']).map((option) => ({
      ...option,
      scope: `option ${file.path} ${place}`,
    })),
  );
}

/** The name a file goes by: that of its folder for a manual, else its own without the ending. */
function nameOf({ type, slug, path }: SourceFile): string {
  const file = path.split('/').at(-1) ?? '';
  return type === 'manual' ? (slug ?? '') : file.replace(/\.[^.]+$/, '');
}
