import type { Locale } from '../languages/index.ts';

/** Title and description of the guide's front page. */
export const guideTitles: Readonly<Record<Locale, { title: string; description: string }>> = {
  zh: { title: '写标准的人', description: '怎样检查您写的标准，每条校验规则说什么、怎么改。' },
  en: { title: 'For authors', description: 'How to check what you write, what each rule says and how to mend it.' },
};
