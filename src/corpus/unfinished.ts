import type { SiteLanguages } from '../languages/index.ts';
import { valueAt } from '../schema/index.ts';
import { codeIn, isPage, isWhole } from './source-file.ts';
import type { SchemaIssue, SourceFile } from './types.ts';

/**
 * Drafts that are being written: nothing is wrong with them but that something is not there yet. They are on no site
 * and stop none. A draft counts among them until its fields are filled in and its manual lists it; so do its
 * translations, and the front page of a manual that holds drafts alone, or of whose import nothing is a standard yet.
 */
export function unfinishedIn(files: readonly SourceFile[], { authority }: SiteLanguages): SourceFile[] {
  const originals = files.filter((file) => isPage(file) && file.locale === authority);
  const byFolder = Map.groupBy(originals, ({ slug = '' }) => slug.split('/')[0] ?? '');
  const imported = new Set(files.filter(({ type }) => type === 'imports').map(({ path }) => manualOf(path)));
  const unfinished = new Set([...byFolder].flatMap(([id, pages]) => unfinishedInFolder(pages, imported.has(id))));
  const slugs = new Set([...unfinished].map(({ slug }) => slug));
  const drafts = new Set(originals.filter(isDraft).map(({ slug }) => slug));
  const translations = files.filter(
    (file) =>
      file.type === 'translation' &&
      file.locale !== authority &&
      (slugs.has(file.slug) ? lacksOnly(file) : drafts.has(file.slug) && lacks(file).length > 0 && lacksOnly(file)),
  );
  return [...unfinished, ...translations];
}

/** The manual whose import a record is of. */
const manualOf = (path: string) => path.replace(/^.*\/|\.[^.]*$/g, '');

function unfinishedInFolder(pages: readonly SourceFile[], isImported: boolean): SourceFile[] {
  const standards = pages.filter(({ type }) => type === 'standard');
  const front = pages.find(({ type, slug = '' }) => type === 'manual' && !slug.includes('/'));
  const hasBegun = (standards.length > 0 || isImported) && standards.every(isDraft);
  const isBegun = front && hasBegun && lacks(front).length > 0 && lacksOnly(front);
  const listed = new Set(front ? listedIn(front) : []);
  // What is wrong with a front page is told of it; its drafts are not to blame.
  const isOut = (file: SourceFile) => isBegun || (front?.value !== undefined && !listed.has(codeIn(file)));
  const drafts = standards.filter(
    (file) => isDraft(file) && lacksOnly(file) && (lacks(file).length > 0 || isOut(file)),
  );
  return isBegun ? [front, ...drafts] : drafts;
}

/** Whether a page holds a standard that says it is a draft. */
export function isDraft({ yaml }: SourceFile): boolean {
  return valueAt(yaml.data, ['standard', 'state']) === 'draft';
}

/** The codes that a front page lists, as they stand there. */
export function listedIn({ yaml }: SourceFile): unknown[] {
  const sections = valueAt(yaml.data, ['manual', 'sections']);
  return (Array.isArray(sections) ? sections : []).flatMap((section) => {
    const codes = valueAt(section, ['standards']);
    return Array.isArray(codes) ? (codes as unknown[]) : [];
  });
}

/** The fields that are not there, out of what the schema finds. */
export function lacks(file: SourceFile): SchemaIssue[] {
  return file.schemaIssues.filter(({ path }) => isEmpty(valueAt(file.yaml.data, path)));
}

/** Whether all that the schema finds is that something is not there. */
function lacksOnly(file: SourceFile): boolean {
  return isWhole(file) && lacks(file).length === file.schemaIssues.length;
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
