/** What a reader chooses for the look of every page; the script in the page's head reads it before the first paint. */
type Choice = 'theme' | 'text';

/** Makes a group of buttons choose one of a few looks, and keeps it on the device. Returns how to show it anew. */
export function followChoice(choice: Choice, show: (value: string) => void): () => void {
  const name = choice === 'theme' ? 'setTheme' : 'setText';
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`[data-set-${choice}]`)];
  const wear = (value: string) => {
    show(value);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset[name] === value));
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      const value = button.dataset[name] ?? '';
      try {
        localStorage.setItem(choice, value);
      } catch {
        // The choice then holds for this page.
      }
      wear(value);
    });
  const wearSaved = () => wear(saved(choice));
  wearSaved();
  // Chosen in another window, it holds here too.
  addEventListener('storage', wearSaved);
  return wearSaved;
}

function saved(choice: Choice): string {
  try {
    return localStorage.getItem(choice) ?? '';
  } catch {
    return '';
  }
}
