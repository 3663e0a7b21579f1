/** Makes the buttons of the contents choose light, dark, or what the device asks for. */
export function followThemeChoice(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-set-theme]')];
  const saved = () => {
    try {
      return localStorage.getItem('theme') ?? '';
    } catch {
      return '';
    }
  };
  const show = (theme: string) => {
    document.documentElement.dataset['mode'] = theme || (dark.matches ? 'dark' : 'light');
    for (const button of buttons) button.setAttribute('aria-pressed', String(button.dataset['setTheme'] === theme));
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const theme = button.dataset['setTheme'] ?? '';
      try {
        localStorage.setItem('theme', theme);
      } catch {
        // The choice then holds for this page.
      }
      show(theme);
    });
  }
  dark.addEventListener('change', () => show(saved()));
  show(saved());
}
