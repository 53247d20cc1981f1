import { type Archive, ForeignFileError } from '../project/archive.ts';
import type { XmlElement } from '../xml/element.ts';
import { parseXml } from '../xml/reader.ts';

/** A statement has a few dozen pages; what is larger is something else. */
const LIMITS = { maxLength: 64 * 1024 * 1024, maxNodes: 2_000_000, maxDepth: 512 } as const;

/** The XML of a part of the archive, none where it has no such part. Throws a ForeignFileError where it is damaged. */
export function readPart(
  archive: Archive,
  name: string | undefined,
  prefixes: Readonly<Record<string, string>>,
): XmlElement | undefined {
  const bytes = name === undefined ? undefined : archive(name);
  if (!bytes) return undefined;
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return parseXml(source, { ...LIMITS, prefixes });
  } catch {
    throw new ForeignFileError(`a damaged file (${name} is not XML); ask for it again`);
  }
}
