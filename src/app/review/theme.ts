import type { Memory } from './memory.ts';

/** Light or dark: as the system has it until the reviewer chooses. */
export function addTheme(memory: Memory): void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector('[data-action="dark"]');
  const isDark = () => memory.preferences.dark ?? system.matches;
  const show = () => {
    document.documentElement.dataset.theme = isDark() ? 'dark' : 'light';
    button?.setAttribute('aria-pressed', String(isDark()));
  };
  button?.addEventListener('click', () => {
    memory.keepPreferences({ dark: !isDark() });
    show();
  });
  system.addEventListener('change', show);
  show();
}
