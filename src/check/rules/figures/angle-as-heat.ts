import { entriesOf } from '../../../corpus/index.ts';
import { addressableLists, type Quantity, type StandardFacts, type Unit } from '../../../schema/index.ts';

const heat =
  /温度|室温|水温|油温|气温|体温|中心温|恒温|高温|低温|冷藏|冷冻|摄氏|华氏|℃|℉|°\s?[CF]\b|\b(?:temperature|celsius|fahrenheit|fridge|freezer)/iu;
const fahrenheit = /华氏|℉|°\s?F\b|\bfahrenheit/iu;
const turning = /角|倾|斜|转|鞠躬|弯|仰|俯|\b(?:angle|tilt|turn|bow|lean)/iu;

/** The unit of temperature that a figure in degrees, which are an angle, is surely meant in; undefined for others. */
export function angleAsHeat(
  { unit }: Quantity,
  facts: StandardFacts,
  [list, index]: readonly (string | number)[],
): Unit | undefined {
  if (unit !== 'degree') return undefined;
  const name = addressableLists.find((one) => one === list);
  const entry = name && entriesOf(facts, name)[Number(index)];
  const words = Object.values(entry ?? {})
    .flat()
    .filter((value) => typeof value === 'string')
    .join(' ');
  if (!heat.test(words) || turning.test(words)) return undefined;
  return fahrenheit.test(words) ? 'fahrenheit' : 'celsius';
}
