import { expect, test } from 'vitest';
import { numbered } from '../../src/import/block.ts';
import { draftOf, readSourceFile } from '../../src/import/index.ts';
import { namedClauses } from '../../src/import/write/named.ts';
import { exampleLists } from './helpers/lists.ts';
import { type Accuracy, accuracyOf } from './helpers/accuracy.ts';
import { appearance, appearanceInLibre, appearanceTruth } from './sources/appearance.ts';
import { bank, bankTruth } from './sources/bank.ts';
import { calls, callsTruth } from './sources/calls.ts';
import { climbing, climbingTruth } from './sources/climbing.ts';
import { customers, customersTruth } from './sources/customers.ts';
import { garage, garageTruth } from './sources/garage.ts';
import { hotel, hotelTruth } from './sources/hotel.ts';
import { language, languageTruth } from './sources/language.ts';
import { library, libraryTruth } from './sources/library.ts';
import { leisure, leisureTruth } from './sources/leisure.ts';
import { lounge, loungeTruth } from './sources/lounge.ts';
import { museum, museumTruth } from './sources/museum.ts';
import { gym, gymTruth, warehouse, warehouseTruth } from './sources/office.ts';
import { parcels, parcelsTruth } from './sources/parcels.ts';
import { pharmacy, pharmacyTruth } from './sources/pharmacy.ts';
import { restaurant, restaurantTruth } from './sources/restaurant.ts';
import { canteen, canteenTruth } from './sources/canteen.ts';
import { cinema, cinemaTruth } from './sources/cinema.ts';
import { ferry, ferryTruth } from './sources/ferry.ts';
import { kindergarten, kindergartenTruth } from './sources/kindergarten.ts';
import { laundry, laundryTruth } from './sources/laundry.ts';
import { petrol, petrolTruth } from './sources/petrol.ts';
import { photographs, photographsTruth } from './sources/photographs.ts';
import { supermarket, supermarketTruth } from './sources/supermarket.ts';
import { taxis, taxisTruth } from './sources/taxis.ts';
import { vet, vetTruth } from './sources/vet.ts';

const sources = {
  appearance: [appearance, appearanceTruth],
  'appearance as LibreOffice saves it': [appearanceInLibre, appearanceTruth],
  customers: [customers, customersTruth],
  language: [language, languageTruth],
  hotel: [hotel, hotelTruth],
  pharmacy: [pharmacy, pharmacyTruth],
  restaurant: [restaurant, restaurantTruth],
  bank: [bank, bankTruth],
  calls: [calls, callsTruth],
  leisure: [leisure, leisureTruth],
  parcels: [parcels, parcelsTruth],
  lounge: [lounge, loungeTruth],
  garage: [garage, garageTruth],
  library: [library, libraryTruth],
  museum: [museum, museumTruth],
  climbing: [climbing, climbingTruth],
  canteen: [canteen, canteenTruth],
  cinema: [cinema, cinemaTruth],
  ferry: [ferry, ferryTruth],
  kindergarten: [kindergarten, kindergartenTruth],
  laundry: [laundry, laundryTruth],
  petrol: [petrol, petrolTruth],
  photographs: [photographs, photographsTruth],
  supermarket: [supermarket, supermarketTruth],
  taxis: [taxis, taxisTruth],
  vet: [vet, vetTruth],
  'a workbook': [warehouse, warehouseTruth],
  slides: [gym, gymTruth],
} as const;

test('an import finds nearly all, and knows what it is not sure of', async () => {
  const all: Accuracy[] = [];
  for (const [source, truth] of Object.values(sources)) all.push(await accuracyOf(await source(), truth));
  const total = (of: (one: Accuracy) => number) => all.reduce((sum, one) => sum + of(one), 0);
  const clauses = total((one) => one.clauses);
  const share = (of: (one: Accuracy) => number) => total(of) / clauses;
  expect(all.flatMap(({ sureAndWrong }) => sureAndWrong)).toEqual([]);
  expect(clauses).toBeGreaterThan(200);
  expect(share((one) => one.borders)).toBeGreaterThan(0.99);
  expect(share((one) => one.right)).toBeGreaterThan(0.97);
  // What is asked to be looked at must stay little enough to be looked at.
  expect(share((one) => one.sure)).toBeGreaterThan(0.7);
});

