import { expect, test } from 'vitest';
import { rules } from '../../src/check/index.ts';
import { englishPage } from '../helpers/english-page.ts';
import { issuesOf } from '../helpers/run-rule.ts';
import { good, path } from './helpers/faulty-page.ts';

const en = path.replace('/zh/', '/en/');
const english = (text: string) =>
  englishPage({ of: 'AP-03', title: 'Hair', fields: `clauses: { front: { text: ${text}, source: aaaaaa } }` });
const found = (files: Record<string, string>, file: string) =>
  issuesOf(rules, files)
    .filter((issue) => issue.file === file && issue.rule === 'translation' && issue.level === 'error')
    .map(({ line, column, path: field }) => `${line}:${column} ${field}`);
const inEnglish = (text: string) => found({ [path]: good, [en]: english(text) }, en);
const inChinese = (text: string) =>
  found({ [path]: good.replace('前面的头发留在眉毛以上', text), [en]: english('Above the eyebrows') }, path);

test.each(['前面的头发留在眉毛以上', '前面的头发留在眉毛以上 above', '"请把前面的头发留在眉毛以上。"'])(
  'Chinese words in an English clause: %s',
  (text) => {
    expect(inEnglish(text)).toEqual(['7:29 translation.clauses.front.text']);
  },
);

test.each([
  'Keep the hair in front above the eyebrows',
  'Always above the eyebrows',
  '"Hair in front: above the eyebrows"',
])('English words in a Chinese clause: %s', (text) => {
  expect(inChinese(text)).toEqual(['9:52 standard.clauses[0].text']);
});

test.each(['[Keep the front, above the eyebrows]', '[Above]', '{ a: Above }'])(
  'a list or fields where the clause has one text: %s',
  (text) => {
    const [issue] = issuesOf(rules, { [path]: good, [en]: english(text) }).filter(
      ({ file, level }) => file === en && level === 'error',
    );
    expect([issue?.line, issue?.column, issue?.path]).toEqual([7, 29, 'translation.clauses.front.text']);
  },
);

test.each(['Say 您好 before anything else', 'Above the eyebrows (眉毛)', 'Keep it short'])('%s is English', (text) => {
  expect(inEnglish(text)).toEqual([]);
});

test.each(['VIP 客户', '按 Ctrl+C', 'Wi-Fi 密码'])('%s is Chinese', (text) => {
  expect(inChinese(text)).toEqual([]);
});
