import type { Pattern } from './pattern.ts';

/** Marks that end or part a sentence. */
const soft = '，、；：。';
/** What may stand before a mark that ends something. */
const before = String.raw`[\p{Script=Han}A-Za-z0-9%）”》」』】]`;
const one = (text: string) => (text.includes('？') && text.includes('！') ? '？！' : text.slice(0, 1));

/** Signs of measures and money that stand twice beside a figure, in any language. */
export const doubledSigns: Pattern = {
  kind: 'repeat',
  needs: /([%％‰℃￥¥])\1/,
  pattern: /(?<=\d ?)([%％‰℃])\1+|(?<![￥¥])([￥¥])\2+(?= ?\d)/g,
  replace: ([, sign, money]) => sign ?? money,
  safe: false,
};

/** A tab between words: it came along from a spreadsheet, and is shown as a gap or not at all. */
export const tabs: Pattern = {
  kind: 'tab',
  needs: /\t/,
  pattern: /(?<=[\w%”’）)，。；：]) *\t\s*(?=[\p{Script=Han}\w“‘（(])|(?<=\p{Script=Han}) *\t\s*(?=[A-Za-z0-9])/gu,
  replace: () => ' ',
  safe: false,
};

/** Marks in a row of which one is too many, and half-width forms and dots of other scripts. */
export const runPatterns: readonly Pattern[] = [
  {
    // A word that no sentence has twice in a row; 目的的 and 不了了之 do.
    kind: 'twice',
    needs: /的的|了了|在在|和和|与与|您您|我我|把把|被被|是是/,
    pattern:
      /(?<![目标有无])的的(?!确)|(?<!不)了了(?!之)|在在(?!处)|和和(?!气)|与与|您您|我我|把把|被被|(?<!是)是是(?![非的])/g,
    replace: ([text]) => text.slice(0, 1),
    safe: false,
  },
  {
    // Forms that only old programs write; each has one full-width form.
    kind: 'half',
    needs: /[｡､｢｣]/,
    pattern: /[｡､｢｣]/g,
    replace: ([text]) => text.normalize('NFKC'),
    safe: true,
  },
  {
    kind: 'repeat',
    needs: /([，、；：])\1/,
    pattern: /(?<![，、；：。])([，、；：])\1+(?![，、；：。])/g,
    replace: ([, mark]) => mark,
    safe: true,
  },
  doubledSigns,
  tabs,
  {
    // Two in a row are told; more of them is a text about marks, which shows them.
    kind: 'clash',
    needs: /[，、；：。！？][，、；：。]/,
    pattern: new RegExp(`(?<=${before})([${soft}！？])(?!\\1)[${soft}](?![${soft}！？])`, 'gu'),
    replace: () => undefined,
    safe: false,
  },
  {
    // Many of them may be words that an old program lost, so nothing is made unasked.
    kind: 'mark',
    needs: /[!?]{2}/,
    pattern: /(?<=\p{Script=Han})[!?]{2,}/gu,
    replace: ([text]) => (text.length > 3 ? undefined : text.replaceAll('!', '！').replaceAll('?', '？')),
    safe: false,
  },
  {
    kind: 'repeat',
    needs: /[！？]{4}/,
    pattern: /[！？]{4,}/g,
    replace: ([text]) => one(text),
    safe: false,
  },
  {
    // A bullet may part entries of a list; the others are written for nothing but the dot of a name.
    kind: 'name',
    needs: /[・‧･]/,
    pattern: /(?<=\p{Script=Han})[・‧･](?=\p{Script=Han})/gu,
    replace: () => '·',
    safe: true,
  },
  {
    kind: 'name',
    needs: /[•∙⋅]/,
    pattern: /(?<=\p{Script=Han})[•∙⋅](?=\p{Script=Han})/gu,
    replace: () => '·',
    safe: false,
  },
  {
    kind: 'dot',
    needs: /．/,
    pattern: /(?<=\p{Script=Han})．(?=\p{Script=Han}|$)/gmu,
    replace: () => undefined,
    safe: false,
  },
];