test('what is not to be said names the line of its row that is said instead', async () => {
  const { standards } = draftOf(await readSourceFile(await leisure()), exampleLists, 'manual');
  const said = standards.find(({ title }) => title === 'What to say')?.clauses ?? [];
  const named = namedClauses(said).map(({ id, data }) => [id, data['replacedBy']]);
  expect(named).toEqual([
    ['p25', undefined],
    ['p25-2', 'p25'],
    ['p26', undefined],
    ['p26-2', 'p26'],
  ]);
});

test('a table to fill in is put aside as that, with all its rows, and leaves nothing to look for', async () => {
  const { notTaken, standards, left, blocks } = draftOf(await readSourceFile(await garage()), exampleLists, 'manual');
  const forms = notTaken.filter(({ reason }) => reason === 'form').map(({ n }) => blocks[n - 1]?.text);
  expect(forms).toEqual(['日期 | 姓名 | 房号 | 签字', '姓名 |  | 电话 | ', '地址 |  | 车牌 | ']);
  expect(standards.map(({ title }) => title)).not.toContain('记录');
  expect(left.map(({ text }) => text)).toEqual(['记录']);
});

test('what is said again in a second language is put aside as a translation, headings too', async () => {
  const { notTaken, left, blocks, standards } = draftOf(await readSourceFile(await climbing()), exampleLists, 'manual');
  const translated = notTaken.filter(({ reason }) => reason === 'translation').map(({ n }) => blocks[n - 1]?.text);
  expect(translated).toEqual([
    '1 Front desk',
    'Greet everyone within five seconds of their coming in.',
    'First-time climbers must sign the safety sheet.',
    '2 The wall',
    'Coaches walk the floor every 20 minutes.',
    'Standing below the wall is forbidden.',
    '3 Checks',
  ]);
  expect(standards.map(({ title }) => title)).toEqual(['前台', '岩壁', '检查']);
  expect(left).toEqual([]);
});

test('a line in a second language is no translation where its figures are others, or where it stands alone', () => {
  const pair = (zh: string, en: string) => [zh, en].map((text) => ({ type: 'paragraph', text }) as const);
  const asideOf = (...lines: ReturnType<typeof pair>[]) =>
    draftOf({ blocks: numbered(lines.flat()), isFlat: false }, exampleLists, 'manual').notTaken.length;
  const same = [
    pair('必须 5 秒内问好。', 'Greet within 5 seconds.'),
    pair('必须锁门。', 'Lock the door.'),
    pair('必须关灯。', 'Switch off.'),
  ];
  expect(asideOf(...same)).toBe(3);
  expect(asideOf(...same, pair('必须 3 分钟内回电。', 'Call back within 10 minutes.'))).toBe(3);
  expect(asideOf(...same.slice(0, 2))).toBe(0);
});

test('nothing that a paragraph, a footnote, a row or a line over a list says is dropped', async () => {
  const { standards, left, notTaken } = draftOf(await readSourceFile(await museum()), exampleLists, 'manual');
  const notes = standards.flatMap(({ clauses }) => clauses.map(({ fields }) => fields['note'])).filter(Boolean);
  expect(notes).toEqual([
    'The hours below are the most that a shift should have.',
    'Head attendant',
    'Head attendant',
    'Smile first',
  ]);
  expect(left).toEqual([]);
  expect(notTaken.map(({ reason }) => reason)).toEqual(['title', 'form']);
});

test('several figures are each named by the words beside them', async () => {
  const { standards } = draftOf(await readSourceFile(await library()), exampleLists, 'manual');
  const named = standards.flatMap(({ clauses }) => clauses.map(({ fields }) => fields['amountsOf'])).filter(Boolean);
  expect(named).toEqual([
    ['读者到窗口打招呼', '办完借还'],
    ['逾期提醒发出', '逾期提醒 7 日内发出'],
  ]);
});
