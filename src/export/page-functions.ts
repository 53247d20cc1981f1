/**
 * What a page runs before functions of ours are handed to it: tsx compiles with esbuild's `keepNames`, which wraps
 * functions in a helper that the page does not have.
 */
export const NAME_HELPER = 'globalThis.__name = (named) => named';
