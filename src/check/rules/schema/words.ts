import type { Bilingual } from '../../../schema/index.ts';
import type { WordTables } from '../../rule.ts';
import { joinedWords } from '../../text/joined-entries.ts';
import { nearEn, nearList, nearZh, quoteList } from '../../text/lists.ts';
import { schemaReasons } from './reasons.ts';
import { many } from '../../../lib/many.ts';

/** A field in a message: its name and its sentence. */
export interface Field {
  name: string;
  zh: string;
  en: string;
}

/** A field that is not there, with the ids that it may name. */
type Missing = Field & { byCommand?: true; ids?: readonly string[] };
const code = (id: string) => `\`${id}\``;

/** A condition between fields: what is known of how to meet it. */
export interface Condition {
  reason: string;
  meant?: string | undefined;
  /** The options that an answer may name. */
  options: readonly string[];
  /** What the field is for. */
  sentence: Bilingual | undefined;
}

/** What the schema rule says. */
export const schemaWords = {
  missing: {
    zh: (p: Missing) => ({
      message: `缺少字段 \`${p.name}\``,
      hint: p.byCommand ? p.zh : `请加上这个字段。${p.zh}${p.ids?.length ? `：${p.ids.map(code).join(' ')}` : ''}`,
    }),
    en: (p: Missing) => ({
      message: `The field \`${p.name}\` is missing`,
      hint: p.byCommand
        ? p.en
        : `Add it. ${p.ids?.length ? `${p.en.slice(0, -1)}: ${p.ids.map(code).join(' ')}` : p.en}`,
    }),
  },
  unknown: {
    zh: (p: { name: string; meant: string | undefined; known: readonly string[] }) => ({
      message: p.meant ? `没有 \`${p.name}\` 这个字段，您是不是要写 \`${p.meant}\`？` : `没有 \`${p.name}\` 这个字段`,
      hint: p.meant
        ? `把 \`${p.name}\` 改成 \`${p.meant}\``
        : `这里可以写的字段：${nearZh(nearList(p.name, p.known))}；各字段的说明见 npm run new 生成的页面`,
    }),
    en: (p: { name: string; meant: string | undefined; known: readonly string[] }) => ({
      message: p.meant
        ? `There is no field \`${p.name}\`; did you mean \`${p.meant}\`?`
        : `There is no field \`${p.name}\``,
      hint: p.meant
        ? `Change \`${p.name}\` to \`${p.meant}\``
        : `Fields that may stand here: ${nearEn(nearList(p.name, p.known))}; ` +
          'a page that npm run new writes explains each',
    }),
  },
  'unknown-keys': {
    zh: (p: { pairs: readonly { name: string; meant: string }[] }) => ({
      message: `没有这些字段：${quoteList(p.pairs.map(({ name }) => name))}`,
      hint: `依次改成 ${quoteList(p.pairs.map(({ meant }) => meant))}`,
    }),
    en: (p: { pairs: readonly { name: string; meant: string }[] }) => ({
      message: `There are no such fields: ${quoteList(p.pairs.map(({ name }) => name))}`,
      hint: `Change them, in this order, to ${quoteList(p.pairs.map(({ meant }) => meant))}`,
    }),
  },
  choice: {
    zh: (p: Field & { found: string; meant: string | undefined; known: readonly string[] }) => ({
      message: `\`${p.name}\` 不能写 \`${p.found}\`${p.meant ? `，您是不是要写 \`${p.meant}\`？` : ''}`,
      hint: `可以写：${nearZh(nearList(p.found, p.known))}。${p.zh}`,
    }),
    en: (p: Field & { found: string; meant: string | undefined; known: readonly string[] }) => ({
      message: `\`${p.name}\` cannot be \`${p.found}\`${p.meant ? `; did you mean \`${p.meant}\`?` : ''}`,
      hint: `It may be: ${nearEn(nearList(p.found, p.known))}. ${p.en}`,
    }),
  },
  unit: {
    zh: (p: Field & { found: string; units: readonly string[]; money: boolean }) => ({
      message: `没有 \`${p.found}\` 这个单位`,
      hint: `可以写：${nearZh(nearList(p.found, p.units))}${p.money ? '；钱写货币代码，例如 \`CNY\`' : ''}。${p.zh}`,
    }),
    en: (p: Field & { found: string; units: readonly string[]; money: boolean }) => ({
      message: `There is no unit \`${p.found}\``,
      hint:
        `It may be: ${nearEn(nearList(p.found, p.units))}` +
        `${p.money ? '; for money its code, such as `CNY`' : ''}. ${p.en}`,
    }),
  },
  date: {
    zh: (p: Field & { found: string; meant: string | undefined }) => ({
      message: `\`${p.name}\` 的日期写成了 \`${p.found}\`${p.meant ? '' : '，没有这一天或写法不对'}`,
      hint: p.meant ? `写成 \`${p.meant}\`` : p.zh,
    }),
    en: (p: Field & { found: string; meant: string | undefined }) => ({
      message:
        `The date \`${p.found}\` of \`${p.name}\` ` +
        (p.meant ? 'is written another way' : 'does not exist or is not written as a date'),
      hint: p.meant ? `Write \`${p.meant}\`` : p.en,
    }),
  },
  time: {
    zh: (p: Field & { found: string; meant: string | undefined }) => ({
      message: `\`${p.name}\` 的时刻写成了 \`${p.found}\``,
      hint: p.meant ? `写成 \`${p.meant}\`` : "时刻写成 HH:MM，加引号，例如 `'16:00'`；一天结束写 `'24:00'`",
    }),
    en: (p: Field & { found: string; meant: string | undefined }) => ({
      message: `The time of day \`${p.found}\` of \`${p.name}\` is not written as one`,
      hint: p.meant
        ? `Write \`${p.meant}\``
        : "Write HH:MM in quotes, such as `'16:00'`; the end of a day is `'24:00'`",
    }),
  },
  form: {
    zh: (p: Field & { found: string; meant: string | undefined }) => ({
      message: `\`${p.name}\` 的写法不对：\`${p.found}\``,
      hint: p.meant ? `写成 \`${p.meant}\`。${p.zh}` : p.zh,
    }),
    en: (p: Field & { found: string; meant: string | undefined }) => ({
      message: `\`${p.name}\` is not of the right form: \`${p.found}\``,
      hint: p.meant ? `Write \`${p.meant}\`. ${p.en}` : p.en,
    }),
  },
  joined: joinedWords,
  listed: {
    zh: (p: Field) => ({
      message: `\`${p.name}\` 里是一个个字段，却写成了列表`,
      hint: `去掉每一项前面的“-”和空格。${p.zh}`,
    }),
    en: (p: Field) => ({
      message: `\`${p.name}\` holds fields by their names, but is written as a list`,
      hint: `Take away the dash and the blank before each. ${p.en}`,
    }),
  },
  empty: {
    zh: (p: Field) => ({ message: `\`${p.name}\` 是空的`, hint: `请填写，或删去这一行。${p.zh}` }),
    en: (p: Field) => ({ message: `\`${p.name}\` is empty`, hint: `Fill it in, or take the line out. ${p.en}` }),
  },
  few: {
    zh: (p: Field & { least: number }) => ({ message: `\`${p.name}\` 至少要写 ${p.least} 项`, hint: p.zh }),
    en: (p: Field & { least: number }) => ({
      message: `\`${p.name}\` needs at least ${many(p.least, 'entry', 'entries')}`,
      hint: p.en,
    }),
  },
  condition: {
    zh: (p: Condition) => ({
      message: schemaReasons[p.reason]?.zh ?? p.reason,
      hint: p.meant
        ? `写成 \`${p.meant}\``
        : p.options.length > 0
          ? `选项有：${quoteList(p.options)}`
          : (p.sentence?.zh ?? '请按上面的说明改正'),
    }),
    en: (p: Condition) => ({
      message: schemaReasons[p.reason]?.en ?? p.reason,
      hint: p.meant
        ? `Write \`${p.meant}\``
        : p.options.length > 0
          ? `The options are: ${quoteList(p.options)}`
          : (p.sentence?.en ?? 'Correct it as the message says'),
    }),
  },
} satisfies WordTables;
