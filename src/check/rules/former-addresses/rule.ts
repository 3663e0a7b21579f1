import { type FormerAddress, formerAddresses, sitePages } from '../../../corpus/index.ts';
import { pagePath } from '../../../lib/site-paths.ts';
import { formerMeant } from '../../former-meant.ts';
import { valueSpan } from '../../locate.ts';
import { type CheckContext, defineRule, type Finding } from '../../rule.ts';
import { hasBody } from '../../text/file-state.ts';
import { formerWords } from './words.ts';

type FormerFinding = Finding<typeof formerWords>;

/** A former address leads to one page, which stands elsewhere now. */
export const formerAddressesRule = defineRule({
  id: 'former-addresses',
  title: { zh: '以前的网址', en: 'Former addresses' },
  level: 'error',
  summary: {
    zh: '以前的网址只属于一页，而且现在没有别的页面在用',
    en: 'A former address is of one page, and no page stands there now',
  },
  words: formerWords,
  *find(context) {
    const said = formerAddresses(context.corpus);
    if (said.length === 0) return;
    const isUsed = usedIn(context);
    const first = new Map<string, FormerAddress>();
    for (const one of said) {
      const finding = ofItself(one) ?? takenFinding(one, first.get(one.was), isUsed);
      if (!first.has(one.was)) first.set(one.was, one);
      if (finding) yield finding;
    }
  },
});

/** Whether a page stands at an address below a language. */
function usedIn({ corpus, productPages }: CheckContext): (slug: string) => boolean {
  const pages = sitePages(corpus, productPages, hasBody);
  return (slug) =>
    corpus.languages.all.some((locale) => {
      const places = pages.get(pagePath(locale, slug));
      return places !== undefined && places().movedTo === undefined;
    });
}

/** What is wrong with an address, whatever the other pages are. */
function ofItself(one: FormerAddress): FormerFinding | undefined {
  const { was, slug } = one;
  const place = placeOf(one);
  const meant = formerMeant(was);
  if (meant !== was) {
    const fix = place.span && meant !== '' ? { ...place.span, text: meant, safe: false } : undefined;
    return { ...place, say: 'form', with: { was, meant }, fix };
  }
  return was === slug ? { ...place, say: 'own', with: { was } } : undefined;
}

function takenFinding(
  one: FormerAddress,
  first: FormerAddress | undefined,
  isUsed: (slug: string) => boolean,
): FormerFinding | undefined {
  const { was } = one;
  const place = placeOf(one);
  if (isUsed(was)) return { ...place, say: 'used', with: { was } };
  if (!first) return undefined;
  const { file, span } = placeOf(first);
  return { ...place, say: 'twice', with: { was, other: file.path }, related: { file, span } };
}

function placeOf({ of, index }: FormerAddress) {
  const { file } = of.authority;
  const path = ['code' in of ? 'standard' : 'manual', 'formerly', index];
  return { file, path, span: valueSpan(file, path) };
}
