/** On the page for a wrong address: says so when the address is right and the copy on this phone lacks its page. */
export function sayNotKept(): void {
  if (document.documentElement.dataset['notKept'] === undefined) return;
  for (const text of document.querySelectorAll<HTMLElement>('[data-not-kept]:not(html)')) {
    const [heading = '', explanation = ''] = (text.dataset['notKept'] ?? '').split('\n');
    text.previousElementSibling?.replaceChildren(heading);
    text.replaceChildren(explanation);
  }
  document.title = document.querySelector('h1')?.textContent ?? document.title;
  void import('../../offline/client/absent.ts').then(({ leadToKept }) => leadToKept());
}
