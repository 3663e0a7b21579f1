import { boundsOf, figureParts, levelText } from '../../corpus/index.ts';
import type { ClauseOf, FactsOf } from '../../schema/index.ts';
import type { Block, Row } from '../../cards/model.ts';
import { exceptSub, labelledSub, subs } from '../../cards/say.ts';
import type { Wording } from '../../cards/words.ts';
import { languageOf } from '../../languages/index.ts';
import { authorityWords } from '../../i18n/words/authority.ts';

type Line = ClauseOf<'authority'>;

/** Who decides, level by level, each with its range. */
export function cardBlocks(lines: readonly Line[], wording: Wording, facts: FactsOf<'authority'>): Block[] {
  return [{ block: 'rows', rows: lines.map((line) => levelRow(facts, line, wording)) }];
}

function levelRow(facts: FactsOf<'authority'>, line: Line, wording: Wording): Row {
  const { locale } = wording;
  const words = authorityWords[locale];
  const { listMark } = languageOf(locale);
  const named = (list: 'roles' | 'cases', ids: readonly string[] = []) => ids.map((id) => wording.label(list, id));
  const [only, ...others] = (['percent', 'amount'] as const).flatMap((measure) => boundsOf(facts, line, measure));
  const excluded = [...named('cases', line.excludesCases), ...(line.excludes ?? [])].join(listMark);
  return {
    ...(line.nobody ? { sign: 'dont' } : line.notSet ? { sign: 'caution' } : {}),
    label: line.nobody
      ? words.nobody
      : line.notSet
        ? words.notSet
        : named('roles', line.decides).join(line.together ? ' + ' : listMark),
    ...(only && others.length === 0 ? { figure: figureParts(only, locale) } : {}),
    text: others.length > 0 ? `${levelText(facts, line, locale)} · ${line.text}` : line.text,
    ...subs(
      line.together ? { text: words.decideTogether } : undefined,
      labelledSub(words.cases, named('cases', line.cases).join(listMark) || undefined, wording),
      labelledSub(words.condition, line.condition, wording),
      exceptSub(excluded || undefined, wording),
      labelledSub(words.asks, named('roles', line.escalatesTo).join(' → ') || undefined, wording),
    ),
  };
}
