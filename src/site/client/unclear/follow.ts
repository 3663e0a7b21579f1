import { onTap } from '../tap.ts';

/** Lets a reader note what is unclear; the form comes with the first tap. */
export function followUnclear(): void {
  onTap('.unclear', (button) => void import('./ask.ts').then(({ askUnclear }) => askUnclear(button)));
}
