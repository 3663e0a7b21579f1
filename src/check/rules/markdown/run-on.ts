/** A full-width mark, or a half-width one with an address before it and Chinese behind it. */
const behind = /[，。；：！？、（）《》“”]|(?<=[\x21-\x7e])[,;!](?=\p{Script=Han})/u;
const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', '!': '！' };

/**
 * A bare address that took in the words behind it, which no blank parts from it, as a link that ends where they begin;
 * undefined where it took in none. A list of words in a query is an address.
 */
export function cutAddress(source: string): string | undefined {
  if (!/^(?:https?:\/\/|www\.)/i.test(source)) return undefined;
  const { 0: mark = '', index = 0 } = behind.exec(source) ?? {};
  const address = source.slice(0, index);
  if (index === 0 || (wide[mark] && address.includes('?'))) return undefined;
  const target = address.startsWith('www.') ? `https://${address}` : address;
  return `[${address}](${target})${wide[mark] ?? mark}${source.slice(index + mark.length)}`;
}
