import { nameScreen, Screens } from './screens.ts';
import type { TalkPort } from './talk.ts';

/**
 * Once the browser lets it, puts the view on the speaker's screen: beside the slides as long as they are there too, so that
 * the click is seen that sends them to the other one, and then all over it. `fill` has the room wait for that click.
 */
export function placeView(talk: TalkPort, fill: () => void): Screens {
  let wasShared: boolean | undefined;
  const place = () => {
    const { own } = screens;
    const { screen, full } = talk.state ?? {};
    const isShared = own !== undefined && screen === nameScreen(own);
    if (!own || !screen || isShared === wasShared) return;
    const isFirst = wasShared === undefined;
    wasShared = isShared;
    const width = isShared ? Math.round(own.availWidth / 2) : own.availWidth;
    window.moveTo(own.availLeft + own.availWidth - width, own.availTop);
    window.resizeTo(width, own.availHeight);
    if (isShared && isFirst && !full) fill();
  };
  const screens = new Screens(place);
  talk.onChange(place);
  return screens;
}
