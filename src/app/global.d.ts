import type { RevealApi } from 'reveal.js';

declare global {
  /** The deck of the page: decktape looks for it, and so does what opens a built deck in a browser. */
  var Reveal: RevealApi;
}
