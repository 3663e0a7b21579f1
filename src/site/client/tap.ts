/** Does something when a part of the page is tapped, whenever that part came into the page. */
export function onTap(which: string, act: (part: HTMLElement, event: MouseEvent) => void): void {
  document.addEventListener('click', (event) => {
    const part = event.target instanceof Element && event.target.closest<HTMLElement>(which);
    if (part) act(part, event);
  });
}
