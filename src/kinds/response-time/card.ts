import {
  escalationText,
  extensionText,
  figureParts,
  figureText,
  missedTexts,
  promiseText,
} from '../../corpus/index.ts';
import { answerStages, type ClauseOf, type FactsOf } from '../../schema/index.ts';
import type { Block, Row, Sub } from '../../cards/model.ts';
import { cardWords, type Wording } from '../../cards/words.ts';
import { labelledSub, subs } from '../../cards/say.ts';
import { wordsOf } from '../../i18n/words/index.ts';
import { languageOf, type Locale } from '../../languages/index.ts';
import { commitmentWords } from '../../i18n/words/commitments.ts';

type Line = ClauseOf<'response-time'>;

/** Response times: the target first, then what delays and what helps, or a target for each line. */
export function cardBlocks(lines: readonly Line[], wording: Wording, facts: FactsOf<'response-time'>): Block[] {
  const rows = lines.map((line) => lineRow(line, wording));
  return [...targetBlock(facts, wording), { block: 'rows', rows }];
}

function targetBlock(facts: FactsOf<'response-time'>, wording: Wording): Block[] {
  const { target, timed, startsAt, owner, escalation } = facts;
  const { locale } = wording;
  const words = cardWords[locale];
  const more = wordsOf(locale);
  const role = (id: string) => wording.label('roles', id);
  const starts = startsAt === undefined ? undefined : wording.label('situations', startsAt);
  const text = wording.label('situations', timed);
  const row: Row =
    target === 'not-set'
      ? { sign: 'caution', label: words.target, text: `${text}${languageOf(locale).colon}${words.noTarget}` }
      : { ...(target ? { figure: figureParts(target, locale) } : { label: words.target }), text };
  return [
    {
      block: 'rows',
      rows: [
        {
          ...row,
          ...subs(
            labelledSub(commitmentWords[locale].startsAt, starts, wording),
            labelledSub(more.owner, owner && role(owner), wording),
            labelledSub(more.escalation, escalation && escalationText(escalation, role, locale), wording),
          ),
        },
      ],
    },
  ];
}

function lineRow(line: Line, wording: Wording): Row {
  const { locale } = wording;
  const words = commitmentWords[locale];
  const listed = (['cases', 'grades'] as const).flatMap((list) =>
    (line[list] ?? []).map((id) => wording.label(list, id)),
  );
  const channels = (line.channels ?? []).map((id) => wording.channel(id));
  const subject = [...listed, ...channels, ...(line.key === undefined ? [] : [line.key])].join(' · ');
  const role = (id: string) => wording.label('roles', id);
  const missed = missedTexts(line, locale, role).join(' · ');
  return {
    ...(subject === '' ? { sign: 'dot' } : { label: subject }),
    text: line.target ? `${line.text} · ${figureText(line.target, locale)}` : line.text,
    ...subs(
      ...(line.stages ?? []).map((one) => stageSub(one, locale)),
      labelledSub(words.startsAt, line.startsWhen, wording),
      labelledSub(words.pauses, line.pauses?.join(cardWords[locale].join), wording),
      labelledSub(words.extension, extensionText(line, locale, role), wording),
      labelledSub(words.missed, missed || undefined, wording),
      labelledSub(cardWords[locale].remedy, line.remedy, wording),
    ),
  };
}

/** A promised time is what the line is read for. */
function stageSub(one: NonNullable<Line['stages']>[number], locale: Locale): Sub {
  return { label: answerStages[one.stage][locale], text: promiseText(one, locale), strong: true };
}
