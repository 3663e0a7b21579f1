import { nearest } from '../../src/corpus/edit-distance.ts';
import { type Corpus, type PartName, type SourceFile, translatedEntries } from '../../src/corpus/index.ts';
import { contentPath } from '../lib/content.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';
import { many } from '../../src/lib/many.ts';

/** A translated page with its original. */
export interface Pair {
  page: SourceFile;
  original: SourceFile | undefined;
  /** The code of the standard or the id of the manual. */
  code: string;
}

/** A pair that is asked for. */
export interface Selected extends Pair {
  /** The parts named one by one, such as `#dye`. */
  named: ReadonlySet<PartName>;
  /** Whether the page as a whole is asked for as well. */
  whole: boolean;
}

/** What operands name, and what is to be said of those that name nothing. */
export interface Selection {
  selected: Selected[];
  unknown: string[];
}

/**
 * The pages that operands name, all of them without operands. Ends with 2 where one names more than it may, or none
 * names anything.
 */
export function selectPages(corpus: Corpus, dir: string, operands: readonly string[], all: boolean): Selection {
  const pairs = pairsOf(corpus);
  if (operands.length === 0)
    return { selected: pairs.map((pair) => ({ ...pair, named: new Set(), whole: true })), unknown: [] };
  const unknown: string[] = [];
  const selected = new Map<Pair, { named: Set<PartName>; whole: boolean }>();
  for (const operand of operands) {
    const [, name = operand, part] = /^(.+?)(#[^#]+|:title|:body)$/.exec(operand) ?? [];
    if (part && all)
      misuse(
        told(
          `${operand} 只是一处，--all 是 ${name} 的每一处：请只写一个`,
          `${operand} names one part, and --all means every part of ${name}: say one of the two`,
        ),
      );
    const found = pairs.filter(({ code }) => code === name);
    const matching = found.length > 0 ? found : pairs.filter(({ page }) => isAt(page, contentPath(dir, name)));
    if (matching.length === 0) unknown.push(unknownPart(pairs, name) ?? noPage(pairs, name));
    const lacking = part?.startsWith('#') ? unknownClause(corpus, name, part.slice(1)) : undefined;
    if (lacking !== undefined) {
      unknown.push(lacking);
      continue;
    }
    if (matching.length > 1 && (all || part))
      misuse(
        told(
          `${name} 有 ${matching.length} 页：请用编码一页一页写`,
          `${name} is ${many(matching.length, 'page')}: name them one by one, by their codes`,
        ),
      );
    for (const pair of matching) {
      const entry = selected.get(pair) ?? { named: new Set(), whole: false };
      if (part) entry.named.add(part as PartName);
      else entry.whole = true;
      selected.set(pair, entry);
    }
  }
  if (selected.size === 0) misuse(unknown.join('\n'));
  return { selected: [...selected].map(([pair, entry]) => ({ ...pair, ...entry })), unknown };
}

/** Translated pages, and those that cannot be read but stand where one should. */
function pairsOf({ files, languages: { authority, all } }: Corpus): Pair[] {
  const originals = new Map(files.filter(({ locale }) => locale === authority).map((file) => [file.slug, file]));
  return files.flatMap((page) => {
    if (!page.locale || page.locale === authority || !all.includes(page.locale)) return [];
    const original = originals.get(page.slug);
    const code = codeOf(page) ?? codeOf(original);
    return code !== undefined && (page.type === 'translation' || !isReadable(page)) ? [{ page, original, code }] : [];
  });
}

/** Whether the frontmatter of a page could be read at all. */
export function isReadable({ fences, yaml }: SourceFile): boolean {
  return fences.state === 'closed' && yaml.errors.length === 0;
}

/** The code of the standard, or the id of the manual, that a page is of or translates; undefined for other pages. */
export function codeOf(file: SourceFile | undefined): string | undefined {
  const { translation, standard, manual } = (file?.yaml.data ?? {}) as {
    translation?: { of?: unknown } | null;
    standard?: { code?: unknown } | null;
    manual?: { id?: unknown } | null;
  };
  const code = translation?.of ?? standard?.code ?? manual?.id;
  return typeof code === 'string' ? code : undefined;
}

/** Whether a page is the one at a path, its pair, or below it; language folder and ending may be left out. */
function isAt({ slug = '' }: SourceFile, asked: string): boolean {
  const place = asked.replace(/^docs\/[^/]+(?:\/|$)/, '').replace(/\/$/, '');
  if (/\.mdx?$/.test(place)) return slug === place.replace(/(?:^|\/)index\.mdx?$|\.mdx?$/, '');
  return slug === place || place === '' || slug.startsWith(`${place}/`);
}

/** What is said of a part after a colon that no page has; undefined where it is the page that is unknown. */
function unknownPart(pairs: readonly Pair[], name: string): string | undefined {
  const [, code, part] = /^([^:]+):(.*)$/.exec(name) ?? [];
  if (code === undefined || part === undefined || !pairs.some((pair) => pair.code === code)) return undefined;
  return told(
    `${code} 没有“:${part}”这一部分。可以写 ${code}:title、${code}:body，或 ${code}#条款编号`,
    `${code} has no part ":${part}". Parts are ${code}:title, ${code}:body and ${code}#clause`,
  );
}

/** What is said of a clause that a page has not; undefined where it has it, or nobody can tell. */
function unknownClause({ standards, manuals }: Corpus, code: string, id: string): string | undefined {
  const page = standards.find((one) => one.code === code) ?? manuals.find((one) => one.id === code);
  const ids = page ? translatedEntries(page).map((entry) => entry.id) : [];
  if (ids.length === 0 || ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return told(
    `${code} 没有条款 #${id}${meant ? `。您是不是要写 ${code}#${meant}？` : ''}`,
    `${code} has no clause #${id}${meant ? `. Did you mean ${code}#${meant}?` : ''}`,
  );
}

function noPage(pairs: readonly Pair[], name: string): string {
  const meant = nearest(
    name,
    pairs.map(({ code }) => code),
  );
  return told(
    `没有这样的译文：${name}${meant ? `。您是不是要写 ${meant}？` : ''}`,
    `No translated page matches: ${name}${meant ? `. Did you mean ${meant}?` : ''}`,
  );
}
