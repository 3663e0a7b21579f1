import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aimOf, aimsCounted, aimsOf } from '../../src/corpus/aim.ts';
import { wholePlace } from '../../src/corpus/axes.ts';
import { byNeed, byRank, nearestRank, type Need, needOf, rankOf, type Reader } from '../../src/corpus/mine.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const corpus = exampleCorpus();
const nobody: Reader = { role: '', channel: '', place: {} };
const reader = ({ place = {}, ...said }: Partial<Reader>): Reader => ({
  ...nobody,
  ...said,
  place: wholePlace(corpus, place),
});

test.each([
  ['names nobody', {}, { role: 'concierge', channel: 'phone' }, 'everyone'],
  ['names everyone', { roles: ['all'] }, { role: 'concierge' }, 'everyone'],
  ['names the role', { roles: ['concierge'] }, { role: 'concierge' }, 'own'],
  ['names what the role belongs to', { roles: ['concierge'] }, { role: 'pier-porter' }, 'own'],
  ['names only a part of the role', { roles: ['pier-porter'] }, { role: 'concierge' }, 'other'],
  ['names another role', { roles: ['trainer'] }, { role: 'concierge' }, 'other'],
  ['names a role, which the reader did not say', { roles: ['trainer'] }, { channel: 'phone' }, 'everyone'],
  ['names the channel', { channels: ['phone'] }, { role: 'concierge', channel: 'phone' }, 'own'],
  ['names another channel', { roles: ['all'], channels: ['message'] }, { channel: 'phone' }, 'other'],
  ['names the channel that this one belongs to', { channels: ['in-person'] }, { channel: 'desk' }, 'own'],
  ['names a part of the channel', { channels: ['desk'] }, { channel: 'in-person' }, 'own'],
  [
    'names the role and another channel',
    { roles: ['concierge'], channels: ['phone'] },
    { role: 'concierge', channel: 'desk' },
    'other',
  ],
  ['names the place', { where: { house: ['lighthouse'] } }, { place: { house: 'lighthouse' } }, 'own'],
  ['names another place', { where: { house: ['old-mill'] } }, { place: { house: 'lighthouse' } }, 'other'],
  [
    'names a house, of which the reader said the shore',
    { where: { house: ['old-mill'] } },
    { place: { shore: 'headland' } },
    'other',
  ],
  ['names a house that may be the one', { where: { house: ['old-mill'] } }, { place: { shore: 'town' } }, 'everyone'],
] as const)('what %s: %j is for %j', (_, appliesTo, said, rank) => {
  expect(rankOf(aimOf(corpus, appliesTo as Parameters<typeof aimOf>[1]), reader(said))).toBe(rank);
});

test('a thing of several parts is as near as the nearest; each aim is said once, and none is for everyone', () => {
  const [concierge, trainer] = [{ roles: ['concierge'] }, { roles: ['trainer'] }];
  const aims = aimsOf(corpus, [trainer, concierge, trainer]);
  expect(aims).toHaveLength(2);
  expect(nearestRank(aims, reader({ role: 'pier-porter' }))).toBe('own');
  expect(nearestRank(aims, reader({ role: 'quality' }))).toBe('other');
  expect(nearestRank([], reader({ role: 'quality' }))).toBe('everyone');
});

test('a list that goes round in a circle has an end', () => {
  const entry = (id: string, partOf: string) => ({ id, partOf, zh: id, en: id });
  const roles = [entry('a', 'b'), entry('b', 'a')];
  expect(aimOf({ ...corpus, vocabulary: { ...corpus.vocabulary, roles } }, { roles: ['a'] })).toEqual({
    roles: ['a', 'b'],
  });
});

const ids = fc.constantFrom('a', 'b', 'c');
const anAim = fc.record({ roles: fc.array(ids), channels: fc.array(ids) });
const aReader = fc.record({
  role: fc.oneof(ids, fc.constant('')),
  channel: fc.oneof(ids, fc.constant('')),
  place: fc.constant({}),
});

test('nothing is lost by order, and nothing is for others where nobody said who reads', () => {
  fc.assert(
    fc.property(fc.array(anAim), aReader, (aims, who) => {
      const sorted = byRank(aims, (aim) => rankOf(aim, who));
      expect(sorted).toHaveLength(aims.length);
      expect(new Set(sorted)).toEqual(new Set(aims));
      expect(aims.map((aim) => rankOf(aim, nobody)).filter((rank) => rank !== 'everyone')).toEqual([]);
    }),
  );
});

test('what names the reader most comes first, what names them in passing is for everyone, deeds before theory', () => {
  const clerk = reader({ role: 'a' });
  const own = { roles: ['a'] };
  const manual = (name: string, named: number, others: number, deeds: number, rest = {}) => ({
    name,
    need: needOf([...(named > 0 ? [[own, named] as const] : []), [rest, others]], deeds, clerk),
  });
  const manuals = [
    manual('theory, in passing', 1, 32, 0),
    manual('words', 0, 16, 0.8),
    manual('half its own', 2, 2, 0.1),
    manual('for others', 0, 9, 0.9, { roles: ['b'] }),
    manual('most its own', 13, 4, 0.2),
    manual('others, in passing', 1, 30, 0, { roles: ['b'] }),
    manual('theory', 0, 20, 0),
  ];
  const inOrder = (who: Reader) => byNeed(manuals, ({ need }) => need, who).map(({ name }) => name);
  expect(inOrder(clerk)).toEqual([
    'most its own',
    'half its own',
    'words',
    'theory, in passing',
    'others, in passing',
    'theory',
    'for others',
  ]);
  // What is folded away would be lost to who is named there.
  expect(manuals.map(({ need }) => need.rank).filter((rank) => rank === 'other')).toHaveLength(1);
  expect(inOrder(nobody)).toEqual(manuals.map(({ name }) => name));
});

const aNeed: fc.Arbitrary<Need> = fc.record({
  rank: fc.constantFrom('own', 'everyone', 'other'),
  named: fc.nat(3),
  deeds: fc.constantFrom(0, 0.5, 1),
});

test('an order of need keeps everything, and what is nearer is never behind', () => {
  fc.assert(
    fc.property(fc.array(aNeed), aReader, (needs, who) => {
      const sorted = byNeed(needs, (need) => need, who);
      expect(new Set(sorted)).toEqual(new Set(needs));
      expect(byNeed(sorted, (need) => need, who)).toEqual(sorted);
      if (who.role !== '') expect(sorted).toEqual(byRank(sorted, ({ rank }) => rank));
    }),
  );
});

test('aims are counted, each once', () => {
  const [one, other] = [{ roles: ['trainer'] }, { roles: ['concierge'] }];
  expect(aimsCounted(corpus, [one, other, one]).map(([, times]) => times)).toEqual([2, 1]);
});
