import type { Random } from '../../scripts/bench/random.ts';

/** What hands and programs put into texts: marks of either width, signs of YAML and MDX, what nobody sees. */
const pieces = [
  ...[',', '.', ':', '?', '!', '"', "'", '“', '”', '(', '）', '：', '，', '#', ' #', '- ', '&a', '*a', '!x', '|', '>'],
  ...['{', '}', '[', ']', '<', '</Aside>', '<script>', '{1}', '`', '**', '```\n', '---\n', '\n', '\n\n', '\t', ' '],
  ...['\u3000', '\u00a0', '\u200b', '\u200d', '\ufeff', '\u202e', '\0', '\ud800', '\ufffd', '\r', '🙂', '𠮷', '⺠'],
  ...[
    '１２',
    'ＶＩＰ',
    '...',
    '。。',
    '--',
    '您 好',
    '3',
    '九十',
    '100 厘米',
    '<<<<<<< HEAD\n',
    '=======\n',
    '~',
    'null',
  ],
  ...['[甲](/zh/nope/)', 'https://a.cn/甲,乙', 'javascript:1', '2026-02-30', 'AP-99', 'AP-03#nope', '锟斤拷'],
];

type Mutator = (text: string, random: Random) => string;

const at = (text: string, random: Random) => random.below(text.length + 1);
const line = (change: (lines: string[], index: number, random: Random) => void): Mutator => {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };
};

const mutators: readonly Mutator[] = [
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + random.pick(pieces) + text.slice(place);
  },
  (text, random) => {
    const place = at(text, random);
    return text.slice(0, place) + text.slice(place + 1 + random.below(4));
  },
  (text, random) => {
    const [first = 0, second = 0] = [at(text, random), at(text, random)].sort((a, b) => a - b);
    return text.slice(0, first) + text.slice(second).slice(0, 400) + text.slice(first);
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.replaceAll(random.pick(['\n', '：', '，', '“', '  ', ': ']), random.pick(pieces)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, random) => text.replace(/\d+/g, (digits) => (random.below(6) === 0 ? String(random.below(999)) : digits)),
  line((lines, index) => lines.splice(index, 1)),
  line((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
  line((lines, index, random) => lines.splice(index, 0, lines[random.below(lines.length)] ?? '')),
  line((lines, index, random) => (lines[index] = `${' '.repeat(random.below(5))}${lines[index]?.trimStart() ?? ''}`)),
  line((lines, index) => (lines[index] = (lines[index] ?? '').repeat(40))),
  line((lines, index) => (lines[index] = (lines[index] ?? '').replace(':', '：'))),
  line((lines, index) => (lines[index] = `${lines[index] ?? ''}  `)),
  line((lines, index, random) => (lines[index] = (lines[index] ?? '').replace(/\w+/, random.pick(pieces)))),
];

/** A text with one to three faults made up at random. */
export function mutated(text: string, random: Random): string {
  let now = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) now = random.pick(mutators)(now, random);
  return now;
}
