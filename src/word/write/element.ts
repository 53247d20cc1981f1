import { BuilderElement, type ParagraphChild } from 'docx';

/** An element that docx 9.7 has no class for: content controls, and bookmarks whose ids differ. */
export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly ParagraphChild[] = [],
): ParagraphChild {
  const payload = Object.entries(attributes).map(([key, value]) => [key, { key, value }]);
  return new BuilderElement({
    name,
    attributes: Object.fromEntries(payload),
    children: children as never,
  }) as unknown as ParagraphChild;
}

/**
 * A content control (ECMA-376 part 1, 17.5.2) that can neither be edited nor deleted. LibreOffice 7.4 keeps only its
 * title, and that only of controls for plain text: the title is the tag again.
 */
export function createLockedControl(
  id: number,
  tag: string,
  children: readonly ParagraphChild[],
): ParagraphChild {
  return createElement('w:sdt', {}, [
    createElement('w:sdtPr', {}, [
      createElement('w:alias', { 'w:val': tag }),
      createElement('w:tag', { 'w:val': tag }),
      createElement('w:id', { 'w:val': String(id) }),
      createElement('w:lock', { 'w:val': 'sdtContentLocked' }),
      createElement('w:text'),
    ]),
    createElement('w:sdtContent', {}, children),
  ]);
}

/** A bookmark around runs; a name that begins with `_` is hidden from the reviewer. */
export function createBookmark(
  id: number,
  name: string,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return [
    createElement('w:bookmarkStart', { 'w:id': String(id), 'w:name': name }),
    ...children,
    createElement('w:bookmarkEnd', { 'w:id': String(id) }),
  ];
}
