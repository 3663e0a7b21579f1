/** Whether a line holds: its minutes of the day, and one of its spans of days when it has any. */
export function holdsNow(
  line: { from: number; to: number; days?: readonly (readonly [string, string])[] | undefined },
  date: string,
  minutes: number,
): boolean {
  const inHours = line.from <= minutes && minutes < line.to;
  return inHours && (line.days === undefined || line.days.some(([from, to]) => from <= date && date <= to));
}

/** Leaves only the lines of this moment on the home page, by the clock of the site's time zone, and keeps them so. */
export function showLinesOfNow(): void {
  const section = document.querySelector<HTMLElement>('#_now');
  const heading = section?.querySelector<HTMLElement>('[data-now]');
  if (!section || !heading) return;
  // The Swedish form is `2026-03-01 08:30`.
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: section.dataset['zone'],
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const update = () => {
    const [date = '', time = ''] = clock.format(new Date()).split(' ');
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    let shown = 0;
    for (const item of section.querySelectorAll<HTMLElement>('li')) {
      const { from, to, days } = item.dataset;
      const spans = days === undefined ? undefined : (JSON.parse(days) as [string, string][]);
      item.hidden = !holdsNow({ from: Number(from), to: Number(to), days: spans }, date, hours * 60 + minutes);
      if (!item.hidden) shown += 1;
    }
    heading.textContent = heading.dataset['now'] ?? '';
    section.hidden = shown === 0;
  };
  update();
  setInterval(update, 30_000);
  document.addEventListener('visibilitychange', update);
}
