import { flowSigns } from './flow-signs.ts';
import { flowSlips, maskQuotes } from './flow-slips.ts';
import { lineSlips, numberSlips } from './line-slips.ts';
import { linesOf } from '../../text/lines.ts';
import { quoted } from './quoted.ts';
import type { Slip, SlipKind } from './slip.ts';

const indentation = /^[ \t\u00a0\u3000\u2000-\u200b\u202f\u205f\u2060\ufeff]*/;
const dashes = /^(?:-[ ]+)*/;
const keyWithBadColon = /^(['"]?[A-Za-z_][\w.-]*['"]?)[ ]?(：[ \u3000]*|:(?=[^\s/]))/;
const plainPair = /^(['"]?[A-Za-z_][\w.-]*['"]?:[ ]+)([^\s"'#].*)$/;
/** Signs that mean something to YAML at the start of a text; in brackets is a word such as [注]. */
const needsQuotes = new RegExp(
  [
    String.raw`^[@\x60%,\]}]`,
    String.raw`^[|>][^\s\d+-]`,
    String.raw`^\*.*(?:\*$|\p{Script=Han})`,
    String.raw`^[&!].*\p{Script=Han}`,
    String.raw`^\[[^[\]]*\][ ]?[^\s,[\]{}#]`,
    String.raw`^\{[a-z-]+\}[^\s,}]`,
  ].join('|'),
  'u',
);
const blockScalar = /(?:^|[\s:])[|>][+-]?\d?\s*$/;

/**
 * Finds what people who write Chinese get wrong in YAML, line by line. `broken` says that the YAML could not be read at
 * all; what is also legitimate text is looked for only then.
 */
export function findSlips(yaml: string, broken: boolean): Slip[] {
  const slips: Slip[] = [];
  let scalarIndent = -1;
  const lines = [...linesOf(yaml)];
  for (const [at, { text, start }] of lines.entries()) {
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue;
    const indent = indentation.exec(text)?.[0] ?? '';
    if (scalarIndent >= 0 && indent.length > scalarIndent) continue;
    scalarIndent = blockScalar.test(text) ? indent.length : -1;
    const lead = indent + (dashes.exec(text.slice(indent.length))?.[0] ?? '');
    slips.push(
      ...indentSlips(indent, start, () => [nearestLine(lines, at, -1), nearestLine(lines, at, 1)]),
      ...(entrySlip(lead, text, start, broken) ?? pairSlips(text.slice(lead.length), start + lead.length, broken)),
      ...flowSlips(text, start),
      ...(broken ? flowSigns(text, maskQuotes(text), start) : []),
      ...numberSlips(text, start),
    );
  }
  return slips;
}

/** The nearest line above or below another one that says something. */
function nearestLine(lines: readonly { text: string }[], from: number, step: 1 | -1): string | undefined {
  for (let at = from + step; lines[at]; at += step) {
    const text = lines[at]?.text ?? '';
    if (text.trim() !== '' && !text.trimStart().startsWith('#')) return text;
  }
  return undefined;
}

/** An indentation that is not of spaces alone; `beside` are the lines above and below, which show how deep it goes. */
function indentSlips(indent: string, start: number, beside: () => (string | undefined)[]): Slip[] {
  if (/^ *$/.test(indent)) return [];
  const plain = indent
    .replaceAll(/[\u200b\u2060\ufeff]/g, '')
    .replaceAll(/[\t\u3000]/g, '  ')
    .replaceAll(/[^ ]/g, ' ');
  const kind = indent.includes('\t') ? 'tab-indent' : 'wide-indent';
  const { text, safe } = depthBeside(plain, beside());
  return [{ kind, start, end: start + indent.length, text, safe }];
}

/** As deep as the lines around it where those tell, else as it is typed: two spaces for each sign. */
function depthBeside(typed: string, [above, below]: (string | undefined)[]): { text: string; safe: boolean } {
  const depthOf = (line: string | undefined) => (line === undefined ? undefined : /^ *(?![\s\u200b])/.exec(line)?.[0]);
  const [before, after] = [depthOf(above), depthOf(below)];
  if (before === undefined || (below !== undefined && after === undefined)) return { text: typed, safe: true };
  if (above !== undefined && /:\s*$/.test(above)) {
    const deeper = after !== undefined && after.length > before.length ? after : `${before}  `;
    return { text: deeper, safe: after === undefined || after.length > before.length || deeper === typed };
  }
  if (before === after) return { text: before, safe: true };
  return { text: typed, safe: typed === before || typed === after };
}

/** An entry of a list that is a text and begins with a sign that means something to YAML. */
function entrySlip(lead: string, line: string, start: number, broken: boolean): Slip[] | undefined {
  const value = line.slice(lead.length).trimEnd();
  if (!broken || !lead.endsWith('- ') || /^\*[ ]/.test(value) || !needsQuotes.test(value)) return undefined;
  const at = start + lead.length;
  return [{ kind: 'needs-quotes', start: at, end: at + value.length, text: quoted(value), safe: true }];
}

function pairSlips(pair: string, start: number, broken: boolean): Slip[] {
  const atStart = lineSlips(pair, start, broken);
  if (atStart.length > 0) return atStart;
  const bad = keyWithBadColon.exec(pair);
  if (bad) {
    const [all, key = '', colon = ''] = bad;
    const text = all.length === pair.trimEnd().length ? ':' : ': ';
    return [
      {
        kind: colon.startsWith('：') ? 'wide-colon' : 'no-space',
        start: start + key.length,
        end: start + all.length,
        text,
        safe: true,
      },
    ];
  }
  const plain = plainPair.exec(pair);
  if (!plain) return [];
  const [, key = '', raw = ''] = plain;
  const value = raw.trimEnd();
  const at = start + key.length;
  const slip = (kind: SlipKind, text: string, safe: boolean): Slip[] => [
    { kind, start: at, end: at + value.length, text, safe },
  ];
  const smart = /^[“”‘’](.*)[“”‘’]$/.exec(value)?.[1];
  // A number, date or id has no quotes of its own; in a sentence they may belong to the text.
  if (smart !== undefined && /^[\w.+-]+$/.test(smart)) return slip('smart-quotes', quoted(smart), true);
  if (!broken) return [];
  // What begins with the sign of a block of text, or of the end of a list, may have been meant as one.
  if (needsQuotes.test(value)) return slip('needs-quotes', quoted(value), !/^[|>,\]}]/.test(value));
  const colon = /^[[{｛［]/.test(value) ? -1 : value.search(/:(?:\s|$)/);
  if (colon === -1) return [];
  return slip('nested-colon', quoted(value), !value.includes(' #')).map((found) => ({
    ...found,
    mark: { start: at + colon, end: at + colon + 1 },
  }));
}
