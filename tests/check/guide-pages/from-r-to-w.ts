import { type Faulty } from '../../helpers/english-company.ts';
import { hair, hairPath, page } from '../../helpers/english-standard.ts';

/** The faults of the English rule pages from `references` to `written-for`. */
export const fromRtoW: Readonly<Record<string, Faulty>> = {
  references: {
    files: {
      [hairPath]: hair({
        fields: 'clauses:\n  - { id: front, text: Trim it }\n  - { id: dye, text: Keep its colour }',
      }),
      'docs/en/appearance/badge.mdx': page({
        code: 'AP-06',
        title: 'The badge',
        fields: 'clauses:\n  - { id: left, text: Wear it on the left }\nsee: [AP-03#dey]',
      }),
    },
  },
  schema: { files: { [hairPath]: hair().replace('obligation', 'obligaton') } },
  'site-settings': {
    files: {
      'site.yml': `brand: { en: Harbour }
tagline: { en: We are here for you. }
colours: { light: '#1f4f7a', dark: '#8fc1ea' }
languages: [en]
authority: en
baseUrl: https://standards.example.com/
timeZone: Europe/London
popularSearches: { en: [opening] }
`,
    },
  },
  'target-missing': {
    files: {
      'docs/en/channels/reply.mdx': page({
        code: 'CH-01',
        kind: 'response-time',
        title: 'How soon we answer online',
        fields: 'target: not-set\ntimed: question\nclauses:\n  - { id: all, text: Every message is answered }',
      }),
    },
  },
  typography: {
    files: { [hairPath]: hair({ body: '## Why\n\nAsk guests to wait , then come back.' }) },
  },
  'vocabulary-ids': {
    files: {
      [hairPath]: hair({
        kind: 'appearance',
        fields: 'clauses:\n  - { id: dye, polarity: dont, part: hiar, text: Dye your hair }',
      }),
    },
  },
  'where-when': {
    files: {
      'vocabulary/axes.yml': `axes:
  - id: region
    en: Region
    values: [{ id: city, en: City }, { id: county, en: County }]
`,
      'docs/en/complaints/reply.mdx': page({
        code: 'CP-03',
        title: 'Answering complaints',
        fields: `clauses:
  - { id: city, variantOf: reply, where: { region: [city] }, text: Answer within one working day }
  - { id: county, variantOf: reply, where: { region: [conty] }, text: Answer within two working days }`,
      }),
    },
  },
  'wide-table': {
    files: {
      'docs/en/guide.mdx': `---
title: How we write
description: For authors.
---

｜Grade｜Visit｜
｜－－｜－－｜
｜A｜Monthly｜
`,
    },
  },
  'words-and-fields': {
    files: {
      'docs/en/banquet/duties.mdx': page({
        code: 'BQ-01',
        title: 'Who serves',
        fields: `clauses:
  - { id: tables, text: One waiter for six guests, headcount: [{ role: waiter, people: 1, to: 4, of: guests }] }`,
      }),
    },
  },
  'written-for': {
    files: {
      [hairPath]: hair({
        kind: 'appearance',
        fields: 'clauses:\n  - { id: dye, polarity: dont, part: hair, text: Dye it }',
      }),
      'questions/looks.yml': `bank: looks
number: Q-LO
version: '1.0'
updated: 2026-02-20
title: { en: Questions on looks }
questions:
  - id: dyed
    type: judgement
    stem: { en: Hair may be dyed for a party. }
    answer: 'false'
    tests: AP-03#dye
    basis: [house]
    writtenFor: { AP-03#dye: abcdef }
`,
    },
  },
};
