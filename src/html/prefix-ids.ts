/** The same slide may stand in one document in several languages: what an id is used for goes with it. */
export function prefixIds(html: string, prefix: string): string {
  return html
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replace(
          /(\s(?:id|aria-labelledby|aria-describedby)=")([^"]*)/g,
          (_, name, ids: string) => {
            const prefixed = ids.split(/\s+/).map((id) => `${prefix}${id}`);
            return `${name}${prefixed.join(' ')}`;
          },
        )
        // Definitions of pictures are the page's, not the slide's.
        .replace(/(\shref="#)(?!picture_)/g, `$1${prefix}`),
    )
    .replace(/(url\((?:&quot;|['"])?#)/g, `$1${prefix}`);
}
