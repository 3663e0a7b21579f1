import { expect, test } from 'vitest';
import { gathered } from '../../scripts/reports/searches.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';

const opened = [
  'query\tlanguage\topened\trank\tdate',
  '房间里能拍照吗\tzh\tHK-01#photo\t1\t2026-11-01',
  '停航怎么办\tzh\tFO-04\t3\t2026-11-01',
  '停航怎么办 \tzh\tZZ-99\t2\t2026-11-02',
  '？？？\tzh\tFO-04\t1\t2026-11-02',
].join('\n');
const missed = ['query\tlanguage\tdate', '"\'=鑫淼焱""龘"\tzh\t2026-11-02', 'aaaa\ten\t2026-11-02'].join('\r\n');

test('what readers saved is read, put together, and rid of what is no query', () => {
  const { searched, noise } = gathered(exampleCorpus(), [opened, missed]);
  expect(noise).toBe(2);
  expect(searched.map(({ query, times }) => [query, times])).toEqual([
    ['停航怎么办', 2],
    ['房间里能拍照吗', 1],
    ['=鑫淼焱"龘', 1],
  ]);
  expect(searched[0]?.opened).toEqual([
    { row: 'FO-04', times: 1, ranks: [3], isKnown: true },
    { row: 'ZZ-99', times: 1, ranks: [2], isKnown: false },
  ]);
  expect(searched[2]?.opened).toEqual([]);
});
