/** Remembers the language a reader chooses, and takes what the address names along to the other language's page. */
export function rememberLanguage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-lang]');
    if (!link) return;
    link.search ||= location.search;
    link.hash ||= location.hash;
    try {
      localStorage.setItem('lang', link.dataset['lang'] ?? '');
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  });
}
