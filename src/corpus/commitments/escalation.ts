import { fill } from '../../i18n/fill.ts';
import { commitmentWords } from '../../i18n/words/commitments.ts';
import type { Locale } from '../../languages/index.ts';
import type { FactsOf } from '../../schema/index.ts';
import { arrow } from '../flow/way-text.ts';
import { figureText } from '../quantity-text.ts';

type Rungs = NonNullable<FactsOf<'response-time'>['escalation']>;

/** Whom to tell, nearest first, each with how long that is after: `值班经理（20 分钟后） → 总经理`. */
export function escalationText(rungs: Rungs, roleName: (id: string) => string, locale: Locale): string {
  return rungs
    .map((rung) =>
      typeof rung === 'string'
        ? roleName(rung)
        : fill(commitmentWords[locale].rung, { role: roleName(rung.to), time: figureText(rung.after, locale) }),
    )
    .join(` ${arrow} `);
}
