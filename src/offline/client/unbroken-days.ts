const days = /(\d{4}-\d{2}-\d{2}(?:\u00a0\d{2}:\d{2})?)/;

/** A text in pieces for a page, whose days and moments do not break at their hyphens, as browsers break them. */
export function withWholeDays(text: string): (string | HTMLElement)[] {
  return text.split(days).map((part, at) => {
    if (at % 2 === 0) return part;
    const whole = Object.assign(document.createElement('span'), { textContent: part });
    whole.style.whiteSpace = 'nowrap';
    return whole;
  });
}
