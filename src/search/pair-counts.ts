/** What pairs of characters are numbered by: more than there are characters in use. */
const mostCharacters = 2 ** 14;

/**
 * How often Chinese characters and pairs of neighbours stand in texts. Characters go by numbers, as a large corpus has
 * a hundred thousand pairs, and strings made of each of them would keep a phone for seconds.
 */
export class PairCounts {
  all = 0;
  readonly #characters: string[] = [];
  readonly #single: number[] = [];
  readonly #pairs = new Map<number, number>();
  /** The number of a code point; -1 for what is no Chinese character. */
  readonly #numbers = new Map<number, number>();

  read(text: string): void {
    let before = -1;
    for (let at = 0; at < text.length; at += 1) {
      const point = text.codePointAt(at) ?? 0;
      if (point > 0xff_ff) at += 1;
      const number = this.#numberOf(point);
      if (number >= 0) {
        this.all += 1;
        this.#single[number] = (this.#single[number] ?? 0) + 1;
        if (before >= 0) {
          const pair = before * mostCharacters + number;
          this.#pairs.set(pair, (this.#pairs.get(pair) ?? 0) + 1);
        }
      }
      before = number;
    }
  }

  /** What was found, the first read first. */
  *found(): Generator<readonly [characters: readonly string[], times: number]> {
    for (const [number, times] of this.#single.entries()) yield [[this.#characters[number] ?? ''], times];
    for (const [pair, times] of this.#pairs) {
      const first = Math.floor(pair / mostCharacters);
      yield [[this.#characters[first] ?? '', this.#characters[pair % mostCharacters] ?? ''], times];
    }
  }

  #numberOf(point: number): number {
    const known = this.#numbers.get(point);
    if (known !== undefined) return known;
    const character = String.fromCodePoint(point);
    const isHan = /\p{Script=Han}/u.test(character) && this.#characters.length < mostCharacters;
    const number = isHan ? this.#characters.push(character) - 1 : -1;
    this.#numbers.set(point, number);
    return number;
  }
}
