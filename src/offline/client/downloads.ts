/**
 * Gives files to print from the copy: browsers ask the network for a link that downloads, and not the worker. Ends with
 * the signal.
 */
export function downloadFromCopy(signal: AbortSignal): void {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[download]');
      if (!link || link.origin !== location.origin || link.dataset['absent'] !== undefined) return;
      event.preventDefault();
      void save(link);
    },
    { signal },
  );
}

async function save({ href, download, pathname }: HTMLAnchorElement): Promise<void> {
  const response = await fetch(href).catch(() => undefined);
  // What is not in the copy after all is answered as any page is.
  if (!response?.ok) {
    location.assign(href);
    return;
  }
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: download || pathname.split('/').pop() }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
