/** Letters of other alphabets that look like Latin ones, each before the one it is taken for. */
const pairs =
  'АAВBЕEКKМMНHОOРPСCТTХXУYІIЈJЅSаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝw' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo' + 'ԚQԜWҮYӀIӏl';
/** The Latin letter that each of these is taken for. */
export const lookAlikes: ReadonlyMap<string, string> = new Map<string, string>(
  Array.from({ length: pairs.length / 2 }, (_, index) => [pairs.charAt(2 * index), pairs.charAt(2 * index + 1)]),
);

/** A text with Latin letters in the place of those that only look like them. */
export const latinLetters = (text: string) => [...text].map((letter) => lookAlikes.get(letter) ?? letter).join('');
