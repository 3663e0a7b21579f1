/**
 * Fills `{name}` places of a word: `fill('第 {n} 步', { n: 2 })`. A place with two forms takes the one that goes with
 * the count, `{n} {n:step|steps}`. A name that is not given stays as it is.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?::([^{|}]*)\|([^{|}]*))?\}/g, (whole, name: string, one?: string, more?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : ((String(value) === '1' ? one : more) ?? '');
  });
}
