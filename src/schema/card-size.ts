import { type Labels } from './bilingual.ts';

/** The sizes a card can have, from the smallest. Millimetres and type sizes stand with the cards. */
export const cardSizes = {
  'id1-sealed': { zh: '银行卡大小，塑封后同银行卡', en: 'Bank card, once sealed in a pouch' },
  'id1-flush': { zh: '银行卡大小，装卡套', en: 'Bank card, for a holder' },
  a7: { zh: 'A7，口袋大小', en: 'A7, for a pocket' },
  a6: { zh: 'A6，明信片大小', en: 'A6, postcard' },
  a5: { zh: 'A5，台面展示', en: 'A5, for a desk' },
  a4: { zh: 'A4，张贴', en: 'A4, for a wall' },
} as const satisfies Labels<string>;
export type CardSizeId = keyof typeof cardSizes;
