import { readStored, writeStored } from './stored.ts';

/** The name this device keeps the reader's channel under. */
const key = 'channel';

/**
 * Makes the channels of a section choose, keeps the choice on this device, and calls back when another is chosen.
 * Returns what asks for the choice: empty for every channel.
 */
export function followChannel(section: HTMLElement, changed: () => void): () => string {
  const choice = section.querySelector<HTMLElement>('.channels');
  const radios = [...(choice?.querySelectorAll('input') ?? [])];
  choice?.removeAttribute('hidden');
  const kept = readStored<unknown>(key, '');
  // What is kept may be older than the list.
  for (const radio of radios) radio.checked = radio.value === kept;
  if (!radios.some(({ checked }) => checked)) for (const radio of radios) radio.checked = radio.value === '';
  const chosen = () => radios.find(({ checked }) => checked)?.value ?? '';
  for (const radio of radios)
    radio.addEventListener('change', () => {
      writeStored(key, chosen());
      changed();
    });
  return chosen;
}
