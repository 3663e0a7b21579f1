/** Words that come of reading text in the wrong encoding, and what they were, where that can be worked out. */
export interface Garbled {
  start: number;
  found: string;
  meant: string | undefined;
  /** Whether all of it could be worked out: a part of the last character may be lost. */
  isWhole: boolean;
}

/** What the wrong reading leaves behind whatever was there before: a lost character twice, unused memory, a mark. */
const known = /(?:锟斤拷|锟斤|斤拷)+|烫{3,}|屯{3,}|葺{3,}|ï»¿|^锘./gmu;
const maybeKnown = /锟斤|斤拷|烫烫烫|屯屯屯|葺葺葺|ï»¿|^锘/m;

/** Letters that the bytes of other encodings are shown as, two or more at once. */
const western = new RegExp(
  '[\\u0080-\\u00ff\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc' +
    '\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]{2,}',
  'g',
);
const westernLead = /[\u00c2-\u00f4]/;
/** What UTF-8 becomes when read as GBK. */
const eastern = /[^\x01-\x7f\0，。、：；？！（）“”\ufffd]{3,}/g;

/** Stretches of a text that were read in the wrong encoding. */
export function garbledIn(text: string): Garbled[] {
  const found: Garbled[] = [];
  if (maybeKnown.test(text))
    for (const match of text.matchAll(known))
      found.push({ start: match.index, found: match[0], meant: undefined, isWhole: false });
  if (westernLead.test(text))
    for (const match of text.matchAll(western)) {
      const meant = fromWestern(match[0]);
      if (meant !== undefined) found.push({ start: match.index, found: match[0], meant, isWhole: true });
    }
  if (gbkLead().test(text))
    for (const match of text.matchAll(eastern)) {
      const read = gbkLead().test(match[0]) ? fromGbk(match[0]) : undefined;
      if (read && !found.some(({ start }) => start >= match.index && start < match.index + match[0].length))
        found.push({ start: match.index, found: match[0], ...read });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** UTF-8 or GBK that was read as a western encoding. */
function fromWestern(text: string): string | undefined {
  const bytes = westernBytes(text);
  if (!bytes) return undefined;
  const utf8 = decoded('utf-8', bytes);
  if (utf8 !== undefined && utf8.length < text.length) return utf8;
  const gbk = text.length >= 4 ? decoded('gb18030', bytes) : undefined;
  return gbk !== undefined && /^[\p{Script=Han}，。、；：？！（）“”]{2,}$/u.test(gbk) ? gbk : undefined;
}

let codePage: ReadonlyMap<string, number> | undefined;

function westernBytes(text: string): Uint8Array | undefined {
  codePage ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1252').decode(new Uint8Array([byte])), byte]),
  );
  const bytes = [...text].map((character) => codePage?.get(character) ?? character.codePointAt(0) ?? 256);
  return bytes.every((byte) => byte < 256) ? new Uint8Array(bytes) : undefined;
}

/** UTF-8 that was read as GBK; the first bytes of a Chinese character in UTF-8 give characters hardly ever used. */
function fromGbk(text: string): Pick<Garbled, 'meant' | 'isWhole'> | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const pair = gbkPairs().get(character);
    if (!pair) return undefined;
    bytes.push(...pair);
  }
  // Half a character may be lost at the end.
  for (const cut of [0, 1, 2]) {
    const utf8 = decoded('utf-8', new Uint8Array(bytes.slice(0, bytes.length - cut)));
    if (utf8 !== undefined && /^[\p{Script=Han}\p{P}\p{N}]{2,}$/u.test(utf8) && /\p{Script=Han}/u.test(utf8))
      return { meant: utf8, isWhole: cut === 0 };
  }
  return undefined;
}

let pairs: ReadonlyMap<string, readonly [number, number]> | undefined;
let lead: RegExp | undefined;

/** The bytes of each character in GBK; made when it is first asked for. */
function gbkPairs(): ReadonlyMap<string, readonly [number, number]> {
  if (pairs) return pairs;
  const made = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) {
      const character = decoder.decode(new Uint8Array([first, second]));
      if (character.length === 1 && character !== '\ufffd' && !made.has(character))
        made.set(character, [first, second]);
    }
  return (pairs = made);
}

/** Two of the characters that the first two bytes of Chinese in UTF-8 give, with one other between them at most. */
function gbkLead(): RegExp {
  if (lead) return lead;
  const decoder = new TextDecoder('gbk');
  const characters = Array.from({ length: 6 * 64 }, (_, index) =>
    decoder.decode(new Uint8Array([0xe4 + Math.floor(index / 64), 0x80 + (index % 64)])),
  ).filter((character) => character.length === 1 && character !== '\ufffd');
  const set = `[${characters.join('')}]`;
  return (lead = new RegExp(`${set}[^\\x00-\\x7f]{2}`, 'u'));
}

function decoded(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
