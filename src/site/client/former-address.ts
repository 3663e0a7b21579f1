/** Goes on from an address that a page had before, with what follows it, leaving no step in the history. */
export function goToNewAddress(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-moved]');
  if (link) location.replace(link.href + location.search + location.hash);
}
