/** Remembers the language a reader chooses, and takes the clause along to the other language's page. */
export function rememberLanguage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-lang]');
    if (!link) return;
    if (link.hash === '' && location.hash !== '') link.hash = location.hash;
    try {
      localStorage.setItem('lang', link.dataset['lang'] ?? '');
    } catch {
      // A browser that keeps nothing asks again next time.
    }
  });
}
