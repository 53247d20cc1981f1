import { findScreen, type KnownScreen, nameScreen, Screens, shareWidth } from './screens.ts';
import type { TalkPort } from './talk-state.ts';

/**
 * Puts the view on the speaker's screen once the browser lets it: beside the slides as long as they are there too, and
 * they are sent to the other screen, as far as the browser does that without a click there. When they have left the
 * view's screen, it fills that.
 */
export function placeView(talk: TalkPort): Screens {
  let wasShared: boolean | undefined;
  let isPlaced = false;
  const begin = () => {
    const { own } = screens;
    // Until the room has spoken nothing tells whether the slides are on that screen too.
    if (isPlaced || !own || !talk.state) return;
    isPlaced = true;
    const isShared = talk.state.screen === nameScreen(own);
    place(own, isShared);
    if (isShared && !talk.state.full) talk.act('full');
  };
  const follow = () => {
    begin();
    if (!talk.state?.screen) return;
    const isShared = talk.state.screen === findScreen();
    if (wasShared && !isShared) place(screens.own ?? (screen as KnownScreen), false);
    wasShared = isShared;
  };
  const screens = new Screens(begin);
  talk.onChange(follow);
  return screens;
}

/** All over a screen, or at its end beside the slides. */
function place(on: KnownScreen, isShared: boolean): void {
  const { availLeft, availTop, availWidth, availHeight } = on;
  const width = isShared ? shareWidth(on) : availWidth;
  window.resizeTo(width, availHeight);
  window.moveTo(availLeft + availWidth - width, availTop);
}
