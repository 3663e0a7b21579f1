import { expect, test } from 'vitest';
import type { z } from 'zod';
import { checkContent } from '../scripts/lib/check.ts';
import { cardsOf, type Problem, sizes, Typesetter } from '../src/cards/index.ts';
import {
  dataFiles,
  kinds,
  marks,
  pageSchemas,
  questionTypes,
  scenarioTypes,
  schemaOfType,
} from '../src/schema/index.ts';
import { exampleCorpus, exampleDir, exampleToday } from './helpers/example-manuals.ts';
import { projectFiles, projectText } from './helpers/project.ts';
import { declaredFields, type Fields, usedFields } from './helpers/schema-fields.ts';
import { setCards } from './helpers/set-cards.ts';
import { testDay } from './helpers/day.ts';

const { files, standards, banks, scenarios, decks } = exampleCorpus();

test('the check finds nothing but what the example manuals are there to show', () => {
  const { issues } = checkContent(exampleDir, exampleToday).report;
  expect(issues.map(({ level, rule, file }) => `${level} ${rule} ${file}`)).toEqual([
    'note acronym-letters docs/zh/front-office/lamp.mdx',
    'note target-missing docs/zh/front-office/making-good.mdx',
    'note target-missing docs/zh/front-office/messages.mdx',
    'note dates docs/zh/gift-shop/visitors.mdx',
  ]);
});

test('every field that the schemas know is used somewhere', () => {
  const declared: Fields = new Map();
  const used = new Set<z.ZodType>();
  for (const file of files) {
    const schema = schemaOfType(file.type);
    if (!schema) continue;
    declaredFields(schema, file.type, declared);
    usedFields(schema, file.yaml.data, used);
  }
  expect(declared.size).toBeGreaterThan(200);
  expect([...declared].filter(([field]) => !used.has(field)).map(([, name]) => name)).toEqual([]);
});

test('every kind of file, standard, question and scenario is there', () => {
  const types = new Set(files.map(({ type }) => type));
  expect([...types].sort()).toEqual([...Object.keys(pageSchemas), ...Object.keys(dataFiles)].sort());
  expect(new Set(standards.map(({ facts }) => facts.kind))).toEqual(new Set(Object.keys(kinds)));
  const questions = banks.flatMap((bank) => bank.questions);
  expect(new Set(questions.map(({ type }) => type))).toEqual(new Set(Object.keys(questionTypes)));
  expect(new Set(scenarios.map(({ type }) => type))).toEqual(new Set(Object.keys(scenarioTypes)));
});

test('every state and every mark of a revision is there', () => {
  const codes = (wanted: (facts: (typeof standards)[number]['facts']) => boolean) =>
    standards.filter(({ facts }) => wanted(facts)).map(({ code }) => code);
  expect(codes(({ state }) => state === 'draft')).toEqual(['GS-05']);
  expect(codes(({ state, withdrawn }) => state === 'withdrawn' && withdrawn?.replacedBy === 'HK-06')).toEqual([
    'HK-05',
  ]);
  expect(codes(({ state, revision }) => state === 'issued' && revision.effective > exampleToday)).toEqual(['GS-04']);
  expect(codes(({ revision }) => (revision.expires ?? '') > exampleToday)).toEqual(['HK-02']);
  const made = standards.flatMap(({ facts }) => facts.history.flatMap((entry) => entry.marks.map(({ mark }) => mark)));
  expect(new Set(made)).toEqual(new Set(Object.keys(marks)));
});

test('every deck fits in the size it is usually made in', async () => {
  const typesetter = new Typesetter();
  const corpus = exampleCorpus();
  const tight: Problem[] = [];
  for (const deck of decks) {
    const { facesPerStandard, sizes: made } = deck;
    const size = sizes[made[0] ?? 'a7'];
    const options = { corpus, size, languages: ['zh', 'en'], bleedMm: 0, facesPerStandard, title: '' } as const;
    tight.push(...(await setCards(typesetter, cardsOf(corpus, deck, testDay).cards, options)).problems);
  }
  expect(tight).toEqual([]);
});

test('tests of pure functions never read the shipped content', () => {
  const elsewhere = /^tests\/(?:shipped|cli|site|helpers)\//;
  const reading = /helpers\/(?:shipped|cli|site-build)\.ts|\bshippedContent\b|\bcorpusFromDisk\(\)/;
  const tests = projectFiles(['tests', 'src/check/rules'], /\.ts$/).filter((path) => !elsewhere.test(path));
  expect(tests.length).toBeGreaterThan(50);
  expect(tests.filter((path) => path !== 'tests/example-manuals.test.ts' && reading.test(projectText(path)))).toEqual(
    [],
  );
});
