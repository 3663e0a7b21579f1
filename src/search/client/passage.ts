/** A place of a page that links can name. */
export interface Anchor {
  element: string;
  id: string;
  /** Its own words; empty for a list item. */
  text: string;
  /** The number of words of the page before it. */
  location: number;
}

/** A stretch of a page around what was asked for. */
export interface Passage {
  text: string;
  /** The place that it stands in; undefined above the first. */
  anchor: string | undefined;
}

/** What stands in Chinese text wherever words meet. */
const joint = '\u200b';

/** Characters shown from the match on, before it, and of the beginning of what is cut. */
const after = 60;
const before = 20;
const beginning = 24;

/**
 * Some text around a match. It starts where its sentence or line does, because there stands whether something is to be
 * done, and a stretch under a heading names the heading, because that may be “Common slips”.
 */
export function passageOf(joined: string, at: number, anchors: readonly Anchor[]): Passage {
  const content = joined.replaceAll(joint, '');
  const starts = startsOf(joined);
  const places = anchors.map((anchor) => ({ ...anchor, at: starts[anchor.location] ?? 0 }));
  const above = places.filter((place) => place.at <= at);
  const item = above.at(-1);
  const heading = item && /^h[2-6]$/.test(item.element) ? item : undefined;
  const start = Math.max(item?.at ?? 0, sentenceStart(content, at));
  const lead = item?.element === 'li' ? item.at : start;
  // A block ends where the next place begins, and in a full stop and a blank: what follows is another matter.
  const border = content.slice(at).search(/[.。！？!?]\s/u);
  const next = places.find((place) => place.at > at)?.at ?? content.length;
  const end = Math.min(content.length, at + after, next, border === -1 ? content.length : at + border + 1);
  const text =
    at - lead <= before + beginning
      ? content.slice(lead, end)
      : `${content.slice(lead, lead + beginning)}…${content.slice(at - before, end)}`;
  const named = heading && !text.startsWith(heading.text) ? `${heading.text} · ` : '';
  return { text: `${named}${text.trim()}${end === at + after && end < content.length ? '…' : ''}`, anchor: item?.id };
}

/** Where the sentence or line that holds a place starts: blocks of a page end in a full stop and a space. */
function sentenceStart(content: string, at: number): number {
  const ends = [...content.slice(0, at).matchAll(/\.\s|[。！？!?]/g)];
  const last = ends.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Where each word starts, in the text without joints. */
function startsOf(joined: string): number[] {
  if (!joined.includes(joint)) return [...joined.matchAll(/\S+/g)].map(({ index }) => index);
  let at = 0;
  return joined.split(joint).map((word) => (at += word.length) - word.length);
}
