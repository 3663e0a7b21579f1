/**
 * On paper nothing is folded, but for a standard: a notice for the wall is the rule, and its history and sources come
 * along when they are asked for or were opened. The reader's folds come back afterwards.
 */
export function followPrinting(): void {
  const { dataset } = document.documentElement;
  const isRule = document.querySelector('[data-standard-code]') !== null;
  const folded = () => document.querySelectorAll<HTMLDetailsElement>('main details:not([open])');
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    if (isRule && dataset['print'] !== 'whole') return;
    opened = [...opened, ...folded()];
    for (const fold of opened) fold.open = true;
  };
  addEventListener('beforeprint', open);
  addEventListener('afterprint', () => {
    delete dataset['print'];
    for (const fold of opened) fold.open = false;
    opened = [];
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    button.closest('p')?.removeAttribute('hidden');
    button.addEventListener('click', () => {
      dataset['print'] = button.dataset['print'];
      open();
      print();
    });
  }
}
