/** What a page says about the copy on this phone; its code comes only where a copy is kept. */
export function watchCopy(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  const savedAt = document.documentElement.dataset['offlineCopy'];
  if (savedAt === undefined && !navigator.serviceWorker.controller) return;
  void import('../../offline/client/notices.ts').then(({ announceChanges, showCopyNotice }) => {
    if (savedAt !== undefined) showCopyNotice(savedAt);
    else void announceChanges();
  });
}
