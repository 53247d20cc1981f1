import { type Bytes, type CleanRaster, RasterFault } from './bytes.ts';

/** Boxes that hold other boxes, and how many bytes stand before those (ISO/IEC 14496-12). */
const HOLDERS: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };
/** Boxes of the file and of its metadata that a picture needs. */
const KEPT =
  /^(?:ftyp|meta|mdat|hdlr|pitm|iloc|iinf|iref|iprp|ipco|ipma|ispe|pixi|av1C|colr|auxC|irot|imir|clap|pasp|a1op|a1lx|lsel|clli|mdcv|idat|grpl)$/;

/**
 * An AVIF without what is not seen. Its pixels are found by their offsets, so nothing can be taken out of it: one that
 * has EXIF, XMP, a profile or an unknown box is refused.
 */
export function cleanAvif(file: Bytes): CleanRaster {
  const boxes = listBoxes(file, 0, file.length);
  const [foreign] = boxes.filter(({ type }) => !KEPT.test(type));
  if (foreign) throw new RasterFault(`it has a part "${foreign.type}", which may carry metadata`);
  const items = boxes.find(({ type }) => type === 'iinf');
  const listed = items ? file.text(items.start, Math.min(items.end - items.start, 20_000)) : '';
  if (/Exif|mime|uri /.test(listed))
    throw new RasterFault('it carries metadata (EXIF or XMP); export it without');
  if (!boxes.some(({ type }) => type === 'mdat' || type === 'idat'))
    throw new RasterFault('the file ends before the picture does');
  const size = boxes.find(({ type }) => type === 'ispe');
  if (!size) throw new RasterFault('it does not say how large it is');
  const turned = boxes.some(({ type, start }) => type === 'irot' && file.read(start, 1) % 2 === 1);
  const [width, height] = [file.read(size.start + 4, 4), file.read(size.start + 8, 4)];
  return { bytes: file.bytes, width: turned ? height : width, height: turned ? width : height };
}

interface Box {
  readonly type: string;
  /** Where its contents begin and end. */
  readonly start: number;
  readonly end: number;
}

function listBoxes(file: Bytes, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to; ) {
    const length = file.read(at, 4);
    const end = length === 0 ? to : at + length;
    if (length === 1 || (length > 0 && length < 8) || end > to)
      throw new RasterFault('its parts do not follow each other');
    const box = { type: file.text(at + 4, 4), start: at + 8, end };
    boxes.push(box);
    const inner = HOLDERS[box.type];
    if (inner !== undefined) boxes.push(...listBoxes(file, box.start + inner, end));
    at = end;
  }
  return boxes;
}
