/**
 * Where JSON that the parser refuses goes wrong, as an offset: of the first character that cannot stand where it does.
 * The parser does not always say; then it is asked how far a beginning of the text is still one of some JSON.
 */
export function firstFaultIn(text: string, message: string): number {
  const end = text.trimEnd().length;
  const said = saidIn(message);
  if (said !== undefined) return Math.min(said, end);
  if (isOfEnd(message)) return end;
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (isBeginning(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return bad - 1;
}

function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const { message } = error as Error;
    return isOfEnd(message) || (saidIn(message) ?? -1) >= text.length;
  }
}

const isOfEnd = (message: string) => message.startsWith('Unexpected end');

function saidIn(message: string): number | undefined {
  const position = / at position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}
