/** What a page says about the copy on this phone; its code comes only where a copy is kept. */
export function watchCopy(): void {
  if (!('serviceWorker' in navigator) || !isSecureContext) return;
  const { offlineCopy: savedAt, copyDay } = document.documentElement.dataset;
  if (savedAt === undefined && !navigator.serviceWorker.controller) return;
  void import('../../offline/client/notices.ts').then(({ announceChanges, showCopyNotice }) => {
    if (savedAt !== undefined) showCopyNotice(savedAt, copyDay);
    else void announceChanges();
  });
  const mark = () => void import('../../offline/client/absent.ts').then(({ markAbsent }) => markAbsent());
  if (savedAt !== undefined) mark();
  else addEventListener('offline', mark, { once: true });
}
