import type { DataPath, SourceFile } from '../../../corpus/index.ts';
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
    zh: (p: { id: string; other: string }) => ({
      message: `编号 \`${p.id}\` 已经用在 ${p.other}`,
      hint: '换一个没有用过的编号',
    }),
    en: (p: { id: string; other: string }) => ({
      message: `The id \`${p.id}\` is taken in ${p.other}`,
      hint: 'Choose one that is not in use',
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
        else
          yield {
            file,
            path,
            span: valueSpan(file, path),
            say: 'repeated',
            with: { id, other: first.file.path },
            related: {
              file: first.file,
              span: valueSpan(first.file, first.path),
              path: first.path,
            },
          };
      }
    }
  },
});

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
