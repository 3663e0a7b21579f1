import type { Construct } from './construct.ts';

/** What is checked, and where and when a rule holds. */
export const places: readonly Construct[] = [
  {
    name: 'points and pass mark',
    file: 'hall-score',
    right: [
      ['total: 10, pass: 8', 'total: 10, pass: 10'],
      ['total: 10, pass: 8', 'total: 10'],
    ],
    wrong: [
      ['total: 10', 'total: 12', '9:21 record-sheet standard.scoring.total'],
      ['pass: 8', 'pass: 11', '9:31 record-sheet standard.scoring.pass'],
      ['points: 4', 'points: -1', '18:17 schema standard.clauses[0].points', 'points: 1,'],
    ],
  },
  {
    name: 'what shows that it was checked',
    file: 'hall-rounds',
    right: [
      ['evidence: [tick]', 'evidence: [tick, photo]'],
      ['role: cleaner, evidence: [tick]', 'role: cleaner'],
    ],
    wrong: [
      [
        'evidence: [tick]',
        'evidence: [photos]',
        '10:109 schema standard.clauses[0].evidence[0]',
        '- { id: washroom, polarity: do, text: 查看洗手间, every: { count: 2, unit: hour }, ' +
          'role: cleaner, evidence: [photo] }',
      ],
      ['evidence: [tick]', 'evidence: [reading]', '10:108 record-sheet standard.clauses[0].evidence'],
      [
        'role: cleaner',
        'role: cleaners',
        '10:89 vocabulary-ids standard.clauses[0].role',
        '- { id: washroom, polarity: do, text: 查看洗手间, every: { count: 2, unit: hour }, ' +
          'role: cleaner, evidence: [tick] }',
      ],
    ],
  },
  {
    name: 'variants by place',
    file: 'branch-days',
    right: [
      ['value: 1, unit: workday', 'value: 4, unit: workhour'],
      ['where: { region: [county] },\n        text: 受理', 'where: { store: [south] },\n        text: 受理'],
    ],
    wrong: [
      ['region: [county]', 'region: [city]', '13:20 where-when standard.clauses[0].variantOf'],
      [
        'region: [county]',
        'regoin: [county]',
        '21:18 where-when standard.clauses[1].where.regoin',
        'where: { region: [county] },',
      ],
      [
        'weekdays: [wed]',
        'weekdays: [周三]',
        '40:91 schema standard.clauses[5].when.weekdays[0]',
        '- { id: south-day, variantOf: delivery, where: { store: [south] }, when: { weekdays: [wed] }, text: 送货到店 }',
      ],
    ],
  },
  {
    name: 'variants by season',
    file: 'season-uniform',
    right: [
      ['occasion: public', 'occasion: public, when: { season: { from: 11-01, to: 03-31 } }'],
      ['occasion: in-jacket', 'occasion: in-jacket, when: { weekdays: [mon, fri] }'],
    ],
    wrong: [
      ['from: 05-01', 'from: 06-01', '12:20 where-when standard.clauses[0].variantOf'],
      ['from: 05-01', 'from: 04-01', '20:20 where-when standard.clauses[1].variantOf'],
      ['to: 09-30', 'to: 09-31', '13:44 schema standard.clauses[0].when.season.to'],
    ],
  },
  {
    name: 'opening hours of a whole standard',
    file: 'written-complaints',
    right: [
      ['hours: office', 'hours: counter'],
      ['  hours: office\n', ''],
    ],
    wrong: [
      ['hours: office', 'hours: ofice', '12:10 vocabulary-ids standard.hours', 'hours: office'],
      ['hours: office', 'hours: [office]', '12:10 schema standard.hours'],
      ['text: 第一级投诉', 'text: 第一级投诉，早上 8 点起收', '16:21 words-and-fields standard.clauses[0].text'],
    ],
  },
  {
    name: 'opening hours of a channel',
    file: 'vocabulary/channels.yml',
    right: [
      ['en: Phone }', 'en: Phone, hours: always-open }'],
      ['en: Phone }', 'en: Phone, hours: counter }'],
    ],
    wrong: [
      [
        'en: Phone }',
        'en: Phone, hours: conter }',
        '2:44 vocabulary-ids entries[0].hours',
        '- { id: phone, zh: 电话, en: Phone, hours: counter }',
      ],
      ['en: Phone }', "en: Phone, hours: '09:00-18:00' }", '2:44 vocabulary-ids entries[0].hours'],
      [
        'en: Phone }',
        'en: Phone, hour: counter }',
        '2:37 schema entries[0].hour',
        '- { id: phone, zh: 电话, en: Phone, hours: counter }',
      ],
    ],
  },
  {
    name: 'the usual channel of a role',
    file: 'vocabulary/roles.yml',
    right: [
      ['en: Clerk }', 'en: Clerk, usualChannel: phone }'],
      ['en: Clerk }', 'en: Clerk, usualChannel: message }'],
    ],
    wrong: [
      [
        'en: Clerk }',
        'en: Clerk, usualChannel: phon }',
        '3:51 vocabulary-ids entries[1].usualChannel',
        '- { id: clerk, zh: 柜员, en: Clerk, usualChannel: phone }',
      ],
      ['en: Clerk }', 'en: Clerk, usualChannel: [phone] }', '3:51 schema entries[1].usualChannel'],
      [
        'en: Clerk }',
        'en: Clerk, usualchannel: phone }',
        '3:37 schema entries[1].usualchannel',
        '- { id: clerk, zh: 柜员, en: Clerk, usualChannel: phone }',
      ],
    ],
  },
];
