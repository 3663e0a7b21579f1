import type { BeyondWording, Changes } from '../../../corpus/index.ts';
import { languageOf, locales } from '../../../languages/index.ts';
import type { Bilingual } from '../../../schema/index.ts';

const parts: Readonly<Record<'title' | 'description' | 'body', Bilingual>> = {
  title: { zh: '标题', en: 'title' },
  description: { zh: '说明', en: 'description' },
  body: { zh: '正文', en: 'body' },
};
const reasons: Readonly<Record<BeyondWording['why'], Bilingual>> = {
  added: { zh: '新增', en: 'added' },
  deleted: { zh: '删除', en: 'deleted' },
  field: { zh: '数据', en: 'a fact' },
  figure: { zh: '数字', en: 'a figure' },
  denial: { zh: '否定或限制', en: 'a “not” or a limit' },
};

/** What differs, as a list: `#pen amount`, `#dye −`, `obligation`. */
export function changedText({ entries, frame, page }: Changes): Bilingual {
  const listed = entries.map(({ clause, mark, fields }) => {
    if (mark === 'M') return `#${clause} ${fields.join(' ')}`;
    return `#${clause} ${mark === 'A' ? '+' : '−'}`;
  });
  return inBoth((locale) => [...listed, ...frame, ...page.map((part) => parts[part][locale])]);
}

/** Why a change is more than wording, entry by entry. */
export function beyondText(beyond: readonly BeyondWording[]): Bilingual {
  return inBoth((locale) => {
    const [open, close] = languageOf(locale).aside;
    return beyond.map(({ clause, why, field }) => {
      const place = [clause === undefined ? '' : `#${clause}`, field ?? ''].filter(Boolean).join(' ');
      return `${place}${open}${reasons[why][locale]}${close}`;
    });
  });
}

function inBoth(list: (locale: keyof Bilingual) => readonly string[]): Bilingual {
  const said = locales.map((locale) => [locale, list(locale).join(languageOf(locale).listMark)] as const);
  return Object.fromEntries(said) as unknown as Bilingual;
}
