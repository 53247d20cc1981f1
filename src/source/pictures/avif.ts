import { type Bytes, type CleanRaster, RasterFault } from './bytes.ts';

/** Boxes that hold other boxes, and how many bytes stand before those (ISO/IEC 14496-12). */
const HOLDERS: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };
/** Boxes of the file and of its metadata that a picture needs. */
const KEPT =
  /^(?:ftyp|meta|mdat|hdlr|pitm|iloc|iinf|iref|iprp|ipco|ipma|ispe|pixi|av1C|colr|auxC|irot|imir|clap|pasp|a1op|a1lx|lsel|clli|mdcv|idat|grpl)$/;

/** A picture has two or three levels and some dozens of boxes. */
const DEEPEST = 4;
const MOST_BOXES = 1000;

/**
 * An AVIF without what is not seen. Its pixels are found by their offsets, so nothing can be taken out of it: one that
 * has EXIF, XMP, a profile or an unknown box is refused, and names are written over.
 */
export function cleanAvif(file: Bytes): CleanRaster {
  const boxes = listBoxes(file, 0, file.length);
  const [foreign] = boxes.filter(({ type }) => !KEPT.test(type));
  if (foreign) throw new RasterFault(`it has a part "${foreign.type}", which may carry metadata`);
  const items = boxes.filter(({ type }) => type === 'iinf').flatMap((box) => listItems(file, box));
  if (items.some(({ start }) => /^(?:Exif|mime|uri )/.test(file.text(start, 4))))
    throw new RasterFault('it carries metadata (EXIF or XMP); export it without');
  if (boxes.some(({ type, start }) => type === 'colr' && file.text(start, 4) !== 'nclx'))
    throw new RasterFault('it carries a colour profile; export it in sRGB, without one');
  if (!boxes.some(({ type }) => type === 'mdat' || type === 'idat'))
    throw new RasterFault('the file ends before the picture does');
  const size = boxes.find(({ type }) => type === 'ispe');
  if (!size) throw new RasterFault('it does not say how large it is');
  const turned = boxes.some(({ type, start }) => type === 'irot' && file.read(start, 1) % 2 === 1);
  const [width, height] = [file.read(size.start + 4, 4), file.read(size.start + 8, 4)];
  const bytes = Uint8Array.from(file.bytes);
  for (const { start, end } of items) bytes.fill(0, start + 4, end);
  for (const { type, start, end } of boxes) if (type === 'hdlr') bytes.fill(0, start + 24, end);
  return { bytes, width: turned ? height : width, height: turned ? width : height };
}

interface Box {
  readonly type: string;
  /** Where its contents begin and end. */
  readonly start: number;
  readonly end: number;
}

/** The items that a list names: each from its type on, behind which its name is (ISO/IEC 14496-12, 8.11.6). */
function listItems(file: Bytes, list: Box): readonly Box[] {
  const first = list.start + (file.read(list.start, 1) === 0 ? 6 : 8);
  return listBoxes(file, first, list.end).map(({ type, start, end }) => {
    const version = file.read(start, 1);
    if (type !== 'infe' || version < 2)
      throw new RasterFault('its list of parts is older than the format');
    return { type, start: start + (version === 2 ? 8 : 10), end };
  });
}

function listBoxes(
  file: Bytes,
  from: number,
  to: number,
  boxes: Box[] = [],
  depth = 1,
): readonly Box[] {
  for (let at = from; at < to; ) {
    const length = file.read(at, 4);
    const end = length === 0 ? to : at + length;
    if (length === 1 || (length > 0 && length < 8) || end > to)
      throw new RasterFault('its parts do not follow each other');
    if (boxes.length >= MOST_BOXES || depth > DEEPEST)
      throw new RasterFault('it has more parts than a picture needs');
    const box = { type: file.text(at + 4, 4), start: at + 8, end };
    boxes.push(box);
    const inner = HOLDERS[box.type];
    if (inner !== undefined) listBoxes(file, box.start + inner, end, boxes, depth + 1);
    at = end;
  }
  return boxes;
}
