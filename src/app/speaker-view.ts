import type { RevealApi, RevealConfig } from 'reveal.js';
import RevealNotes from 'reveal.js/plugin/notes';
import type { DeckData } from '../html/page.ts';
import type { LanguageSwitch } from './language-switch.ts';
import { showNotice } from './notice.ts';

/** What the deck's windows tell each other when the language changes. */
interface LanguageMessage {
  readonly deckLanguage: string;
}

/** reveal.js's speaker view with S: paced by the speaking slot, in the deck's language, honest about blocked pop-ups. */
export function addSpeakerView(
  deck: RevealApi,
  languages: LanguageSwitch,
  data: DeckData,
): RevealConfig {
  const plugin = RevealNotes() as { id: string; open(): void };
  const views = new Set<Window>();
  const receiver = new URLSearchParams(location.search).has('receiver');
  if (!receiver)
    deck.on('ready', () => {
      // Registered after the plugin's own S, which throws where the browser blocks the window (reveal.js 6.0.2).
      deck.addKeyBinding({ keyCode: 83, key: 'S', description: 'Speaker view' }, () => {
        if (!openView(plugin, views)) showNotice(languages.words?.popUpBlocked ?? '');
      });
    });
  languages.onSwitch.push((tag) => tellOthers({ deckLanguage: tag }, receiver, views));
  window.addEventListener(
    'message',
    ({ data: message }: MessageEvent<Partial<LanguageMessage>>) => {
      if (typeof message?.deckLanguage === 'string') languages.show(message.deckLanguage);
    },
  );
  // `totalTime` is missing from reveal.js 6.0.2's types; pacing by slide comes from `data-timing`.
  return { plugins: [plugin], defaultTiming: averageTime(data) } as unknown as RevealConfig;
}

function averageTime(data: DeckData): number {
  const slides = document.querySelectorAll('.reveal > .slides > section').length;
  return Math.round((data.slot ?? 0) / Math.max(1, slides));
}

/** Opens the speaker view; false where the browser blocked its window. */
function openView(plugin: { open(): void }, views: Set<Window>): boolean {
  const open = window.open;
  let blocked = false;
  window.open = (...words: Parameters<typeof window.open>) => {
    const view = open.apply(window, words);
    blocked = !view;
    if (view) views.add(view);
    return view;
  };
  try {
    plugin.open();
  } catch (error) {
    if (!blocked) throw error;
  } finally {
    window.open = open;
  }
  return !blocked;
}

function tellOthers(message: LanguageMessage, receiver: boolean, views: Set<Window>): void {
  if (receiver) {
    (window.parent.opener as Window | null)?.postMessage(message, '*');
    return;
  }
  for (const view of views)
    for (const frame of view.closed ? [] : view.document.querySelectorAll('iframe'))
      frame.contentWindow?.postMessage(message, '*');
}
