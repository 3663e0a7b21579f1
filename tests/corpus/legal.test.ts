import { expect, test } from 'vitest';
import { legalText, localize, quoteOf, quoteText } from '../../src/corpus/index.ts';
import { type Clause, type Kind, kinds, stanceOf } from '../../src/schema/index.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const forbidden = { zh: '涉及法律风险，禁止使用', en: 'Legal risk: never to be used' };
const asked = { zh: '法律要求，不照做有法律风险', en: 'The law asks for it: a legal risk if not done' };

const clauses = exampleCorpus().standards.flatMap(({ facts }) => facts.clauses.map((clause) => ({ facts, clause })));

test.each(Object.keys(kinds) as Kind[])('only what a clause of %s keeps people from is forbidden by law', (kind) => {
  const own = clauses.filter(({ facts }) => facts.kind === kind);
  expect(own.length).toBeGreaterThan(0);
  for (const { facts, clause } of own) {
    const nobody = 'nobody' in clause && clause.nobody === true;
    const isForbidden = ['dont', 'never-say'].includes(stanceOf(kind, clause)) || nobody;
    const said = legalText(facts, { ...clause, legalRisk: true }, 'en');
    expect(said, `${facts.code}#${clause.id}`).toBe(isForbidden ? forbidden.en : asked.en);
    expect(legalText(facts, { ...clause, legalRisk: undefined }, 'en')).toBeUndefined();
  }
});

test.each([
  ['FO-08', 'scale'],
  ['HK-02', 'measure'],
])('the law that %s (%s) rests on asks for what it says, wherever it is repeated', (code) => {
  const corpus = exampleCorpus();
  const standard = corpus.standards.find((one) => one.code === code);
  if (!standard) throw new Error(`no ${code}`);
  const { facts } = localize(standard, 'zh');
  const [first] = facts.clauses;
  if (!first) throw new Error('no clause');
  const touched = { ...first, legalRisk: true } as Clause;
  const quote = quoteOf({ ...facts, clauses: [touched] } as typeof facts, touched, 'zh');
  const said = quote ? quoteText(corpus, quote, 'zh') : '';
  expect(said).toContain(asked.zh);
  expect(said).not.toContain(forbidden.zh);
});
