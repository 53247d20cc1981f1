import type { Picture } from '../../model/picture.ts';

/** CSS px of a unit. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

/** What a drawing's root shows: its `viewBox`, else its width and height; undefined where neither is a size. */
export function findBox(attributes: Readonly<Record<string, string>>): Picture['box'] | undefined {
  const [left, top, width, height] = (attributes.viewBox ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  if (left !== undefined && top !== undefined && isSize(width) && isSize(height))
    return [left, top, width, height];
  const [wide, high] = [toPx(attributes.width), toPx(attributes.height)];
  return isSize(wide) && isSize(high) ? [0, 0, wide, high] : undefined;
}

function toPx(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*([\d.]+)([a-z]*)\s*$/i.exec(length ?? '') ?? [];
  const px = UNITS[unit.toLowerCase()];
  return number === undefined || px === undefined ? undefined : Number(number) * px;
}

function isSize(length: number | undefined): length is number {
  return length !== undefined && Number.isFinite(length) && length > 0;
}
