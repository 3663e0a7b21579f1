import { describe, expect, test } from 'vitest';
import { locales } from '../../src/languages/index.ts';
import { type FeatureName, featureNames } from '../../src/search/features.ts';
import { featuresFor } from '../../src/search/judge.ts';
import { gather } from '../../src/search/search.ts';
import { preparedIn } from './small-corpus.ts';

const asked = {
  zh: ['客户生气怎么办', '染头发', '海报贴多高'],
  en: ['angry customer what do I do', 'how high do posters go'],
};

const prepared = { zh: preparedIn('zh'), en: preparedIn('en') };

/** What a feature is for each standard that anything speaks for. */
function valuesOf(locale: 'zh' | 'en', query: string, name: FeatureName): number[] {
  return [...featuresFor(prepared[locale], gather(prepared[locale], query)).values()].map(
    (features) => features[featureNames.indexOf(name)] ?? 0,
  );
}

describe.each(locales)('what counts against the best standard of a query, %s', (locale) => {
  test.each([
    ['senseAll', 'nearAll'],
    ['senseThree', 'nearThree'],
    ['senseAlike', 'nearAlike'],
    ['askedThree', 'nearAsked'],
    ['titleSense', 'nearTitle'],
  ] as const)('%s', (of, near) => {
    for (const query of asked[locale]) {
      const [values, beside] = [valuesOf(locale, query, of), valuesOf(locale, query, near)];
      const most = Math.max(...values);
      expect(beside).toEqual(values.map((value) => (most === 0 ? 0 : value / most)));
    }
  });
});

test('a standard that holds all of a query in several sentences holds all that it means', () => {
  const values = valuesOf('zh', '染头发', 'senseAll');
  expect(Math.max(...values)).toBeGreaterThan(0);
  expect(Math.max(...values)).toBeLessThanOrEqual(1);
});
