import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aimOf, aimsOf } from '../../src/corpus/aim.ts';
import { wholePlace } from '../../src/corpus/axes.ts';
import { byRank, nearestRank, rankOf, type Reader } from '../../src/corpus/mine.ts';
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
