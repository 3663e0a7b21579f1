import { expect, test } from 'vitest';
import { figuresRule } from '../../src/check/rules/figures/rule.ts';
import { translationRule } from '../../src/check/rules/translation/rule.ts';
import { writtenForRule } from '../../src/check/rules/written-for/rule.ts';
import { runCheck } from '../../src/check/index.ts';
import { buildCorpus, type Corpus, readContent, shippedContent, touchedBy } from '../../src/corpus/index.ts';

const zh = 'docs/zh/premises/poster-height.mdx';
const en = 'docs/en/premises/poster-height.mdx';

/** The shipped content with the poster hung ten centimetres higher, and nothing else changed. */
function changed(): Corpus {
  const files = readContent(shippedContent).map((file) =>
    file.path === zh ? { ...file, text: file.text.replace('min: 90, max: 110,', 'min: 100, max: 120,') } : file,
  );
  return buildCorpus(files);
}
const corpus = changed();

test('a changed figure lists everything that still has the old one, in both languages', () => {
  const context = { corpus, today: '2026-11-21', assets: new Set<string>(), productPages: [] };
  const { issues } = runCheck(context, [translationRule, writtenForRule, figuresRule]);
  const listed = issues.map(({ file, level, rule, path }) => `${file} ${level} ${rule} ${path ?? 'body'}`);
  expect([...new Set(listed)]).toEqual([
    `${en} warning figures description`,
    `${en} warning figures translation.asked[12]`,
    `${en} warning translation translation.clauses.height.source`,
    `${en} warning figures translation.clauses.lower-edge.text`,
    `${en} warning figures body`,
    `${zh} warning figures description`,
    `${zh} warning figures standard.notes[0].text`,
    `${zh} warning figures standard.asked[6]`,
    `${zh} warning figures body`,
    'questions/premises.yml error figures questions[0].blanks[0].answer',
    'questions/premises.yml warning written-for questions[0].tests',
    'scenarios/hang-it-right.yml warning figures scoring[0].text.zh',
    'scenarios/hang-it-right.yml warning figures scoring[0].text.en',
    'scenarios/hang-it-right.yml warning written-for tests[0]',
  ]);
});

test('one question answers what else rests on it', () => {
  const standard = corpus.standards.find(({ code }) => code === 'PR-13');
  const rows = standard ? touchedBy(corpus, standard, 'height') : [];
  const addresses = (touch: string) => [
    ...new Set(rows.filter((row) => row.touch === touch).map(({ address }) => address)),
  ];
  expect(addresses('written')).toEqual(['questions/premises#poster', 'scenarios/hang-it-right']);
  expect(addresses('names')).toEqual(['PR-17', 'PR-14', 'PR-09']);
  expect(addresses('prints')).toEqual(['decks/question-cards', 'decks/scenario-cards', 'decks/shop-display']);
  const older = rows.filter(({ isCurrent }) => isCurrent === false);
  expect(new Set(older.map(({ file }) => file))).toEqual(
    new Set([zh, en, 'questions/premises.yml', 'scenarios/hang-it-right.yml']),
  );
});
