import { type ClauseOf, type FactsOf, wordings } from '../../schema/index.ts';
import { spoken } from '../../lib/spoken.ts';
import type { Block, Row } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { besideTexts, labelledSub, limitSub, subs } from '../../cards/say.ts';

type Line = ClauseOf<'phrasing'>;
type Facts = FactsOf<'phrasing'>;

/** Lines to say and never to say. A ✗ line is followed by the ✓ line that replaces it, and the two stay together. */
export function cardBlocks(lines: readonly Line[], wording: Wording, facts: Facts): Block[] {
  const setting = settingOf(facts, wording);
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
      rows.push({ ...lineRow(member, wording, setting), ...(index > 0 ? { joined: true } : {}) });
    if (replacement && !placed.has(replacement.id))
      rows.push({ ...lineRow(replacement, wording, setting), label: cardWords[wording.locale].instead, joined: true });
    for (const { id } of [...group, ...(replacement ? [replacement] : [])]) placed.add(id);
  }
  return [{ block: 'rows', rows }];
}

/** When, by whom and through what a line is said, and whether word for word, as far as its page says so. */
function settingOf({ kind, clauses }: Facts, wording: Wording): (line: Line) => readonly string[] {
  const { locale } = wording;
  const label: Wording['label'] = (list, id) => wording.label(list, id);
  // What all lines of a standard are for is its subject.
  const isOne = new Set(clauses.map(({ situation }) => situation)).size === 1;
  return (line) => [
    ...(isOne ? [] : [label('situations', line.situation)]),
    ...(line.polarity === 'do' && line.wording === 'fixed' ? [wordings.fixed[locale]] : []),
    ...(line.speaker ? [label('roles', line.speaker)] : []),
    ...(line.channels ?? []).map((id) => label('channels', id)),
    ...(line.holiday ? [label('holidays', line.holiday)] : []),
    ...(line.occasion ? [label('occasions', line.occasion)] : []),
    ...besideTexts({ kind }, line, wording),
  ];
}

function lineRow(line: Line, wording: Wording, setting: (line: Line) => readonly string[]): Row {
  const words = cardWords[wording.locale];
  return {
    sign: line.polarity,
    label: line.polarity === 'do' ? words.say : words.notSay,
    text: spoken(wording.filled(line.text)),
    ...subs(
      settingSub(setting(line)),
      limitSub(line, wording),
      line.time ? { text: `${line.time.from}–${line.time.to}` } : undefined,
      labelledSub('', line.tone, wording),
      labelledSub('', line.noReplacement, wording),
    ),
  };
}

const settingSub = (texts: readonly string[]) => (texts.length > 0 ? { text: texts.join(' · ') } : undefined);
