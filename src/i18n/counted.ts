import { fill } from './fill.ts';

/**
 * Fills the places of a word that counts: `{n} {n:step|steps}` takes the form that goes with the count. It stands apart
 * from `fill`, which every page loads.
 */
export function counted(text: string, values: Readonly<Record<string, string | number>>): string {
  const formed = text.replace(/\{(\w+):([^|}]*)\|([^|}]*)\}/g, (whole, name: string, one: string, more: string) => {
    const value = values[name];
    return value === undefined ? whole : String(value) === '1' ? one : more;
  });
  return fill(formed, values);
}
