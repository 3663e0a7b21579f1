import { fieldCalled } from '../../text/chinese-names.ts';
import type { Slip } from './slip.ts';

const wideSpace = /^(['"]?[A-Za-z_][\w.-]*['"]?:) *[\u3000\u00a0][ \u3000\u00a0]*(?=\S)/;
const chineseKey = /^(\p{Script=Han}{2,8})[ ]?(?:：[ \u3000]*|:[ \u3000]*)(?=\S|$)/u;
const bulletMark = '[·•●○◦▪■◆*－—–]';
const bullets = String.raw`${bulletMark}[ \u3000\u00a0]*`;
const dashAlone = String.raw`-(?=[{"'\p{Script=Han}])`;
const counted = String.raw`\d{1,2}[.)、）][ \u3000\u00a0]*(?=[{"']|[A-Za-z_]+:)`;
// A row of them is no list mark: each would be mended in a round of its own.
const bullet = new RegExp(`^(?:${bullets}|${dashAlone}|${counted})(?=\\S)(?!${bulletMark})`, 'u');

/** Slips at the beginning of a line, behind its indentation: marks and names as they are typed in Chinese. */
export function lineSlips(rest: string, start: number, broken: boolean): Slip[] {
  const wide = wideSpace.exec(rest);
  if (wide) {
    const from = wide[1]?.length ?? 0;
    return [slip('wide-space', start + from, start + wide[0].length, ' ')];
  }
  // What follows may be legitimate text in a file that can be read.
  if (!broken) return [];
  if (rest.startsWith('＃')) return [slip('wide-hash', start, start + 1, '#')];
  const mark = bullet.exec(rest);
  if (mark) return [slip('list-mark', start, start + mark[0].length, '- ')];
  const [all = '', word = ''] = chineseKey.exec(rest) ?? [];
  const field = fieldCalled(word);
  if (field === undefined) return [];
  return [
    {
      ...slip('chinese-key', start, start + all.length, `${field}:${all.length === rest.trimEnd().length ? '' : ' '}`),
      safe: false,
    },
  ];
}

const slip = (kind: Slip['kind'], start: number, end: number, text: string): Slip => ({
  kind,
  start,
  end,
  text,
  safe: true,
});

/** A comma inside a number, which ends it: `{ value: 1,000, unit: yuan }`. */
const thousands = /(?<=[{,]\s*[\w-]+: )\d{1,3}(?:,\d{3})+(?=\s*[,}])/g;
/** Numbers as programs write them: hexadecimal, octal, with an exponent, with a sign or without their zero. */
const oddForms = String.raw`0x[\da-f]+|0o[0-7]+|\+?\.?\d[\d.]*e[-+]?\d+|\+\d+(?:\.\d+)?|-?\.\d+`;
const oddNumber = new RegExp(
  String.raw`(?<=(?:^|[{,\s[])(?:[\w-]+: +|- +)|\[[^\]{}]*)(?<=[\s[,])(?:${oddForms})(?=\s*(?:[,\]}]|$))`,
  'gi',
);
/** A quick look whether a text may hold such a number. */
const mayBeOdd = /[\s[](?:0[xo][\da-f]|\+?\.?\d[\d.]*e[-+]?\d|\+\d|-?\.\d)/i;

/** Numbers that YAML reads otherwise than people do, in one line. */
export function numberSlips(line: string, start: number): Slip[] {
  const found = [...line.matchAll(thousands)].map(({ 0: text, index }): Slip => ({
    ...slip('thousands', start + index, start + index + text.length, text.replaceAll(',', '')),
    safe: false,
  }));
  if (!mayBeOdd.test(line)) return found;
  for (const { 0: text, index } of line.matchAll(oddNumber)) {
    const value = Number(text);
    if (Number.isFinite(value) && String(value) !== text)
      found.push({ ...slip('odd-number', start + index, start + index + text.length, String(value)), safe: false });
  }
  return found;
}

/** Whether a text may hold a number that is well formed and still read otherwise than people do. */
export function mayHoldOddNumbers(yaml: string): boolean {
  return mayBeOdd.test(yaml);
}
