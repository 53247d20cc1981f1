/** markdown-it-container 4.0.0 ships no types. */
declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it';
  export default function container(
    md: MarkdownIt,
    name: string,
    options?: { readonly validate?: (params: string) => boolean },
  ): void;
}
