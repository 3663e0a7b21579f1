import type { RecordWords } from '../../../i18n/words/records.ts';
import type { Filled } from '../../records/record.ts';
import { attachLine, type Line, type Told } from './line.ts';

/** The lines of a sheet. Each gets what is filled in when it is first shown: a mystery visit has hundreds. */
export interface Lines {
  /** Those that are shown now, in the order of the page. */
  shown: () => Line[];
  /** What is filled in, also in lines that are hidden again. */
  filled: () => Readonly<Record<string, Filled>>;
  /** Fills in all lines anew. */
  show: (filled: Readonly<Record<string, Filled>>) => void;
}

/** Makes the lines of a sheet ready to be filled in; undefined where the page lacks what is copied into them. */
export function startLines(form: HTMLElement, words: RecordWords, told: Told): Lines | undefined {
  const template = document.querySelector<HTMLTemplateElement>('[data-controls]');
  if (!template) return undefined;
  const items = [...form.querySelectorAll<HTMLElement>('.item')];
  const attached = new Map<HTMLElement, Line>();
  let before: Readonly<Record<string, Filled>> = {};
  const attach = (item: HTMLElement) => {
    const line = attachLine(item, template, words, told);
    if (!line) return [];
    line.show(before[line.row.key] ?? {});
    attached.set(item, line);
    return [line];
  };
  const shown = () =>
    items.filter((item) => !item.closest('[hidden]')).flatMap((item) => attached.get(item) ?? attach(item));
  return {
    shown,
    filled: () => ({
      ...before,
      ...Object.fromEntries([...attached.values()].map((line) => [line.row.key, line.read()])),
    }),
    show: (filled) => {
      before = filled;
      for (const line of attached.values()) line.show(filled[line.row.key] ?? {});
    },
  };
}
