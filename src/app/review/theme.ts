import type { Memory } from './memory.ts';

/** Light or dark: as the system has it until the reviewer chooses. */
export function addTheme(memory: Memory): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector('[data-action="dark"]');
  const isDark = () => memory.preferences.dark ?? system.matches;
  const show = () => {
    const { dark } = memory.preferences;
    // Until then styles follow the system: to name what they do would have the whole page styled again.
    if (dark !== undefined) document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    button?.setAttribute('aria-pressed', String(isDark()));
  };
  button?.addEventListener('click', () => {
    memory.keepPreferences({ dark: !isDark() });
    show();
  });
  system.addEventListener('change', show);
  show();
}
