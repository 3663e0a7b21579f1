import type { Bilingual, Scenario } from '../schema/index.ts';
import { scenarioTypes } from '../schema/index.ts';
import type { Locale } from '../languages/index.ts';
import type { Block, FaceContent, Row } from './model.ts';
import { cardWords } from './words.ts';

/** A scenario as two faces: the scene in front, what to think about behind. */
export function scenarioFaces(scenario: Scenario, locale: Locale): FaceContent[] {
  const title = scenario.title[locale];
  return [
    { title, tag: scenarioTypes[scenario.type][locale], blocks: sceneBlocks(scenario, locale) },
    { title, tag: cardWords[locale].prompts, blocks: behindBlocks(scenario, locale) },
  ];
}

function sceneBlocks({ setting, customerWords, rules }: Scenario, locale: Locale): Block[] {
  return [
    { block: 'passage', text: setting[locale] },
    ...(customerWords
      ? [
          {
            block: 'passage',
            label: cardWords[locale].customerSays,
            text: customerWords[locale],
            quote: true,
            large: true,
          } as const,
        ]
      : []),
    ...rowsOf(rules, locale),
  ];
}

function behindBlocks({ prompts, visibleNeed, hiddenNeed, excellent, reflection }: Scenario, locale: Locale): Block[] {
  const words = cardWords[locale];
  const named: readonly (readonly [string, Bilingual | undefined])[] = [
    [words.visible, visibleNeed],
    [words.hidden, hiddenNeed],
    [words.excellent, excellent],
  ];
  const rows = named.flatMap(([label, text]): Row[] => (text ? [{ sign: 'dot', label, text: text[locale] }] : []));
  return [
    ...rowsOf(prompts, locale),
    ...(rows.length > 0 ? [{ block: 'rows', rows } as const] : []),
    ...rowsOf(reflection, locale, 'dot'),
  ];
}

function rowsOf(texts: readonly Bilingual[] | undefined, locale: Locale, sign?: 'dot'): Block[] {
  return texts
    ? [
        {
          block: 'rows',
          rows: texts.map((text, index) => ({
            ...(sign ? { sign } : { badge: String(index + 1) }),
            text: text[locale],
          })),
        },
      ]
    : [];
}
