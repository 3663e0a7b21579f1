/** Fills `{name}` places of a word: `fill('第 {n} 步', { n: 2 })`. A name that is not given stays as it is. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
