import { z } from 'zod';
import { locales } from '../languages/index.ts';
import { bilingual, bilingualLists } from './bilingual.ts';
import { colourCode } from './colour.ts';
import { field } from './field.ts';
import { inJson, is, whenThen, whose } from './in-json.ts';
import { phone } from './phone.ts';

/** The languages a site may have. */
const locale = z.enum(locales);

const colour = (zh: string, en: string) => field(colourCode, zh, en);

/** A time zone of the IANA list that this machine knows. */
function isTimeZone(zone: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const offers = (language: string) => whose('languages', { type: 'array', contains: { const: language } });

/** What a company sets of its site, in `site.yml`. */
export const siteSettings = z
  .strictObject({
    brand: field(bilingual, '名称，用在页眉、卡片和打印页脚', 'The name: in the header, on cards, in printed footers'),
    shortBrand: field(
      bilingual.optional(),
      '简称，名称太长时用在页眉和手机桌面',
      'A short name for the header and the home screen of a phone, where the name is long',
    ),
    tagline: field(bilingual, '首页名称下的一句话', 'One line under the name on the home page'),
    logo: field(
      z.string().startsWith('/').optional(),
      '标志图片，放在内容的 media 文件夹，写成 /media/logo.svg；不写就用自带的图形',
      'A logo in the folder media of the content, such as /media/logo.svg; the built-in mark if left out',
    ),
    colours: field(
      z.strictObject({
        light: colour(
          "浅色背景上的品牌色，写成 '#1f4f7a'",
          "The brand colour on a light background, such as '#1f4f7a'",
        ),
        dark: colour("深色背景上的品牌色，写成 '#8fc1ea'", "The brand colour on a dark background, such as '#8fc1ea'"),
      }),
      '品牌色；主题的其他颜色由它们推出',
      'The brand colours; the theme derives its tints from them',
    ),
    languages: field(
      z.array(locale).min(1),
      '网站的语言，按显示次序：zh、en 或两种都写',
      'The languages of the site in the order they are offered: zh, en or both',
    ),
    authority: field(
      locale,
      '承载数据的语言，其他语言只写文字',
      'The language that carries the facts; the others carry words only',
    ),
    traditional: field(
      z.boolean().default(false),
      '是否另外提供繁体中文：由中文自动转换，不用翻译',
      'Whether the Chinese is also offered in Traditional characters; it is converted, not translated',
    ),
    baseUrl: field(
      z.url({ protocol: /^https?$/ }),
      '网站地址，二维码和打印页上写的就是它',
      'Where the site is published; QR codes and printed pages name it',
    ),
    timeZone: field(
      z.string().refine(isTimeZone, { params: { reason: 'time-zone-unknown' } }),
      '日期和“现在该说”所用的时区，例如 Asia/Shanghai',
      'The time zone of dates and of what to say now, such as Asia/Shanghai',
    ),
    popularSearches: field(bilingualLists, '还没输入时推荐的搜索词', 'Searches offered before anything is typed'),
    contact: field(
      bilingual.optional(),
      '每页下面的一行：内容有问题找谁，例如“写错了告诉培训部，分机 2041”',
      'A line below every page: whom to tell of what is wrong, such as “Tell training, extension 2041”',
    ),
    phones: field(
      z.array(phone).default([]),
      '一点就拨的电话，例如热线、值班经理；每页下面都有，流程的页尾也有',
      'Telephone numbers to tap, such as a hotline or the manager on duty: below every page, and at the end of ' +
        'procedures',
    ),
    linkHosts: field(
      z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/)).default([]),
      '正文可以链接的网站，只写域名，一律用 https',
      'Hosts that bodies may link to, over https only',
    ),
    reviewNoticeDays: field(
      z.int().positive().default(90),
      '复审日期前多少天开始提醒，写大于 0 的整数',
      'Days before a review date from which the reports remind, a whole number above 0',
    ),
    marksForDays: field(
      z.int().positive().default(90),
      '一个修订开始执行后，A、M、D 标记在页面上留多少天，写大于 0 的整数；修订历史里一直有',
      'Days for which a page shows the marks A, M and D of a revision from its beginning, a whole number above 0; ' +
        'its history keeps them',
    ),
    editorsPage: field(
      z.boolean().default(true),
      '网站上是否有编辑报告页；写 false 就没有',
      'Whether the site has the report for editors; false leaves it out',
    ),
  })
  .superRefine(({ languages, authority, traditional }, context) => {
    if (!languages.includes(authority))
      context.addIssue({ code: 'custom', params: { reason: 'authority-not-offered' }, path: ['authority'] });
    if (traditional && !languages.includes('zh'))
      context.addIssue({ code: 'custom', params: { reason: 'traditional-without-chinese' }, path: ['traditional'] });
  })
  .meta(
    inJson(
      ...locales.map((one) => whenThen(is('authority', one), offers(one))),
      whenThen(is('traditional', true), offers('zh')),
    ),
  );
export type SiteSettings = z.output<typeof siteSettings>;

/** The settings of a content folder that has none of its own. */
export const usualSettings: SiteSettings = {
  brand: { zh: '服务标准', en: 'Service Standards' },
  tagline: { zh: '一查就会，一看就懂', en: 'Find the rule, read it, do it' },
  colours: { light: '#1f4f7a', dark: '#8fc1ea' },
  languages: ['zh', 'en'],
  authority: 'zh',
  traditional: false,
  baseUrl: 'https://standards.example.com',
  timeZone: 'Asia/Shanghai',
  popularSearches: { zh: [], en: [] },
  phones: [],
  linkHosts: [],
  reviewNoticeDays: 90,
  marksForDays: 90,
  editorsPage: true,
};
