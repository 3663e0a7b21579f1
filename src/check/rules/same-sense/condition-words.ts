import { type Opposite, side } from './opposite.ts';

const denies = "no|not|never|none|nobody|nothing|neither|nor|cannot|\\w+n[’']t";

/** Whether something holds if a thing is so, or unless it is; with it, or without. */
export const conditions: readonly (readonly [one: Opposite, other: Opposite])[] = [
  [
    side(
      '除外|除非',
      '[除非另不没未无别免]|例外',
      'unless',
      'except\\w*|but|apart|aside|other|besides|save|only|beyond|exclu\\w*|exempt\\w*|without|until|otherwise|free|' +
        `(?:if|when|where)\\b[^.;]*\\b(?:${denies})`,
    ),
    side(
      '如果|要是|凡是|的话|一旦',
      '如|若|要是|凡|时|遇|只有|就|才|则',
      '(?<!only |not )if(?! (?:not|only|no)\\b)',
      '',
    ),
  ],
  [
    side(
      '^(?:没有|没带|无(?=\\p{Script=Han}))',
      '[没无未不缺免非]',
      '^without',
      `${denies}|without|un\\w+|lack\\w*|miss\\w*|free|out`,
    ),
    side(
      '^(?:有|带(?:着|上|好)|凭)',
      '(?<![没未])有|带|凭|持',
      '^(?:with|there (?:is|are)|(?:if|when|where) there (?:is|are))(?! no)',
      'with|there|ha[sv]e?|holds?|holding|carr\\w*|bring\\w*',
    ),
  ],
];
