import { closesFence, type Line, linesOf } from '../../text/lines.ts';

/** A fault told from the lines of a body, with the text that mends it, in offsets of the body. */
export interface LineFault {
  say: 'list' | 'wide' | 'open-fence';
  found: string;
  start: number;
  end: number;
  /** How many lines it is about. */
  lines: number;
  text?: string;
}

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The line where code begins that is never closed; undefined where all is. */
export function openFence(body: string): LineFault | undefined {
  let open: { mark: string; start: number; length: number } | undefined;
  for (const { text, start } of linesOf(body)) {
    const mark = fence.exec(text)?.[1];
    if (!mark) continue;
    if (!open) open = { mark, start, length: text.length };
    else if (closesFence(text, open.mark)) open = undefined;
  }
  return open && { say: 'open-fence', found: open.mark, start: open.start, end: open.start + open.length, lines: 1 };
}

/** Marks that look like those of a list and are none, with what a list has in their place. */
const listMarks: readonly { pattern: RegExp; replace: ((match: RegExpExecArray) => string) | undefined }[] = [
  {
    pattern: /^((?: {0,3}>)* {0,3})([0-9０-９]{1,2})(?:、|．|）|[：:](?=\D)|[.)](?=[^\d\s.)]))[ \u3000]*/,
    replace: numbered,
  },
  {
    pattern: /^( {0,3})(?:[-*+](?=[\p{Script=Han}（“])|[－—–•·●○■□◆◇▪‣※★☆➢✓✔＋＊]+[ \u3000]*)(?=[^\s－—–＊])/u,
    replace: ([, indent]) => `${indent ?? ''}- `,
  },
  {
    pattern:
      /^ {0,3}(?:[（(][0-9０-９一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|[\u2460-\u2473]|第[一二三四五六七八九十]{1,3}[、，：])/,
    replace: undefined,
  },
  { pattern: /^ {0,3}[a-zA-Z][.)）、](?=\p{Script=Han})/u, replace: undefined },
];

function numbered([, indent = '', number = '']: RegExpExecArray): string {
  return `${indent}${number.normalize('NFKC')}. `;
}

/** Lines one below the other that begin like a list, which Markdown runs into one paragraph. */
export function* falseLists(lines: readonly Line[]): Iterable<LineFault> {
  for (const { pattern, replace } of listMarks) {
    let run: { line: Line; match: RegExpExecArray }[] = [];
    const close = function* (): Iterable<LineFault> {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last && run.length > 1) {
        const end = last.line.start + last.line.text.length;
        const mended = run.map(({ line, match }) => (replace?.(match) ?? '') + line.text.slice(match[0].length));
        const found = first.match[0].trim();
        const fault = { say: 'list' as const, found, start: first.line.start, end, lines: run.length };
        yield replace ? { ...fault, text: mended.join('\n') } : fault;
      }
      run = [];
    };
    let next = -1;
    for (const line of lines) {
      const match = pattern.exec(line.text);
      if (line.start !== next || !match) yield* close();
      if (match) run.push({ line, match });
      next = line.start + line.text.length + 1;
    }
    yield* close();
  }
}

/** Signs of Markdown typed full-width, and what they are half-width. */
const wideMarks: readonly { pattern: RegExp; replace: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /^( {0,3})(＃{1,6})[ \u3000]*(?=[^\s\d０-９＃])/,
    replace: ([, indent = '', signs = '']) => `${indent}${'#'.repeat(signs.length)} `,
  },
  { pattern: /^( {0,3})＞[ \u3000]*(?=\S)/, replace: ([, indent = '']) => `${indent}> ` },
  { pattern: /^( {0,3})｀{3,}/, replace: ([all]) => all.replaceAll('｀', '`') },
  { pattern: /＊＊([^＊\n]+)＊＊/, replace: ([, inner = '']) => `**${inner}**` },
  {
    // One sign alone may be that of a key.
    pattern: /(?<![＊\d])＊(?![键号])([^＊\s][^＊\n]{0,40})(?<!\s)＊(?![＊键号\d])/,
    replace: ([, inner = '']) => `*${inner}*`,
  },
  { pattern: /＿＿([^＿\n]+)＿＿/, replace: ([, inner = '']) => `**${inner}**` },
  { pattern: /～～([^～\n]+)～～/, replace: ([, inner = '']) => `~~${inner}~~` },
  {
    pattern: /^( {0,3}[-*+] )(?:［[ \u3000]?([xX]?)[ \u3000]?[\]］]|\[[ \u3000]?([xX]?)[ \u3000]?］)[ \u3000]*(?=\S)/,
    replace: ([, mark = '', done, also]) => `${mark}[${(done ?? also) || ' '}] `,
  },
  {
    pattern: /［([^［］\n]+)］(?:［|\[)([^\][［］\s]+)[\]］]/,
    replace: ([, text = '', label = '']) => `[${text}][${label}]`,
  },
  {
    pattern: /【([^【】\n]+)】\(((?:https?:\/|[./#])[^()\s]*)\)/,
    replace: ([, text = '', address = '']) => `[${text}](${address})`,
  },
  { pattern: /｀([^｀\n]+)｀/, replace: ([, inner = '']) => `\`${inner}\`` },
  { pattern: /！(?=[[［][^\][［］\n]*[\]］][(（][^()（）\n]*\.\w{3,4}[)）])/, replace: () => '!' },
  {
    // A note and its line; the colon of the line goes with it.
    pattern: /^( {0,3})(?:［\^|\[＾|［＾)([^\][［］\s]{1,20})[\]］][:：][ \u3000]*/,
    replace: ([, indent = '', name = '']) => `${indent}[^${name}]: `,
  },
  { pattern: /(?:［\^|\[＾|［＾)([^\][［］\s]{1,20})[\]］]/, replace: ([, name = '']) => `[^${name}]` },
  { pattern: /(?<!\\)\[\^([^\][［］\s]{1,20})］/, replace: ([, name = '']) => `[^${name}]` },
  {
    pattern: /［([^［］\n]+)］[(（]((?:https?:\/|[./#])[^()（）\s]*)[)）]/,
    replace: ([, text = '', address = '']) => `[${text}](${address})`,
  },
  { pattern: /＜(\/?[A-Za-z][^＜＞<>\n]*)[＞>]/, replace: ([, inner = '']) => `<${inner}>` },
];

/** Lines with signs of Markdown that were typed full-width, each once, with the line that mends it. */
export function* wideSigns(lines: readonly Line[]): Iterable<LineFault> {
  for (const { text, start } of lines) {
    if (!/[＃＞｀＊＿！［］＾＜]|～～|】\(/.test(text)) continue;
    const first = wideMarks.map(({ pattern }) => pattern.exec(text)).find((match) => match !== null);
    if (!first) continue;
    const mended = wideMarks.reduce((line, { pattern, replace }) => {
      const everywhere = new RegExp(pattern.source, 'g');
      return [...line.matchAll(everywhere)].reduceRight(
        (now, match) => now.slice(0, match.index) + replace(match) + now.slice(match.index + match[0].length),
        line,
      );
    }, text);
    const sign = /[＃＞｀＊＿！［］＾＜～【]/.exec(first[0])?.[0] ?? '';
    const at = start + first.index + first[0].indexOf(sign);
    yield { say: 'wide', found: sign, start: at, end: start + text.length, lines: 1, text: mended.slice(at - start) };
  }
}
