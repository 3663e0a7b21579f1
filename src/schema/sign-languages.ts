import type { Bilingual } from './bilingual.ts';

/** Sign languages by their tags of BCP 47: the names of languages that come with the platform have none of them. */
const signLanguages: Readonly<Partial<Record<string, Bilingual>>> = {
  sgn: { zh: '手语', en: 'Sign language' },
  csl: { zh: '中国手语', en: 'Chinese Sign Language' },
  hks: { zh: '香港手语', en: 'Hong Kong Sign Language' },
  tss: { zh: '台湾手语', en: 'Taiwan Sign Language' },
  jsl: { zh: '日本手语', en: 'Japanese Sign Language' },
  kvk: { zh: '韩国手语', en: 'Korean Sign Language' },
  ase: { zh: '美国手语', en: 'American Sign Language' },
  bfi: { zh: '英国手语', en: 'British Sign Language' },
  asf: { zh: '澳大利亚手语', en: 'Australian Sign Language' },
  fsl: { zh: '法国手语', en: 'French Sign Language' },
  gsg: { zh: '德国手语', en: 'German Sign Language' },
  ssp: { zh: '西班牙手语', en: 'Spanish Sign Language' },
  rsl: { zh: '俄罗斯手语', en: 'Russian Sign Language' },
  ils: { zh: '国际手语', en: 'International Sign' },
};

/** The names of a sign language; undefined for a tag of another. */
export function signLanguage(tag: string): Bilingual | undefined {
  const [base = ''] = tag.toLowerCase().split('-');
  return signLanguages[base];
}
