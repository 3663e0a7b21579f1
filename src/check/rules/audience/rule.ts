import {
  audienceOfQuestion,
  audienceOfScenario,
  type Corpus,
  type DataPath,
  isInDeck,
  isOf,
  isTooSecret,
  cardSecrecyOf,
  type SourceFile,
} from '../../../corpus/index.ts';
import { type Audience, audiences, type Secrecy, secrecyClasses } from '../../../schema/index.ts';
import { valueSpan } from '../../locate.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { shortList } from '../../text/lists.ts';

const nameEn = (audience: Audience) => audiences[audience].en.toLowerCase();
const words = {
  'leads-away': {
    zh: (p: { codes: string }) => ({
      message: `see 只指向员工看不到的标准：${p.codes}`,
      hint: '改指一条给员工看的标准，或删去 see',
    }),
    en: (p: { codes: string }) => ({
      message: `All that see names is kept from staff: ${p.codes}`,
      hint: 'Name a standard that staff read, or take see out',
    }),
  },
  card: {
    zh: (p: { audience: Audience }) => ({
      message: `供${audiences[p.audience].zh}看的标准不印卡，这里却写了卡组`,
      hint: '删去 card，或去掉 audience',
    }),
    en: (p: { audience: Audience }) => ({
      message: `It names decks, but what is for ${nameEn(p.audience)} is on no card`,
      hint: 'Take card out, or audience',
    }),
  },
  secret: {
    zh: (p: { codes: string; secrecy: Secrecy; allowed: Secrecy }) => ({
      message: `卡组的密级是“${secrecyClasses[p.allowed].zh}”，${p.codes} 却是“${secrecyClasses[p.secrecy].zh}”`,
      hint: '密级写在手册、标准或条款上，取最严的一级。把卡组的密级改成一样，或从卡组中删去这些标准',
    }),
    en: (p: { codes: string; secrecy: Secrecy; allowed: Secrecy }) => ({
      message: `The deck is ${p.allowed}, but ${p.codes} is ${p.secrecy}`,
      hint:
        'The strictest of manual, standard and clauses counts. Give the deck the same class, or take these standards ' +
        'out of it',
    }),
  },
  deck: {
    zh: (p: { what: string; audience: Audience }) => ({
      message: `卡组收了 \`${p.what}\`，它是供${audiences[p.audience].zh}看的`,
      hint: '从卡组中删去',
    }),
    en: (p: { what: string; audience: Audience }) => ({
      message: `The deck holds \`${p.what}\`, which is for ${nameEn(p.audience)}`,
      hint: 'Take it out of the deck',
    }),
  },
};
type Found = Finding<typeof words>;

/** What is not for staff is kept from them everywhere: no card carries it, and they are not sent to it. */
export const audienceRule = defineRule({
  id: 'audience',
  title: { zh: '给谁看', en: 'Whom it is for' },
  level: 'warning',
  summary: {
    zh: '员工的标准不只指向员工看不到的页；供培训师和编辑看的不进卡组',
    en: 'Staff are not sent to what is kept from them, and no deck holds it',
  },
  words,
  *find({ corpus }) {
    const known = new Map(corpus.standards.map(({ code, facts }) => [code, facts.audience]));
    for (const { facts, authority } of corpus.standards) {
      if (facts.audience === 'staff') yield* leadingAway(authority.file, ['standard', 'see'], facts.see, known);
      else if (facts.card) yield at(authority.file, ['standard', 'card'], 'card', { audience: facts.audience });
    }
    for (const file of corpus.files) {
      if (isOf(file, 'decks')) {
        yield* inDeck(file, file.value, corpus, known);
        yield* tooSecret(file, file.value, corpus);
      }
      if (isOf(file, 'terms'))
        for (const [index, term] of file.value.terms.entries())
          if (term.audience === 'staff') yield* leadingAway(file, ['terms', index, 'see'], term.see, known);
    }
  },
});

/** A list of references that staff follow, none of which leads to a page of theirs. */
function* leadingAway(
  file: SourceFile,
  path: DataPath,
  see: readonly string[] | undefined,
  known: ReadonlyMap<string, Audience>,
): Iterable<Found> {
  const codes = [...new Set((see ?? []).map((reference) => reference.split('#')[0] ?? ''))];
  const kept = codes.filter((code) => (known.get(code) ?? 'staff') !== 'staff');
  if (codes.length > 0 && kept.length === codes.length) yield at(file, path, 'leads-away', { codes: shortList(kept) });
}

/** Standards of manuals that are kept closer than the deck that holds them. */
function* tooSecret(file: SourceFile, deck: Corpus['decks'][number], corpus: Corpus): Iterable<Found> {
  const held = corpus.standards.filter((standard) => isInDeck(deck, standard) && isTooSecret(corpus, deck, standard));
  const { secrecy: allowed, standards: chosen } = deck;
  if (chosen === 'declared') {
    for (const [secrecy, list] of Map.groupBy(held, (standard) => cardSecrecyOf(corpus, standard))) {
      const codes = shortList(list.map(({ code }) => code));
      yield { ...at(file, ['secrecy'], 'secret', { codes, secrecy, allowed }), level: 'error' };
    }
    return;
  }
  for (const standard of held) {
    const params = { codes: standard.code, secrecy: cardSecrecyOf(corpus, standard), allowed };
    const path = ['standards', chosen?.indexOf(standard.code) ?? 0];
    yield { ...at(file, path, 'secret', params), level: 'error' };
  }
}

/** What a deck names itself and is not for staff; decks that take all there is leave it out of their own accord. */
function* inDeck(
  file: SourceFile,
  deck: Corpus['decks'][number],
  corpus: Corpus,
  known: ReadonlyMap<string, Audience>,
): Iterable<Found> {
  const held = (path: DataPath, what: string, audience: Audience): Found[] =>
    audience === 'staff' ? [] : [{ ...at(file, path, 'deck', { what, audience }), level: 'error' }];
  const { standards, questions, scenarios } = deck;
  if (Array.isArray(standards))
    for (const [index, code] of standards.entries()) {
      const audience = known.get(code);
      if (audience) yield* held(['standards', index], code, audience);
    }
  for (const [choice, { bank, questions: chosen }] of (questions ?? []).entries())
    for (const [index, id] of (chosen ?? []).entries()) {
      const all = corpus.banks.find((candidate) => candidate.bank === bank)?.questions;
      const question = all?.find((candidate) => candidate.id === id);
      const path = ['questions', choice, 'questions', index];
      if (question) yield* held(path, `${bank}#${id}`, audienceOfQuestion(corpus, question));
    }
  if (Array.isArray(scenarios))
    for (const [index, id] of scenarios.entries()) {
      const scenario = corpus.scenarios.find((candidate) => candidate.id === id);
      if (scenario) yield* held(['scenarios', index], id, audienceOfScenario(corpus, scenario));
    }
}

function at<Say extends keyof typeof words>(
  file: SourceFile,
  path: DataPath,
  say: Say,
  params: Extract<Found, { say: Say }>['with'],
): Extract<Found, { say: Say }> {
  return { file, path, span: valueSpan(file, path), say, with: params } as Extract<Found, { say: Say }>;
}
