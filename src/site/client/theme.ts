import { followChoice } from './choice.ts';

const { dataset } = document.documentElement;

/** Makes the buttons of the contents choose light, dark, or what the device asks for, and the size of the text. */
export function followThemeChoice(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const showAgain = followChoice('theme', (theme) => {
    dataset['mode'] = theme || (dark.matches ? 'dark' : 'light');
  });
  dark.addEventListener('change', showAgain);
  followChoice('text', (size) => (dataset['text'] = size));
}
