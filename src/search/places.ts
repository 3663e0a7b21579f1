import { type Asked, partsOf, readAsked } from './asked.ts';
import { stem } from './english.ts';
import { fold } from './fold.ts';
import type { Gathered, Hit } from './gathered.ts';
import { holdsWhole } from './holds-whole.ts';
import type { PlaceRow } from './index-types.ts';
import { likenessesIn } from './likeness.ts';
import type { FoundPlaces, Place } from './place.ts';
import { pinyinSpan } from './pinyin.ts';
import { hanNamesOf, type Prepared } from './prepare.ts';
import { customerWordsZh } from './stop-words.ts';

/** How many are shown of those that are only alike, and how alike one must be. */
const mostBelow = 3;
const leastAlike = 0.62;
/** How much of a name must be typed, or of a query be a name, in characters or as a part. */
const leastTyped = 2;
const leastInside = 0.6;
/** How much of what was typed must say something for its parts to stand for the whole. */
const mostOfName = 0.7;

/** Asking what a word means. */
const definitions = [
  /^(?:什么是|什么叫|啥是|啥叫|何为|何谓)(.+)$/u,
  /^(.+?)(?:是什么(?:意思|东西)?|是啥(?:意思)?|什么意思|啥意思|的意思|指的?是?什么|的定义|怎么解释)$/u,
  /^(?:what (?:is|are|does)|whats|define|meaning of|definition of) (?:an? |the )?(.+?)(?: mean| stand for)?$/,
  /^(.+?) (?:meaning|definition)$/,
];

/** Reads what stands beside the standards. */
export function readPlaces(rows: readonly PlaceRow[], { simplified, initials }: Prepared): Place[] {
  return rows.map((row) => {
    const [, , title, , further] = row;
    const names = [fold(title, simplified), ...further.split('|').filter(Boolean)].map(bare);
    return { row, names, hanNames: hanNamesOf(names, initials) };
  });
}

/** A text without signs, as names are compared. */
const bare = (text: string) =>
  text
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/ ?(\p{Script=Han}) ?/gu, '$1')
    .trim();

/** The words of an English name without their endings. */
const stemsOf = (text: string) => text.replaceAll(/[a-z]+/g, (word) => stem(word));

const roots = new WeakMap<Place, readonly string[]>();

/** The names of a place without their endings: every key asks for them. */
function rootsOf(place: Place): readonly string[] {
  const known = roots.get(place);
  if (known) return known;
  const made = place.names.map(stemsOf);
  roots.set(place, made);
  return made;
}

/** Finds what goes by the name that was typed, begins with it, or is asked much like it. */
export function findPlaces(prepared: Prepared, gathered: Gathered, sure: readonly Hit[]): FoundPlaces {
  const typed = bare(gathered.typed);
  const defined = definitions.map((way) => way.exec(typed)?.[1]).find((word) => word !== undefined);
  // A page is the same in the plural: exams, tests.
  const root = stemsOf(typed);
  const isPageOf = (place: Place) => place.row[0] === 'page' && rootsOf(place).includes(root);
  const named = prepared.places.filter(
    (place) => place.names.includes(typed) || (defined && place.names.includes(defined)) || isPageOf(place),
  );
  const exact = named.length > 0 ? named : spelled(prepared, typed);
  // Who is served goes without saying: a complaint is a customer's.
  const subject = typed.replaceAll(customerWordsZh, '');
  // A word that a standard is known by is explained by it, unless the word itself is what is asked.
  const isKnown = sure.slice(0, 2).some(({ at }) => {
    const names = prepared.entries[at]?.allNames ?? [];
    const parts = [...gathered.query.pieces, ...gathered.query.words];
    return (
      names.some((name) => holdsWhole(bare(name), typed)) ||
      (parts.join('').length > mostOfName * subject.length &&
        parts.every((part) => names.some((name) => holdsWhole(name, part))))
    );
  });
  const isFirst = ({ row: [sort] }: Place) =>
    defined !== undefined || (named.length > 0 ? (sort !== 'term' && sort !== 'deck') || !isKnown : sure.length === 0);
  const like = gathered.isOnlyOutside || typed.length < leastTyped ? [] : alike(prepared.places, typed, prepared);
  const rows = (places: readonly Place[]) => places.map(({ row }) => row);
  return {
    first: rows(exact.filter(isFirst)),
    beside: rows(exact.filter((place) => !isFirst(place))),
    below: rows(like.filter((place) => !exact.includes(place)).slice(0, mostBelow)),
  };
}

/** What is called so in pinyin, from end to end. */
function spelled({ places, readings }: Prepared, typed: string): Place[] {
  const letters = typed.replaceAll(' ', '');
  if (!/^[a-z]{4,}$/.test(letters)) return [];
  return places.filter(({ hanNames }) =>
    hanNames.some(({ characters }) => pinyinSpan(letters, characters, 0, readings) === characters.length),
  );
}

const sentences = new WeakMap<readonly Place[], Asked>();

/** What begins with the text typed, holds much of it, or is asked much like it; the most alike first. */
function alike(places: readonly Place[], typed: string, { entries }: Prepared): Place[] {
  const read = sentences.get(places) ?? readAsked(places.map(({ names }) => names.join('|')));
  sentences.set(places, read);
  const likenesses = likenessesIn(read, partsOf(typed));
  const isLatin = /^[a-z]/.test(typed);
  const found = places.flatMap((place, at) => {
    const begins = typed.length > (isLatin ? 3 : 1) && place.names.some((name) => name.startsWith(typed));
    const inside = place.names.some(
      (name) => name.length >= leastInside * typed.length && name.length > 2 && holdsWhole(typed, name),
    );
    // Words that are alike make sentences alike, and short names not.
    const isSentence = place.row[0] === 'scenario' || place.row[0] === 'question';
    const part = isSentence ? (likenesses.get(at)?.alike ?? 0) : 0;
    const value = begins ? 1 : inside ? 0.9 : part;
    return value >= leastAlike && entries.length > 0 ? [{ place, value }] : [];
  });
  return found.sort((a, b) => b.value - a.value).map(({ place }) => place);
}
