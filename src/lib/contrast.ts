/** The grounds that words of the brand colour stand on, in the light and in the dark, as `tokens.css` has them. */
export const grounds = { light: ['#faf7f0', '#f1ecdf'], dark: ['#181612', '#24211b'] } as const;

/** What WCAG asks for between small words and their ground. */
export const leastContrast = 4.5;

/** The contrast of two colours such as `#1f4f7a`, from 1 to 21, as WCAG counts it. */
export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
