/** A kind of picture of pixels: its name, and what its files begin with, the bytes as Latin-1 text. */
interface RasterKind {
  readonly name: string;
  readonly signature: RegExp;
}

const kinds: Readonly<Record<string, RasterKind>> = {
  'image/png': { name: 'PNG', signature: /^\x89PNG\r\n[^\n]\n[\s\S]{4}IHDR/ },
  'image/jpeg': { name: 'JPEG', signature: /^\xff\xd8\xff/ },
  'image/webp': { name: 'WebP', signature: /^RIFF[\s\S]{4}WEBPVP8/ },
  'image/avif': { name: 'AVIF', signature: /^[\s\S]{4}ftyp[\s\S]{0,48}avi[fs]/ },
  'image/gif': { name: 'GIF', signature: /^GIF8[79]a/ },
};

/** Why the picture in a data URL is none of the kind its file's name says; undefined where it is. */
export function explainRaster(url: string): string | undefined {
  const [, type = '', data = ''] = /^data:([^;]*);base64,([\s\S]{0,88})/.exec(url) ?? [];
  const kind = kinds[type];
  const start = atob(data);
  if (!kind || kind.signature.test(start)) return undefined;
  const wanted = `expected a ${kind.name} picture`;
  if (!start) return `the file is empty; ${wanted}; export or copy it again`;
  const other = Object.values(kinds).find(({ signature }) => signature.test(start));
  return other
    ? `the file holds a picture in ${other.name}; ${wanted}, as its name says; rename or convert it`
    : `the file holds no picture that can be read; ${wanted}; export or copy it again`;
}
