const gb2312 = new TextDecoder('gbk');

/**
 * Characters of some rows of GB2312. A row is 94 places, from 0xA1 to 0xFE in both bytes; empty places are left out.
 */
function rows(first: number, last: number): string {
  const bytes: number[] = [];
  for (let row = first; row <= last; row += 1)
    for (let place = 1; place <= 94; place += 1) bytes.push(0xa0 + row, 0xa0 + place);
  // The last row of the first level ends five places early.
  return gb2312.decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/gu, '');
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

/**
 * The characters that card fonts keep: GB2312 (punctuation, numbered signs, full-width forms and its 6763 Hanzi),
 * Latin-1 with its European letters, and the signs that text about services uses.
 */
export function cardCharacters(): string {
  const latin = range(0x20, 0x7e) + range(0xa0, 0x17f);
  const punctuation = '‐‑–—‘’“”„†•…‰′″‹›€℃№™←↑→↓↔−≈≠≤≥✓';
  // Hanzi in everyday use that GB2312 left out.
  const later = '啰瞭喆镕堃玥珺烊苼濛翀婳晞囍';
  return [...new Set(latin + punctuation + later + rows(1, 3) + rows(16, 87))].sort().join('');
}
