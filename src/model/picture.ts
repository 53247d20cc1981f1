/** A picture as it goes into a page: written anew, of what is seen alone. */
export interface Picture {
  /** A drawing takes the theme's colours; a photo, a picture of pixels, fills the room that it is given. */
  readonly type: 'drawing' | 'photo';
  /** Id of the definition in the page; it has a character that no slide's id has. */
  readonly id: string;
  /** Left, top, width and height in the definition's own units. */
  readonly box: readonly [number, number, number, number];
  /** The SVG element that has the id: it stands in a page once, however often the picture is shown. */
  readonly definition: string;
}

/** A picture's file as it is read from disk. */
export type PictureFile =
  | { readonly type: 'svg'; readonly markup: string }
  | { readonly type: 'raster'; readonly mime: string; readonly bytes: Uint8Array };
