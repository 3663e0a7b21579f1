import { locales } from '../languages/index.ts';
import { units } from '../schema/index.ts';

const labels = [
  ...new Set(Object.values(units).flatMap((unit) => locales.map((locale) => unit[locale].trim()))),
].filter((label) => label !== '');

const escaped = (label: string) => label.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** A word of Latin letters ends where it ends: 5 m is no part of 5 minutes. */
const ended = (label: string) => (/[A-Za-z]$/.test(label) ? String.raw`${escaped(label)}\b` : escaped(label));

/**
 * A figure with its unit and the marks at its ends, which no line may break, as an expression that the typesetter
 * understands. Longer units come first, so that 毫克 is not read as 毫.
 */
export const figureWithUnit =
  String.raw`[（《「『【〈“‘(]*\d[\d,.]*(?:[–-]\d[\d,.]*)? ?(?:` +
  labels
    .sort((a, b) => b.length - a.length)
    .map(ended)
    .join('|') +
  String.raw`)[，。、；：？！）》」』】〉”’％,.;:?!)]*`;
