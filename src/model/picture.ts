/** A picture as it goes into the page: SVG as markup, anything else as a data URL. */
export type Picture =
  | { readonly type: 'svg'; readonly markup: string }
  | { readonly type: 'raster'; readonly url: string };
