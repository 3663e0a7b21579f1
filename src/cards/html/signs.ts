import type { Sign } from '../model.ts';

const pen = (width: number, colour = 'currentColor') => `fill="none" stroke="${colour}" stroke-width="${width}"`;
const line = (path: string, width: number, colour?: string) =>
  `<path d="${path}" ${pen(width, colour)} stroke-linecap="round" stroke-linejoin="round"/>`;

/** The same shapes as on paper, in a square of 100 units. */
const shapes: Readonly<Record<Sign, string>> = {
  do: `<circle cx="50" cy="50" r="50"/>${line('M26 52L44 70L75 32', 13, '#fff')}`,
  dont: `<rect x="5" y="5" width="90" height="90" rx="8" ${pen(9)}/>${line('M29 29L71 71M71 29L29 71', 13)}`,
  limit: `${line('M12 16H88', 13)}<path d="M14 92L50 32L86 92z"/>`,
  box: `<rect x="8" y="10" width="80" height="80" rx="6" ${pen(7)}/>`,
  dot: '<circle cx="50" cy="52" r="16"/>',
  caution: `${line('M6 92L50 10L94 92z', 9)}${line('M50 42V62M50 77V77.5', 10)}`,
  begin: '<path d="M20 12L86 50L20 88z"/>',
  end: '<rect x="16" y="16" width="68" height="68"/>',
  say: `<rect x="6" y="12" width="88" height="58" rx="16" ${pen(8)}/><path d="M24 70H46L24 94z"/>`,
};

/** A sign as a small picture. Words beside it say the same, so readers skip it. */
export function signSvg(sign: Sign): string {
  return `<svg class="card-sign" viewBox="0 0 100 100" aria-hidden="true">${shapes[sign]}</svg>`;
}

/** A number or letter, white on black. */
export function badgeSvg(label: string): string {
  return `<span class="card-badge">${label.replace(/[&<>"']/g, '')}</span>`;
}
