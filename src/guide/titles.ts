import type { Level } from '../check/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Labels } from '../schema/index.ts';

/** Title and description of the guide's front page. */
export const guideTitles: Readonly<Record<Locale, { title: string; description: string }>> = {
  zh: { title: '写标准的人', description: '怎样检查您写的标准，每条校验规则说什么、怎么改。' },
  en: { title: 'For authors', description: 'How to check what you write, what each rule says and how to mend it.' },
};

/** Headings over the rules of each level. */
export const levelHeadings = {
  error: { zh: '错误：发布不了', en: 'Errors: nothing is published' },
  warning: { zh: '警告：请尽量改', en: 'Warnings: mend them where you can' },
  note: { zh: '提示：知道就好', en: 'Notes: good to know' },
} as const satisfies Labels<Level>;
