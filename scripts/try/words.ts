import type { Locale } from '../../src/languages/index.ts';
import { many } from '../../src/lib/many.ts';

/** What a part of the trial came to. */
export type Outcome =
  | { part: 'content'; errors: number; warnings: number; standards: number }
  | { part: 'cards'; decks: number; cards: number; problems: number }
  | { part: 'site'; pages: number; dead: number; built: boolean }
  | { part: 'cards' | 'site'; untried: true };

type Words = Readonly<Record<Outcome['part'], string>> & {
  content_: (errors: number, warnings: number, standards: number) => string;
  cards_: (decks: number, cards: number, problems: number) => string;
  site_: (pages: number, dead: number) => string;
  unbuilt: string;
  untried: string;
  dead: (page: string, link: string) => string;
};

/** The words of the report, in every language. */
export const words: Readonly<Record<Locale, Words>> = {
  zh: {
    content: '内容',
    cards: '卡片',
    site: '网站',
    content_: (errors, warnings, standards) => `${standards} 条标准，${errors} 个错误，${warnings} 个警告`,
    cards_: (decks, cards, problems) =>
      problems > 0 ? `${problems} 处做不出来` : `${decks} 套共 ${cards} 张，都放得下`,
    site_: (pages, dead) => (dead > 0 ? `${dead} 个链接没有去处` : `${pages} 页，链接都有去处`),
    unbuilt: '构建不成，原因见上',
    untried: '没有试：先改好内容',
    dead: (page, link) => `${page}：链接没有去处：${link}`,
  },
  en: {
    content: 'Content',
    cards: 'Cards',
    site: 'Site',
    content_: (errors, warnings, standards) =>
      `${many(standards, 'standard')}, ${many(errors, 'error')}, ${many(warnings, 'warning')}`,
    cards_: (decks, cards, problems) =>
      problems > 0
        ? `${many(problems, 'problem')}; those cards are not made`
        : `${many(cards, 'card')} of ${many(decks, 'deck')}, and all fit`,
    site_: (pages, dead) =>
      dead > 0 ? `${many(dead, 'link')} without a target` : `${many(pages, 'page')}, and every link leads somewhere`,
    unbuilt: 'does not build; the reason stands above',
    untried: 'not tried: mend the content first',
    dead: (page, link) => `${page}: a link leads nowhere: ${link}`,
  },
};
