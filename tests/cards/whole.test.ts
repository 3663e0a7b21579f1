import { describe, expect, it } from 'vitest';
import { cardsOf } from '../../src/cards/index.ts';
import { readPages } from '../../src/cards/proof/page-text.ts';
import type { Corpus } from '../../src/corpus/index.ts';
import type { Clause } from '../../src/schema/index.ts';
import { testDay } from '../helpers/day.ts';
import { exampleCorpus } from '../helpers/example-manuals.ts';
import { corpusWith } from './helpers/corpus.ts';
import { tryMake } from './helpers/made.ts';

/** What the Chinese faces of a standard print, once the clauses are as given and only the first is on the card. */
function printed(code: string, change: Partial<Clause> & Record<string, unknown>): string {
  const example = exampleCorpus();
  const standards = example.standards
    .filter((standard) => standard.code === code)
    .map((standard) => {
      const clauses = standard.facts.clauses.map((clause, at) => (at === 0 ? { ...clause, ...change } : clause));
      return { ...standard, facts: { ...standard.facts, clauses } as typeof standard.facts };
    });
  const corpus: Corpus = { ...example, standards };
  const [deck] = corpus.decks;
  if (!deck) throw new Error('no deck');
  return JSON.stringify(cardsOf(corpus, { ...deck, standards: [code] }, testDay).cards.map(({ faces }) => faces.zh));
}

describe('a card prints what its lines say, or says that there is more', () => {
  it('of a remark', () => {
    expect(printed('FO-08', { note: '先问一句' })).toContain('还有补充没有印 · 其余请扫码');
    expect(printed('RO-01', { note: undefined })).not.toContain('还有补充没有印');
  });

  it('of who is in charge and whom to go to next', () => {
    const said = printed('HK-07', {});
    expect(said).toContain('负责岗位');
    expect(said).toContain('楼层主管 → 值班经理');
  });

  it('of how a line is said and by whom', () => {
    const line = { polarity: 'do', replacedBy: undefined, note: undefined };
    expect(printed('GS-03', { ...line, wording: 'fixed' })).toContain('还有补充没有印');
    expect(printed('GS-03', { ...line, speaker: 'receptionist' })).toContain('还有补充没有印');
  });

  it('of the law', () => {
    expect(printed('FO-08', { legalRisk: true })).toContain('法律要求');
    expect(printed('GS-03', { legalRisk: true, polarity: 'do', replacedBy: undefined })).toContain('法律要求');
  });
});

it('no line ends between a figure and its unit, or within the unit', async () => {
  const units = ['毫克', '港元', '个工作日'];
  const lines = units.flatMap((unit) =>
    Array.from({ length: 12 }, (_, at) => ({
      zh: `${'量好再记下来'.repeat(3).slice(0, at + 4)} 1,250 ${unit}，记下来`,
      en: `${'Weigh it and write it down'.slice(0, at + 10)} 1,250 mg, and say so`,
    })),
  );
  for (let at = 0; at < lines.length; at += 4) {
    const { batch, text } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: lines.slice(at, at + 4) }]));
    expect(text).toBe('');
    for (const page of await readPages(batch?.faces ?? new Uint8Array())) {
      const rows = Map.groupBy(page, ({ baseMm }) => Math.round(baseMm * 4));
      const ends = [...rows.values()].map((row) => row.map((piece) => piece.text).join(''));
      expect(ends.filter((end) => /(?:1,250|毫|港|个|个工|工作)$/u.test(end.trim()))).toEqual([]);
    }
  }
});

it('a figure that is kept together stands on the line of the words around it', async () => {
  const line = { zh: '等了 5 分钟就说明', en: 'Explain after 5 minutes of waiting' };
  const { batch } = await tryMake(corpusWith([{ code: 'ZZ-01', lines: [line] }]));
  for (const page of await readPages(batch?.faces ?? new Uint8Array())) {
    const bases = page.filter(({ text }) => /等了|5|分钟|说明|Explain|minutes|waiting/u.test(text));
    expect(bases.length).toBeGreaterThan(2);
    const heights = bases.map(({ baseMm }) => baseMm);
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.02);
  }
});
