import { levels, rules } from '../../src/check/index.ts';
import { nearest } from '../../src/corpus/edit-distance.ts';
import { guidePages, ruleSlug } from '../../src/guide/pages.ts';
import { languageOf, type Locale } from '../../src/languages/index.ts';
import { misuse } from '../lib/exit.ts';
import { told } from '../lib/told.ts';

/** The page of a rule as text, as the site shows it. Ends with 2 when there is no such rule. */
export function explanation(asked: string, locale: Locale): string {
  const rule = rules.find(({ id }) => id === asked) ?? unknownRule(asked);
  const page = guidePages([locale]).find(({ slug }) => slug === ruleSlug(rule.id));
  const [open, close] = languageOf(locale).aside;
  const head = `${rule.title[locale]} · ${rule.id}${open}${levels[rule.level][locale]}${close}`;
  return [head, rule.summary[locale], page?.text.trim() ?? ''].join('\n\n');
}

function unknownRule(asked: string): never {
  const ids = rules.map(({ id }) => id);
  const meant = nearest(asked, ids) ?? ids.find((id) => asked !== '' && id.includes(asked.toLowerCase()));
  return misuse(
    told(
      `没有这条规则：${asked}${meant ? `，您是不是要写 ${meant}？` : ''}`,
      `There is no rule ${asked}.${meant ? ` Did you mean ${meant}?` : ''}\n\n${ids.join(', ')}`,
    ),
  );
}
