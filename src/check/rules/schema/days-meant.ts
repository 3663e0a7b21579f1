import type { z } from 'zod';
import { dayOfYear, weekdays } from '../../../schema/index.ts';
import type { Cure } from './cures.ts';
import { timeMeant } from './time-meant.ts';

const week = Object.keys(weekdays) as (keyof typeof weekdays)[];
const groups: Readonly<Partial<Record<string, readonly string[]>>> = {
  工作日: week.slice(0, 5),
  weekdays: week.slice(0, 5),
  周末: week.slice(5),
  weekend: week.slice(5),
  weekends: week.slice(5),
  每天: week,
  daily: week,
};

/** The days of a stretch of the week: `mon-fri`, 周一至周五, 工作日; undefined for what is none. */
export function weekdaysMeant(found: string): readonly string[] | undefined {
  const plain = found.normalize('NFKC').trim().toLowerCase();
  const [, from = '', to = ''] = /^([^\s\-–—~至到]+)\s*(?:[-–—~至到]|\bto\b)\s*(\S+)$/u.exec(plain) ?? [];
  const [first, last] = [dayNamed(from), dayNamed(to)];
  if (first === -1 || last === -1 || first >= last) return groups[plain];
  return week.slice(first, last + 1);
}

const dayNamed = (word: string) =>
  week.findIndex((id) => {
    const { zh, en } = weekdays[id];
    return [id, zh, zh.replace('周', '星期'), zh.replace('周', ''), en.toLowerCase()].includes(word);
  });

/** A day of every year in another way: `5-1`, 5月1日, 2026-05-01. */
export function dayOfYearMeant(found: string): Cure | undefined {
  const plain = found.normalize('NFKC').replaceAll(/\s/g, '');
  const [, month = '', day = ''] = /^(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})[日号]?$/u.exec(plain) ?? [];
  const text = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return month !== '' && dayOfYear.safeParse(text).success ? { text, safe: false } : undefined;
}

/** A stretch of the day in one piece: `22:00-06:00`, 22 点到 6 点. */
export function windowMeant(found: string, schema: z.ZodType): Cure | undefined {
  const parts = found.split(/\s*(?:-|–|—|~|～|至|到|\bto\b)\s*/u);
  const [from, to] = parts.map(timeMeant);
  if (parts.length !== 2 || !from || !to) return undefined;
  const isWindow = schema.safeParse({ from: from.slice(1, -1), to: to.slice(1, -1) }).success;
  return isWindow ? { text: `{ from: ${from}, to: ${to} }`, safe: false } : undefined;
}
