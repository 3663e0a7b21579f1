/** Fractions that have a sign of their own: the upper and the lower number. */
const parts: Readonly<Record<string, readonly [upper: number, lower: number]>> = {
  ...{ '½': [1, 2], '⅓': [1, 3], '⅔': [2, 3], '¼': [1, 4], '¾': [3, 4] },
  ...{ '⅕': [1, 5], '⅖': [2, 5], '⅗': [3, 5], '⅘': [4, 5], '⅙': [1, 6], '⅚': [5, 6] },
  ...{ '⅛': [1, 8], '⅜': [3, 8], '⅝': [5, 8], '⅞': [7, 8], '⅒': [1, 10] },
};

/** All of these signs, for a class of a pattern. */
export const fractionSigns = Object.keys(parts).join('');
const anySign = new RegExp(`[${fractionSigns}]`, 'u');
const eachSign = new RegExp(`(?<whole>\\d)?\\s?(?<sign>[${fractionSigns}])`, 'gu');

/** What a sign of a fraction, or a fraction with a stroke, is worth; undefined where it is none. */
export function fractionValue(text: string): number | undefined {
  const [upper = Number.NaN, lower = Number.NaN] = parts[text] ?? text.split(/[/⁄]/).map(Number);
  const value = upper / lower;
  return Number.isNaN(value) ? undefined : value;
}

/** A text in plain characters (NFKC), in which 1½ is `1 1/2` and not 11 over 2. */
export function plainText(text: string): string {
  if (!anySign.test(text)) return text.normalize('NFKC');
  const spelt = text.replaceAll(eachSign, (_all, whole: string | undefined, sign: string) => {
    return `${whole === undefined ? '' : `${whole} `}${(parts[sign] ?? []).join('/')}`;
  });
  return spelt.normalize('NFKC');
}
