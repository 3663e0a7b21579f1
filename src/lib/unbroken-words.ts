/** What goes with the word after it: a number, a word that joins, denies or turns to somebody. */
const leaning = /^[一二三四五六七八九十百千两几每各第与和或及在把被对向从给不未没先再说]$/u;
const opening = /^[（《“‘「『【〔]$/u;
const han = /^\p{Script=Han}+$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * A Chinese text in pieces between which a line may end: its words, with the one character that belongs to them. No
 * browser breaks Chinese at words; what comes of it joined is the text.
 */
export function unbrokenWords(text: string): string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const pieces: string[] = [];
  let leans = false;
  for (const { segment } of segmenter.segment(text)) {
    const last = pieces.at(-1);
    const isHan = han.test(segment);
    const isOne = isHan && segment.length === 1 && !leaning.test(segment);
    const opens = opening.test(segment);
    // 男员工, 上一条: one character that begins a phrase goes with what it begins.
    const begins = last !== undefined && han.test(last) && last.length === 1;
    const goesOn = leans || begins || (!isHan && !opens) || (isOne && last !== undefined && han.test(last));
    if (last === undefined || !goesOn) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
    leans = opens || leaning.test(segment);
  }
  return pieces;
}
