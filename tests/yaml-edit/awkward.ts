/** Files that are laid out as no shipped file is, but as somebody's might be. */
export const awkwardFiles: Readonly<Record<string, string>> = {
  'comments everywhere': `# top
a: 1 # one
# before b
b: # about b
  # above x
  - x # about x

  # below x
  - y

  - { k: 1 } # about k
  # tail of b
# before c
c: [p, # about p
  q, r # about r
]
d: { k: v, # about k
  l: w } # about d
e:
  # above f
  f: 1
  # tail of e
g: # about g
# end
`,
  'lists at the column of their key': 'a:\n- x\n- k: 1\n  l:\n  - 2\n  - 3\nb:\n- - y\n  - z\n- w\nc: 1\n',
  'no line ending at the end': 'a:\n  - x\n  - k: 1\n    l: 2',
  'values on lines of their own':
    'a:\n  long text that\n  goes on # here\nb:\n  "quoted\n  too"\nc:\n  [\n    x,\n    y,\n  ]\n' +
    'd:\n  - \n    k: 1\n  -\n    - z\n',
  'texts in blocks':
    'a: |\n  one\n  two\n\nb: >-\n  folded\n  text\n# after b\n' +
    'c:\n  - |\n    item\n  - k: |+\n      kept\n\n    l: 1\nd: |2\n   indented\ne: end\n',
  'empty things':
    'a: []\nb: {}\nc:\nd: ""\ne: [ ]\nf: { }\ng: [ # nothing\n  ]\nh:\n  - []\n  - {}\n  -\n  - { k: , l }\n',
  'empty lines between entries': 'a:\n  - k: 1\n    l: 2\n\n  - k: 3\n\n  - k: 4\n\nb: 2\n\nc: 3\n',
  'one entry a line': 'a: [\n  x,\n  y # about y\n]\nb: {\n  k: 1,\n  l: [\n    p,\n    q,\n  ],\n}\n',
  'odd blanks': 'a:   1   \nb  : {k: 1,l:   [x ,y  ,  z]}\nc:\n    -   x\n    -   k:  1\n        l: 2\n"d e" :  f\n',
  'quoted keys': `'1.1': { 'a: b': x, "c": y }\n"q": z\n# note\n'it''s':\n  '2.0': w\n`,
  'keys with a mark': '? a\n: 1\n? b\n: - x\n  - y\n? c\n',
  'a document mark': '---\na: 1\nb: [x]\n',
  'a page': '--- \ntitle: A\nlist: [a, b]\n---\t\n\n# Heading\n\n---\n\ntitle: not this\n',
  'braces around everything': '{ a: 1, b: [x, { k: v }], c: { d } }\n',
  'pairs in brackets': 'a: [k: 1, x]\nb: y\n',
  'a list': '- x\n- k: 1\n',
};

/** Those of them in which some values are written in a way that only some operations know; the others refuse. */
export const partlyKnown = new Set(['keys with a mark', 'texts in blocks', 'pairs in brackets']);
