import type { Locale } from '../../languages/index.ts';
import type { Bilingual } from '../../schema/index.ts';
import { type SheetId, sheets } from '../sizes.ts';
import type { Flip } from './duplex.ts';

/** One side of the calibration sheet as the typesetter takes it. */
export interface CalibrationSide {
  words: readonly string[];
  /** How far all of it is moved: the offset that is tried, on the back. Millimetres. */
  moveMm: readonly [number, number];
  /** Whether a number to type grows to the right and downwards along the scales, or against that. */
  grows: { x: 1 | -1; y: 1 | -1 };
  /** On which side of each scale its numbers stand, so that those of the other side show through beside them. */
  numbersAt: { x: 'above' | 'below'; y: 'left' | 'right' };
}

/**
 * The sheet for measuring how far a printer shifts the back. The scales say what to type, not how far something lies
 * off: held to the light, the other side's cross lies at the same two numbers whichever side one looks at. With an
 * offset the back is moved by it, so that the crosses meet where it is right.
 */
export function calibrationJob(
  sheet: SheetId,
  flip: Flip,
  { author, languages }: { author: string; languages: readonly Locale[] },
  offsetMm: readonly [number, number],
) {
  const tried = offsetMm.join(',');
  const isTrial = offsetMm.some((mm) => mm !== 0);
  const edge = flip === 'long' ? { zh: '长边', en: 'long' } : { zh: '短边', en: 'short' };
  const steps: Bilingual[] = [
    {
      zh: `双面打印本页，${edge.zh}翻转，按实际大小（100 %）。`,
      en: `Print both sides at 100 %, and flip on the ${edge.en} edge.`,
    },
    { zh: '量下面的线：必须正好 100 毫米。', en: 'The line below must measure exactly 100 mm.' },
    {
      zh: '对着光看：另一面十字的中心落在这一面刻度的哪两个数上，先横后竖。从哪一面看，读到的数都一样。',
      en:
        'Hold it to the light: at which two numbers of this side’s scales does the centre of the other side’s cross ' +
        'lie, across first? Either side reads the same.',
    },
    isTrial
      ? {
          zh: `本页背面已按 --back-offset ${tried} 移动。两个十字重合，这个数就对；不重合，把读到的数加上去再试。`,
          en:
            `The back is moved by --back-offset ${tried}. Where the crosses meet, it is right; ` +
            'where they do not, add what you read and try again.',
        }
      : {
          zh: '读到 -2 和 -1，就加上 --back-offset -2,-1；先用它再印一张本页，两个十字重合就对了。',
          en: 'If you read -2 and -1, add --back-offset -2,-1; print this sheet with it first: the crosses must meet.',
        },
  ];
  const say = (text: Bilingual) => languages.map((locale) => text[locale]).join(' ');
  const words = steps.map((step, index) => `${index + 1}. ${say(step)}`);
  const across = flip === 'long';
  const front: CalibrationSide = {
    words: [say({ zh: '正面', en: 'front' }), ...words],
    moveMm: [0, 0],
    grows: { x: across ? 1 : -1, y: across ? -1 : 1 },
    numbersAt: { x: 'below', y: 'right' },
  };
  const back: CalibrationSide = {
    words: [say({ zh: '背面', en: 'back' }), ...words],
    moveMm: offsetMm,
    grows: { x: 1, y: 1 },
    numbersAt: { x: across ? 'above' : 'below', y: across ? 'right' : 'left' },
  };
  return { title: 'Calibration', author, sheet: sheets[sheet], sides: [front, back] };
}
