import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import { spoken } from '../../lib/spoken.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { besideTexts, labelledSub, limitSub, subs } from '../../cards/say.ts';

type Line = ClauseOf<'phrasing'>;
type Facts = FactsOf<'phrasing'>;

/** Lines to say and never to say. A ✗ line is followed by the ✓ line that replaces it, and the two stay together. */
export function cardBlocks(lines: readonly Line[], wording: Wording, facts: Facts): Block[] {
  const rows: Row[] = [];
  const placed = new Set<string>();
  const replacing = new Set(lines.map((line) => line.replacedBy));
  for (const line of lines) {
    if (placed.has(line.id) || (line.polarity === 'do' && replacing.has(line.id))) continue;
    const partners =
      line.polarity === 'dont'
        ? lines.filter(
            (other) =>
              other.polarity === 'dont' && other.replacedBy === line.replacedBy && line.replacedBy !== undefined,
          )
        : [];
    const group = partners.length > 1 ? partners : [line];
    const replacement = lines.find((other) => other.id === line.replacedBy);
    for (const [index, member] of group.entries())
      rows.push({ ...lineRow(member, wording, facts), ...(index > 0 ? { joined: true } : {}) });
    if (replacement && !placed.has(replacement.id))
      rows.push({ ...lineRow(replacement, wording, facts), label: cardWords[wording.locale].instead, joined: true });
    for (const { id } of [...group, ...(replacement ? [replacement] : [])]) placed.add(id);
  }
  return [{ block: 'rows', rows }];
}

function lineRow(line: Line, wording: Wording, facts: Facts): Row {
  const words = cardWords[wording.locale];
  return {
    sign: line.polarity,
    label: line.polarity === 'do' ? words.say : words.notSay,
    text: spoken(wording.filled(line.text)),
    ...subs(
      besideSub(besideTexts(facts, line, wording)),
      limitSub(line, wording),
      line.time ? { text: `${line.time.from}–${line.time.to}` } : undefined,
      labelledSub('', line.tone, wording),
      labelledSub('', line.noReplacement, wording),
    ),
  };
}

const besideSub = (texts: readonly string[]) => (texts.length > 0 ? { text: texts.join(' · ') } : undefined);
