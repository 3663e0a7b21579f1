import type { AsideReason, Kind } from '../schema/index.ts';
import { asidesIn, isArticle, isControlHeading } from './asides.ts';
import type { Block } from './block.ts';
import { clauseOf, type MadeClause, type Setting } from './clause.ts';
import { guessedKind } from './guess-kind.ts';
import type { Lists } from './lookup.ts';
import { markedLine } from './marker.ts';
import { outlineOf, type Section, titleOf } from './outline.ts';
import { lengthOf } from './plain.ts';
import type { Source } from './read/index.ts';
import { doubt, type Doubt, sure } from './rule.ts';
import { tellsOfDocument } from './prose.ts';
import { rulesIn } from './rules.ts';
import { translationsIn } from './translations.ts';

/** A standard as an import would write it. */
export interface DraftStandard {
  title: string;
  /** The paragraph that is its heading; none where the source has none. */
  from: readonly number[];
  /** The titles of the headings above it, the highest first. */
  above: readonly string[];
  kind: Kind;
  doubts: readonly Doubt[];
  clauses: readonly MadeClause[];
}

/** What an import makes of a source. Every paragraph is in a standard, in a title, put aside or left. */
export interface Draft {
  /** The title of the source, where it has one. */
  title: string | undefined;
  blocks: readonly Block[];
  standards: readonly DraftStandard[];
  notTaken: readonly { n: number; reason: AsideReason }[];
  /** Paragraphs that are in nothing. */
  left: readonly Block[];
}

/** Makes a draft of a source. */
export function draftOf({ blocks, isFlat }: Source, lists: Lists, name: string): Draft {
  const asides = new Map<number, AsideReason>(asidesIn(blocks));
  const translations = translationsIn(blocks.filter(({ n }) => !asides.has(n)));
  for (const n of translations) asides.set(n, 'translation');
  const outline = outlineOf(blocks.filter(({ n }) => !asides.has(n)));
  const hasSections = outline.sections.length > 0;
  const whole: Section = { heading: undefined, title: name, parents: [], blocks: outline.before };
  const sections = hasSections && !isBegunBefore(whole) ? outline.sections : [whole, ...outline.sections];
  const used = new Set<number>();
  const standards = sections.flatMap((section) => {
    if (isControlHeading(section.title)) {
      const articles = section.blocks.filter(({ text }) => isArticle(text));
      for (const one of [section.heading, ...section.blocks])
        if (one && !articles.includes(one)) asides.set(one.n, 'control');
      if (articles.length === 0) return [];
    }
    const standard = standardOf(section, lists, isFlat, sections.length > 1 && isFront(section, sections[0]));
    for (const { from } of standard ? [standard, ...standard.clauses] : []) for (const n of from) used.add(n);
    return standard ?? [];
  });
  // A heading above others is the name of a section of the manual.
  const names = [outline.title, ...outline.sections.flatMap(({ parents }) => parents)];
  for (const one of names) if (one && !used.has(one.n)) asides.set(one.n, 'title');
  if (hasSections)
    for (const { n, text } of outline.before) if (lengthOf(text) <= 30 && !used.has(n)) asides.set(n, 'cover');
  const isLeft = ({ n, type }: Block) => type !== 'aside' && !used.has(n) && !asides.has(n);
  return {
    title: outline.title && titleOf(outline.title),
    blocks,
    standards,
    notTaken: [...asides].map(([n, reason]) => ({ n, reason })).sort((a, b) => a.n - b.n),
    left: blocks.filter(isLeft),
  };
}

/** Whether the rules begin before the first heading: several lines of a list, or steps, stand there. */
function isBegunBefore({ blocks, ...before }: Section): boolean {
  const { rules } = rulesIn({ ...before, blocks: blocks.filter(({ type }) => type !== 'row') });
  return rules.filter(({ doubts, text }) => doubts.length === 0 && lengthOf(text) > 4).length >= fewestBefore;
}
/** A cover may ask for something as well: to be returned, not to be copied. */
const fewestBefore = 4;

/** Whether a section is what a source begins with below its own name, which may be a word to its readers. */
const isFront = ({ heading, title, parents }: Section, first: Section | undefined) =>
  heading !== undefined &&
  heading === first?.heading &&
  parents.length === 0 &&
  tellsOfDocument(title) &&
  markedLine(heading.text).marks.length === 0;

function standardOf(section: Section, lists: Lists, isFlat: boolean, mayBeFront: boolean): DraftStandard | undefined {
  const found = rulesIn(section).rules;
  const rules = mayBeFront
    ? found.map((rule) => ({ ...rule, doubts: [...rule.doubts, doubt('text', 'about')] }))
    : found;
  if (rules.length === 0) return undefined;
  const above = section.parents.map(titleOf);
  const titles = [section.title, ...above.toReversed()];
  const { kind, weight } = guessedKind(titles, rules);
  const setting: Setting = { kind, titles, lists, isFlat };
  return {
    title: section.title,
    from: section.heading ? [section.heading.n] : [],
    above,
    kind,
    doubts: weight < sure || isFlat ? [doubt('kind', isFlat ? 'flat' : 'kind', Math.min(weight, 0.6))] : [],
    clauses: rules.map((rule) => clauseOf(rule, setting)),
  };
}
