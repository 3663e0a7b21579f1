/** The sorts of number and sign that stand before a line. */
export type MarkerType =
  | 'chapter'
  | 'section'
  | 'article'
  | 'step'
  | 'han'
  | 'han-round'
  | 'number'
  | 'decimal'
  | 'number-round'
  | 'circled'
  | 'letter'
  | 'bullet'
  | 'tick'
  | 'cross';

/** What stands before a line, and the line without it. */
export interface Marked {
  marks: readonly MarkerType[];
  /** How many numbers a decimal one has: 2 for 1.1. */
  depth: number;
  rest: string;
}

const han = '[一二三四五六七八九十百零〇]{1,4}';
const patterns: readonly (readonly [MarkerType, RegExp])[] = [
  ['chapter', new RegExp(String.raw`^第\s?(?:${han}|\d{1,3})\s?[章编篇部](?!分)[\s:：、.]*`, 'u')],
  ['section', new RegExp(String.raw`^第\s?(?:${han}|\d{1,3})\s?节[\s:：、.]*`, 'u')],
  ['article', new RegExp(String.raw`^第\s?(?:${han}|\d{1,3})\s?条[\s:：、.]*`, 'u')],
  ['step', new RegExp(String.raw`^(?:第\s?(?:${han}|\d{1,2})\s?步|步骤\s?(?:${han}|\d{1,2}))[\s:：、.，,]*`, 'u')],
  ['step', /^step\s?\d{1,2}\b[\s:.)–—-]*/iu],
  ['chapter', /^(?:chapter|part)\s(?:\d{1,2}|[ivx]{1,5})\b[\s:.–—-]*/iu],
  ['han', new RegExp(String.raw`^${han}\s?[、．.](?!\d)\s*`, 'u')],
  ['han-round', new RegExp(String.raw`^[（(]${han}[)）]\s*[、.]?\s*`, 'u')],
  ['decimal', /^\d{1,2}(?:\.\d{1,2}){1,3}(?:[、.]|(?=[^\d.%％:：]))\s*/u],
  ['number', /^\d{1,2}\s?(?:[、)）]|[.．](?!\d))\s*/u],
  ['number-round', /^[（(]\d{1,2}[)）]\s*/u],
  ['circled', /^[\u2460-\u2473\u2776-\u277f]\s*/u],
  ['letter', /^(?:[（(][a-h][)）]|[a-hA-H][.)、）])\s+/u],
  ['tick', /^√\s*/u],
  ['cross', /^×\s*/u],
  ['bullet', /^(?:[•·●■◆◇□☐❏❑◻▢○▪▶➢➤※★☆\ue000-\uf8ff]|[-–—*]\s)\s*/u],
];

/** Takes the numbers and signs from the beginning of a line. */
export function markedLine(text: string): Marked {
  const marks: MarkerType[] = [];
  let rest = text;
  let depth = 0;
  for (;;) {
    const found = patterns.find(([type, pattern]) => !marks.includes(type) && pattern.test(rest));
    if (!found) return { marks, depth, rest };
    const [type, pattern] = found;
    const [mark = ''] = pattern.exec(rest) ?? [];
    // A number of a figure: 3.5 米, and a line that is nothing but its number.
    if (mark.length === rest.length && type !== 'tick' && type !== 'cross') return { marks, depth, rest };
    if (type === 'decimal') {
      depth = mark.match(/\d+/g)?.length ?? 2;
      if (
        /^(?:厘米|毫米|米|公里|元|万|倍|小时|分钟|天|度|[a-z%％℃])/iu.test(rest.slice(mark.length)) &&
        !/[\s、.]$/.test(mark)
      )
        return { marks, depth: 0, rest };
    }
    marks.push(type);
    rest = rest.slice(mark.length);
  }
}
