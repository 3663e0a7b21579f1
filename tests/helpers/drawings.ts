/** The SVG of a drawing on a field of 100 by 80: what it shows in both languages, then what stands in it. */
export function svg(content: string, words: { zh: string; en: string } = { zh: '图', en: 'A picture' }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 80">
<desc xml:lang="zh">${words.zh}</desc>
<desc xml:lang="en">${words.en}</desc>
${content}
</svg>
`;
}
