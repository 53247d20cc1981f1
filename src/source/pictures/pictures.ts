import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Picture, PictureFile } from '../../model/picture.ts';
import { parseDrawing } from './drawing.ts';
import { parseRaster } from './raster.ts';

/** Every picture of a project as it goes into a page, by its file; those with faults are left out. */
export function parsePictures(files: ReadonlyMap<string, PictureFile>): {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
} {
  const pictures = new Map<string, Picture>();
  const diagnostics: Diagnostic[] = [];
  [...files].forEach(([file, source], index) => {
    // An underscore is in no slide's id.
    const id = `picture_${index + 1}`;
    const result =
      source.type === 'svg'
        ? parseDrawing(file, source.markup, id)
        : parseRaster(file, source.mime, source.bytes, id);
    if (result.picture) pictures.set(file, result.picture);
    diagnostics.push(...result.diagnostics);
  });
  return { pictures, diagnostics };
}
