import { systemEffects } from './effects.ts';

/**
 * The flags of a browser that looks at files of this project: it reaches no network, not even this machine's own, so that
 * nothing in a deck could send what it says.
 */
export function offlineArguments(effects = systemEffects()): readonly string[] {
  return [
    ...browserArguments(effects),
    // Port 9 is "discard": nothing answers there.
    '--proxy-server=http://127.0.0.1:9',
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
    '--disable-quic',
  ];
}

/** The flags every Chromium of this project starts with: nothing to or from the network but what is asked. */
export function browserArguments({ platform, isRoot } = systemEffects()): readonly string[] {
  return [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    // Pages are printed and pictured by the processor: a graphics process would only take its time to start.
    '--disable-gpu',
    // Without windows, letters would be set to whole pixels, other than on a screen.
    '--font-render-hinting=none',
    // For a field of addresses that nobody writes into, Chromium draws two pages of its own in each window: a second of work.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
    // Chromium's sandbox refuses to start as root, the usual user of a container.
    ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
  ];
}
