import type { Locale } from './i18n/locale.ts';

/** Everything a company changes to make the site its own. Content holds the rest. */
export const siteConfig = {
  /** The name in the header, on cards and in the printed footer. */
  brand: { zh: '服务标准', en: 'Service Standards' },
  /** One line under the name on the home page. */
  tagline: { zh: '一查就会，一看就懂', en: 'Find the rule, read it, do it' },
  /** A logo in `public/`, or undefined for the built-in mark. */
  logo: undefined as string | undefined,
  /** Brand colours; the theme derives its tints from them. Contrast is checked by a test. */
  colours: { accentLight: '#1f4f7a', accentDark: '#8fc1ea' },
  /** The language that carries the facts. */
  authority: 'zh' as Locale,
  /** Where the site is published; QR codes and printed pages name it. */
  baseUrl: 'https://standards.example.com',
  /** Time zone of dates and of "say now". */
  timeZone: 'Asia/Shanghai',
  /** Searches offered before anything is typed. */
  popularSearches: {
    zh: ['投诉处理', '节日问候', '工作服', '拜访频率', '道歉', '海报高度'],
    en: ['complaint', 'greeting', 'uniform', 'visit frequency', 'apology', 'poster height'],
  },
  /** Hosts that bodies may link to, over https only. */
  linkHosts: ['standards.example.com'],
  /** Days before a review date from which the editors' report reminds. */
  reviewNoticeDays: 90,
} as const;
