import { readAddress } from './address.ts';
import type { Editions } from './editions.ts';
import type { Place } from './place.ts';

export type Theme = 'light' | 'dark';

/** What the room shows. */
export interface RoomState {
  readonly place: Place;
  readonly language: string;
  readonly theme: Theme;
  readonly black: boolean;
  readonly full: boolean;
  /** Where the room was before the last jump. */
  readonly back?: Place;
}

/** What is shown first: what the address asks for, and after a reload what was kept. Chooses the language on the way. */
export function beginState(editions: Editions, kept: Partial<RoomState>): RoomState {
  const query = new URLSearchParams(location.search);
  const address = readAddress();
  const wanted = [query.get('lang'), address.language, ...navigator.languages];
  const tag = editions.find(wanted);
  if (tag && tag !== editions.language.tag) editions.choose(tag);
  else editions.label();
  const theme = query.get('theme') ?? kept.theme;
  if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
  const { slides } = editions;
  const slide = editions.findSlide(address.slide)?.id ?? slides[0]?.id ?? '';
  const isReload = kept.place?.slide === slide;
  return {
    place: { slide, fragment: isReload ? (kept.place?.fragment ?? -1) : -1 },
    language: editions.language.tag,
    theme: readTheme(),
    black: isReload && kept.black === true,
    full: false,
  };
}

/** The colours that the reader chose, else the system's. */
export function readTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  if (theme === 'dark' || theme === 'light') return theme;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
