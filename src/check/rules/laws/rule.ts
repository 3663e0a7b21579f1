import { lawsOf, lawStateOn, reviewLimit, type Standard } from '../../../corpus/index.ts';
import type { BasisDocument } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';

const outdated = {
  ended: {
    zh: (p: Named) => ({
      message: `依据的 ${p.id}（${p.zh}）到 ${p.to} 为止，已经失效`,
      hint: '对照新版改正这一条，把新版写进 basis.yml；仍然有效就改正 validTo',
    }),
    en: (p: Named) => ({
      message: `\`${p.id}\` (${p.en}), which this rests on, ended on ${p.to}`,
      hint: 'Compare it with the new edition and put that into basis.yml; correct validTo if it still holds',
    }),
  },
  ending: {
    zh: (p: Named) => ({
      message: `依据的 ${p.id}（${p.zh}）到 ${p.to} 就失效`,
      hint: '在那以前对照新版；报告 `npm run report -- laws` 列出还有哪些条款依据它',
    }),
    en: (p: Named) => ({
      message: `\`${p.id}\` (${p.en}), which this rests on, ends on ${p.to}`,
      hint: 'Compare it with the new edition before that; `npm run report -- laws` lists what else rests on it',
    }),
  },
};
interface Named {
  id: string;
  zh: string;
  en: string;
  to: string;
}
type Outdated = { law: BasisDocument; state: 'ended' | 'ending' };

/** Whatever rests on an edition of a law, a contract or the like is told when that edition ends. */
export const lawsRule = defineRule({
  id: 'laws',
  title: { zh: '法规与合同的有效期', en: 'Laws and contracts' },
  level: 'warning',
  summary: {
    zh: '条款依据的法规、合同没有失效，也不会马上失效',
    en: 'The laws and contracts that clauses rest on still hold, and will for a while',
  },
  words: outdated,
  *find({ corpus, today }) {
    const limit = reviewLimit(corpus, today);
    const over = new Map<string, Outdated>();
    for (const law of lawsOf(corpus)) {
      const state = lawStateOn(law, today, limit);
      if (state !== 'holds') over.set(law.id, { law, state });
    }
    if (over.size === 0) return;
    for (const standard of corpus.standards) {
      yield* among(standard, ['standard', 'basis'], standard.facts.basis, over);
      for (const [index, { basis }] of standard.facts.clauses.entries())
        if (basis) yield* among(standard, ['standard', 'clauses', index, 'basis'], basis, over);
    }
  },
});

function* among(
  { authority: { file }, facts }: Standard,
  path: readonly (string | number)[],
  basis: readonly string[],
  over: ReadonlyMap<string, Outdated>,
): Iterable<Finding<typeof outdated>> {
  // What is withdrawn rests on nothing any more.
  if (facts.state === 'withdrawn') return;
  for (const [index, name] of basis.entries()) {
    const found = over.get(name.split('#')[0] ?? '');
    if (!found) continue;
    const { law, state } = found;
    const at = [...path, index];
    const named = { id: name, ...law.title, to: law.validTo ?? '' };
    yield { file, path: at, span: valueSpan(file, at), say: state, with: named };
  }
}
