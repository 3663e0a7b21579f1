/**
 * Makes buttons that take each other's place hand the focus on, so that who goes by keys or by ear is not sent back to
 * the top of the page. Returns what makes a change to them.
 */
export function handOn(ways: readonly HTMLElement[]): (change: () => void) => void {
  /** Whether the reader is at one of them, or pressed one that has gone since. */
  let isHere = false;
  const isAt = () => ways.some((way) => way === document.activeElement);
  for (const way of ways) way.addEventListener('click', () => (isHere = true));
  return (change) => {
    isHere ||= isAt();
    change();
    const at = document.activeElement;
    const isLost = at === document.body || ways.some((way) => way === at && way.hidden);
    if (isHere && isLost) ways.find((way) => !way.hidden)?.focus({ preventScroll: true });
    // Whoever has gone elsewhere meanwhile stays there.
    isHere &&= isLost || isAt();
  };
}
