import { describe, expect, test } from 'vitest';
import { type Issue, rules, runCheck } from '../../src/check/index.ts';
import { corpusOf } from '../helpers/corpus-from-strings.ts';
import { faultRows } from './fault-rows/index.ts';
import type { Files } from './helpers/faulty-page.ts';

const check = (files: Files): readonly Issue[] =>
  runCheck({ corpus: corpusOf(files), today: '2026-11-21', assets: new Set(), productPages: [] }, rules).issues;

/** What an issue says, without the places that follow from it and without its own line, which pasting may move. */
const gist = ({ file, rule, message, path }: Issue) => JSON.stringify([file, rule, path, message.en.split('; ')[0]]);

/** The file with the offered lines in the place of those that stand there. */
function pasted(text: string, { fix }: Issue): string {
  if (!fix) return text;
  const lines = text.split('\n');
  // Taking a whole line out leaves no empty one.
  const isGone = fix.text === '' && fix.lines === 1;
  lines.splice(fix.line - 1, fix.lines, ...(isGone ? [] : fix.text.split('\n')));
  return lines.join('\n');
}

/** Lines that give the frame of a page: the author fills it in. */
const frames = new Set(['no frontmatter', 'empty file', 'unclosed frontmatter']);

/** The day that was written comes too early, whichever way it is written. */
const otherwiseWrong = new Set(['2026年1月1日', '2026/1/1']);

describe('a line that is offered passes when it is pasted', () => {
  const offered = faultRows.filter(({ corrected, files }) => corrected !== undefined && Object.keys(files).length > 0);
  test.each(offered)('$fault', ({ fault, files, rule, file = Object.keys(files)[0] ?? '' }) => {
    const before = check(files);
    const issue = before.find((found) => found.rule === rule && found.file === file);
    const text = files[file];
    if (!issue || typeof text !== 'string') throw new Error(`${fault}: nothing found in a text`);
    const after = check({ ...files, [file]: pasted(text.replaceAll('\r\n', '\n'), issue) });
    expect(after.filter(({ line }) => line === issue.line).map(gist)).not.toContain(gist(issue));
    if (frames.has(fault) || otherwiseWrong.has(fault)) return;
    const known = new Set(before.map(gist));
    const added = after.filter((found) => found.level === 'error' && !known.has(gist(found)));
    // What could not be read before may have faults of its own, which the pasted line did not bring.
    expect(added.filter((found) => found.line === issue.line && found.file === file).map(gist)).toEqual([]);
  });
});
