/** A line that someone says, in curly quotation marks unless it brings its own. Both languages use the same marks. */
export function spoken(text: string): string {
  return /^[“"「‘].*[”"」’]$/su.test(text) ? text : `“${text}”`;
}
