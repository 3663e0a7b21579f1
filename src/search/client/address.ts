/**
 * Keeps `?q=` in the address, so that a search can be passed on and come back to. An empty query leaves the address
 * plain.
 */
export function keepInAddress(query: string): void {
  const url = new URL(location.href);
  if ((url.searchParams.get('q') ?? '') === query) return;
  if (query === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query);
  history.replaceState(history.state, '', url);
}
