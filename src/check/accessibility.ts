import type { Token } from 'markdown-it';
import { readTokenData } from '../markdown/token-data.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Place } from '../model/place.ts';
import type { Slide } from '../model/slide.ts';

/** What a reader who does not see needs from the source: alternative texts, headings without gaps, table headers, words in links. */
export function checkAccessibility(slide: Slide): readonly Diagnostic[] {
  const parts = [slide.body, slide.notes];
  return parts
    .flatMap((tokens) => [...checkHeadings(tokens), ...checkInline(tokens), ...checkTables(tokens)])
    .map((found) => ({ severity: 'error' as const, slide: slide.id, ...found }));
}

type Found = Omit<Diagnostic, 'severity' | 'slide'>;

function checkHeadings(tokens: readonly Token[]): readonly Found[] {
  let last = 1;
  return tokens.flatMap((token): Found[] => {
    if (token.type !== 'heading_open') return [];
    const level = Number(token.tag.slice(1));
    const place = placeOf(token);
    if (level === 1)
      return [
        {
          code: 'heading-second',
          message: 'a second title on the slide; expected "##" below the title',
          place,
        },
      ];
    const skipped = level > last + 1;
    const expected = '#'.repeat(last + 1);
    last = level;
    if (!skipped) return [];
    return [
      {
        code: 'heading-skipped',
        message: `heading "${'#'.repeat(level)}" skips a level; expected "${expected}"`,
        place,
      },
    ];
  });
}

function checkInline(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap(({ children }) => {
    const inline = children ?? [];
    return inline.flatMap((token, index): Found[] => {
      const place = placeOf(token);
      if (token.type === 'image' && !token.content.trim())
        return [
          {
            code: 'picture-alt',
            message: `picture "${token.attrGet('src')}" has no alternative text; say in the brackets what it shows`,
            place,
          },
        ];
      if (token.type === 'link_open' && inline[index + 1]?.type === 'link_close')
        return [
          {
            code: 'link-empty',
            message: `link to "${token.attrGet('href')}" has no words; say where it leads`,
            place,
          },
        ];
      return [];
    });
  });
}

function checkTables(tokens: readonly Token[]): readonly Found[] {
  return tokens.flatMap((token, index): Found[] => {
    if (token.type !== 'th_open' || tokens[index + 1]?.content.trim()) return [];
    const row = tokens.slice(0, index).findLast(({ type }) => type === 'tr_open') ?? token;
    return [
      {
        code: 'table-header',
        message: 'a column of the table has no header; name what the column holds',
        place: placeOf(row),
      },
    ];
  });
}

function placeOf(token: Token): Place {
  return readTokenData(token).places?.[0]?.place ?? { file: '', line: 1, column: 1 };
}
