import { toXml } from 'xast-util-to-xml';
import type { Element, Root } from 'xast';
import { type Publication, publicationsOf, type PublishedLine } from '../../corpus/ledger/publications.ts';
import type { Moved } from '../../corpus/ledger/moved.ts';
import { frameTexts } from '../../corpus/ledger/frame-text.ts';
import { wordingBetween } from '../../corpus/ledger/wording.ts';
import { wordsIn } from '../../corpus/localize.ts';
import { fill } from '../../i18n/fill.ts';
import { changeWords } from '../../i18n/words/changes.ts';
import { wordsOf } from '../../i18n/words/index.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { beginningOf } from '../../lib/day.ts';
import { addressOn, feedPath, pagePath } from '../../lib/site-paths.ts';
import type { SiteContext } from '../pages/context.ts';
import { beginsText } from './begins-text.ts';
import { clauseNotes } from './clause-notes.ts';
import { movesOf, noteBeside } from './moves.ts';
import { restoredText } from './restored-text.ts';
import { withdrawnText } from './withdrawn-text.ts';

/** The most entries of a feed: who reads one has seen what is older. */
const mostEntries = 100;

/** What was published as an Atom feed: of all manuals, or of one. */
export function atomFeed(context: SiteContext, locale: Locale, manual?: string): string {
  const { corpus, staff, manuals } = context;
  const { baseUrl, brand } = corpus.site;
  // Of all standards, so that what moved to another manual is told as a move.
  const entries = publicationsOf(corpus, staff.standards).flatMap((publication): Entry[] => {
    const all = changedFirst(publication.lines).map((published, index, { length }) => ({
      published,
      moved: publication.moved,
      updated: timeOf(publication, length - 1 - index, corpus.site.timeZone),
    }));
    return all.filter(({ published: { standard } }) => manual === undefined || standard.manual === manual);
  });
  const own = addressOn(baseUrl, feedPath(locale, manual));
  const of = manual === undefined ? undefined : manuals.get(manual);
  const name = of ? `${wordsIn(of, locale).title} · ${brand[locale]}` : brand[locale];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': languageOf(locale).tag }, [
        element('title', {}, `${wordsOf(locale).changes} · ${name}`),
        element('id', {}, own),
        element('link', { rel: 'self', href: own }),
        element('link', { href: addressOn(baseUrl, pagePath(locale, 'changes')) }),
        // A feed without entries has no day of its own that would stay the same from build to build.
        element('updated', {}, entries[0]?.updated ?? '1970-01-01T00:00:00.000Z'),
        element('author', {}, [element('name', {}, brand[locale])]),
        ...entries.slice(0, mostEntries).map((entry) => entryOf(context, entry, locale)),
      ]),
    ],
  };
  return `${toXml(root)}\n`;
}

/** The lines of a day, what changed before what was issued: a first issue of many would leave no room for it. */
function changedFirst(lines: readonly PublishedLine[]): PublishedLine[] {
  const isFirst = ({ before }: PublishedLine) => before === undefined;
  return [...lines.filter((line) => !isFirst(line)), ...lines.filter(isFirst)];
}

interface Entry {
  published: PublishedLine;
  moved: readonly Moved[];
  updated: string;
}

function entryOf(context: SiteContext, entry: Entry, locale: Locale): Element {
  const { baseUrl } = context.corpus.site;
  const { standard, line } = entry.published;
  const href = addressOn(baseUrl, pagePath(locale, standard.slug));
  const { title } = wordsIn(standard, locale);
  return element('entry', {}, [
    element('title', {}, `${line.code} ${line.number} ${title}`),
    element('id', {}, `${href}#published-${line.hash}`),
    element('link', { href }),
    element('updated', {}, entry.updated),
    element('content', { type: 'text' }, summaryOf(context, entry, locale)),
  ]);
}

/** What changed, a line for each clause. */
function summaryOf(context: SiteContext, { published, moved }: Entry, locale: Locale): string {
  const { corpus } = context;
  const { standard, line, before } = published;
  const bulletinWords = changeWords[locale];
  const { colon, listMark } = languageOf(locale);
  if (line.only === 'withdrawn') return withdrawnText(standard, line, locale);
  if (line.only === 'taken-back') return fill(bulletinWords.takenBack, { number: line.number });
  const days = beginsText(published, locale);
  if (!before) return `${wordsOf(locale).firstIssue} · ${days}`;
  const verbs = { A: bulletinWords.added, M: bulletinWords.modified, D: bulletinWords.deleted };
  const notes = clauseNotes(standard, line.number, locale);
  const moves = movesOf(context, moved, line.code, locale);
  const { clauses, page, frame, translations } = wordingBetween(corpus, standard, before, line, locale);
  const corrected = translations.flatMap((one) => one.corrected);
  const isPutRight = corrected.length > 0;
  const remark =
    line.only === 'translation'
      ? [isPutRight ? bulletinWords.corrected : bulletinWords.translation]
      : line.only === 'restored'
        ? [restoredText(line, before, locale)]
        : line.editorial
          ? [bulletinWords.editorial]
          : [];
  return [
    [...remark, days].join(' · '),
    ...clauses.map(({ mark, was, is, clause }) => {
      const both = mark === 'M' && was !== undefined && was !== is ? `${was} → ` : '';
      const move = moves.get(clause);
      const verb = move ? move.words.join(`${move.code} ${move.title}`) : `${mark} ${verbs[mark]}`;
      const link = move && addressOn(corpus.site.baseUrl, move.href);
      const said = `${verb}${colon}${both}${(mark === 'D' ? was : is) ?? clause}`;
      return [said, noteBeside(notes.get(clause), move), link].filter(Boolean).join(' — ');
    }),
    ...page.map(({ part, parts }) => {
      const side = (left: 'gone' | 'new') => parts.flatMap(({ part: of, text }) => (of === left ? [] : text)).join('');
      return `${bulletinWords[part]}${colon}${side('new')} → ${side('gone')}`;
    }),
    ...corrected.map(({ was, is }) => `${was ?? ''} → ${is ?? ''}`),
    ...(frame.length > 0
      ? [fill(bulletinWords.whole, { what: frameTexts(frame, before, line, locale).join(listMark) })]
      : []),
  ].join('\n');
}

/**
 * When something was published, as Atom has it. The ledger knows the day alone: what was published on one comes from
 * its beginning on, a second for each publication and a thousandth for each of its lines, in their order. So each has a
 * time of its own, the same on every machine, and none that is still to come.
 */
function timeOf({ day, place }: Publication, index: number, timeZone: string): string {
  return new Date(beginningOf(day, timeZone) + place * 1000 + Math.min(index, 999)).toISOString();
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | Element[] = [],
): Element {
  const children = typeof content === 'string' ? [{ type: 'text' as const, value: content }] : content;
  return { type: 'element', name, attributes: { ...attributes }, children };
}
