/** The standard types of PDF 1.7 that hold blocks and no text of their own (ISO 32000-1, 14.8.4.2). */
export const GROUPING_TYPES = new Set(['Document', 'Part', 'Art', 'Sect', 'Div', 'BlockQuote']);

/** Types that stand within a line (ISO 32000-1, 14.8.4.4) and those that Chromium uses so. */
export const INLINE_TYPES = new Set([
  'Span',
  'Quote',
  'Note',
  'Reference',
  'Code',
  'Link',
  'Annot',
  'Figure',
  'Formula',
  'Em',
  'Strong',
  'Sub',
]);

/** Types of PDF 2.0 and of Chromium's own that PDF 1.7 does not know, with the standard type each is read as. */
export const ROLE_MAP: Readonly<Record<string, string>> = {
  Em: 'Span',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'P',
  FENote: 'Note',
  Aside: 'Div',
  DocumentFragment: 'Div',
};

/** Types whose painting is their content: a drawing, the mark before a list item. */
export const DRAWN_TYPES = new Set(['Figure', 'Formula', 'Lbl']);
