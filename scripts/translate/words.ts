import { told } from '../lib/told.ts';

/** Words of `npm run translate`, in both languages. */
export const acceptWanted = () =>
  told(
    '接受哪些译文要写明，例如：npm run translate -- AP-03#dye --accept',
    '--accept needs what is accepted, as in the line above',
    '\n',
    '--accept needs what is accepted, such as: npm run translate -- AP-03#dye --accept',
  );

export const noSuchPage = (name: string, meant: string | undefined) =>
  told(
    `没有要翻译的手册或标准叫 ${name}${meant === undefined ? '' : `。您是不是要写 ${meant}？`}`,
    `No manual or standard to translate is called ${name}${meant === undefined ? '' : `. Did you mean ${meant}?`}`,
  );

export const formatWrong = (format: string) =>
  told(`没有这种格式：${format}。格式有 text、json`, `Unknown format: ${format}. Formats: text, json`, ' · ');

export const states = {
  get current() {
    return told('与原文一致', 'current', ' ');
  },
  get older() {
    return told('按旧原文', 'of an older text', ' ');
  },
  get unrecorded() {
    return told('没有登记', 'not recorded', ' ');
  },
  get missing() {
    return told('没有译文', 'not translated', ' ');
  },
} as const;

export const question = (address: string) =>
  told(
    `${address}：译文对吗？y 登记，n 不登记，q 停下`,
    'Is it right? y records it, n leaves it, q stops: ',
    ' · ',
    `${address}: Is it right? y records it, n leaves it, q stops: `,
  );

export const nothingToDo = (code: string) =>
  told(
    `${code}：译文都与原文一致`,
    'every translation is of the text as it stands',
    ' · ',
    `${code}: every translation is of the text as it stands`,
  );

export const sum = (accepted: number, left: number) =>
  told(`登记了 ${accepted} 处，还有 ${left} 处`, `${accepted} recorded, ${left} left`, ' · ');
