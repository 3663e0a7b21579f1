import { fill } from '../../i18n/fill.ts';
import { tell, tellUnkept } from './tell.ts';
import { chooseReader, followReader, readerChoice } from '../../lib/reader-choice.ts';

/**
 * Makes the channels of a section say where the reader speaks, as all pages know it. One that belongs to another stands
 * under its name; one that is not among them is none of them, and nothing is chosen then.
 */
export function followChannel(section: HTMLElement): void {
  const choice = section.querySelector<HTMLElement>('.channels');
  const radios = [...(choice?.querySelectorAll('input') ?? [])];
  choice?.removeAttribute('hidden');
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const channel = radio.labels?.[0]?.textContent.trim() ?? '';
      if (!chooseReader({ channel: radio.value, isUsual: false })) tellUnkept();
      else if (radio.value !== '') tell(fill(choice?.dataset['chosen'] ?? '', { channel }));
    });
  followReader(() => {
    const { channel } = readerChoice();
    for (const radio of radios) {
      const parts = radio.dataset['parts']?.split(' ') ?? [];
      radio.checked = radio.value === channel || parts.includes(channel);
    }
  });
}
