import { shareOf, type TranslationProgress, type PartState } from '../../src/corpus/index.ts';
import { states } from './words.ts';

/** How far translations are, as text: a line for each language and manual, then what is left, clause by clause. */
export function statusText(pages: readonly TranslationProgress[]): string {
  return [...Map.groupBy(pages, ({ locale }) => locale)]
    .flatMap(([locale, all]) => [
      [`${locale}  ${shareText(all)}`, ...manualLines(all)].join('\n'),
      ...all.flatMap((page) => linesLeft(page)),
    ])
    .join('\n');
}

/** The same for programs. */
export function statusData(pages: readonly TranslationProgress[]): unknown {
  const grouped = Map.groupBy(pages, ({ manual, locale }) => `${locale}/${manual}`);
  return {
    ...shareOf(pages),
    manuals: [...grouped.values()].flatMap((all) => {
      const [first] = all;
      return first ? [{ manual: first.manual, locale: first.locale, ...shareOf(all) }] : [];
    }),
    pages: pages.map((page) => ({ ...page, ...shareOf([page]) })),
  };
}

function manualLines(pages: readonly TranslationProgress[]): string[] {
  return [...Map.groupBy(pages, ({ manual }) => manual)].map(
    ([manual, all]) => `  ${manual.padEnd(20)}${shareText(all)}`,
  );
}

function shareText(pages: readonly TranslationProgress[]): string {
  const { current, of, percent } = shareOf(pages);
  return `${percent}%  ${current}/${of}`;
}

function linesLeft(page: TranslationProgress): string[] {
  const left = page.parts.filter(({ state }) => state !== 'current');
  if (left.length === 0) return [];
  const line = ({ part, state }: { part: string; state: PartState }) => `    ${page.code}${part}  ${states[state]}`;
  return [`  ${page.code}  ${shareText([page])}`, ...left.map(line)];
}
