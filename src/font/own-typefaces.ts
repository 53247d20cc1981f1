import type { BrandTypefaces } from '../model/settings.ts';
import { type FaceName, nameFile, TYPEFACES, type Typeface } from './registry.ts';

/** What is wrong with a typeface that a delegation names for its deck. */
export interface TypefaceFault {
  readonly use: keyof BrandTypefaces;
  readonly name: string;
  readonly problem: 'uninstalled' | 'unlicensed' | 'unusable';
}

/** What is taken for each face, the best first: not every typeface has every weight. */
const STYLES: Readonly<
  Record<keyof BrandTypefaces, readonly (readonly [FaceName, readonly string[]])[]>
> = {
  display: [
    ['display', ['500-normal', '600-normal', '400-normal', '700-normal']],
    ['displayItalic', ['500-italic', '600-italic', '400-italic', '700-italic']],
  ],
  text: [
    ['text', ['400-normal', '500-normal', '300-normal']],
    ['textItalic', ['400-italic', '500-italic', '300-italic']],
    ['textStrong', ['600-normal', '700-normal', '500-normal']],
  ],
};
const USES = ['display', 'text'] as const;

type Files = Typeface['files'];

/** One typeface for each script that the delegation's own have; what one of them lacks is the deck's. */
export function listOwnTypefaces(
  brand: BrandTypefaces,
  isThere: (file: string) => boolean,
): readonly Typeface[] {
  return TYPEFACES.flatMap((typeface) => {
    const { subset, upright } = typeface;
    if (!subset) return [];
    const found = USES.map((use) => findFiles(use, brand[use] ?? [], subset, isThere));
    if (!found.some((files) => files)) return [];
    const files: Files = Object.assign(
      {},
      ...USES.map((use, index) => found[index] ?? pick(typeface.files, use, isThere)),
      typeface.files.code && isThere(typeface.files.code) ? { code: typeface.files.code } : {},
    );
    const { displayItalic, textItalic, ...romans } = files;
    return files.text ? [{ ...typeface, files: upright ? romans : files }] : [];
  });
}

/** The files of the first of the names that has the script; it is set upright where it has no italics. */
function findFiles(
  use: keyof BrandTypefaces,
  names: readonly string[],
  subset: string,
  isThere: (file: string) => boolean,
): Files | undefined {
  const [[roman] = []] = STYLES[use];
  for (const name of names) {
    const files: Files = Object.fromEntries(
      STYLES[use].flatMap(([face, styles]) => {
        const file = styles.flatMap((style) => listNames(name, subset, style)).find(isThere);
        return file ? [[face, file]] : [];
      }),
    );
    if (roman && files[roman]) return files;
  }
  return undefined;
}

/** In a package, or among the deck's own. */
function listNames(name: string, subset: string, style: string): readonly string[] {
  return [nameFile(name, subset, style), `${name}-${style}-${subset}.woff2`];
}

function pick(files: Files, use: keyof BrandTypefaces, isThere: (file: string) => boolean): Files {
  return Object.fromEntries(
    STYLES[use].flatMap(([face]) => {
      const file = files[face];
      return file && isThere(file) ? [[face, file]] : [];
    }),
  );
}

/** Names that nothing is set in; `readText` reads a file of a package that is installed. */
export function listFaults(
  brand: BrandTypefaces,
  own: readonly Typeface[],
  readText: (file: string) => string | undefined,
): readonly TypefaceFault[] {
  return USES.flatMap((use) =>
    (brand[use] ?? []).flatMap((name): readonly TypefaceFault[] => {
      const isUsed = own.some((typeface) => sets(name, use, typeface));
      const manifest = readText(`@fontsource/${name}/package.json`);
      if (manifest === undefined) return isUsed ? [] : [{ use, name, problem: 'uninstalled' }];
      if (!/"license"\s*:\s*"OFL-1\.1"/.test(manifest))
        return [{ use, name, problem: 'unlicensed' }];
      return isUsed ? [] : [{ use, name, problem: 'unusable' }];
    }),
  );
}

/** Whether one of a typeface's files is that package's own: "noto-sans" is no part of "noto-sans-arabic". */
function sets(name: string, use: keyof BrandTypefaces, { subset, files }: Typeface): boolean {
  return STYLES[use].some(([face, styles]) =>
    styles.flatMap((style) => listNames(name, subset ?? '', style)).includes(files[face] ?? ''),
  );
}
