import type { Token } from 'markdown-it';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';

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
  return tokens.flatMap((token, index): readonly Found[] => {
    if (token.type === 'thead_open') return checkHeaders(tokens.slice(index));
    return token.type === 'inline' && isBrokenTable(token.content)
      ? [
          {
            code: 'table-broken',
            message:
              'these lines between "|" are no table; expected a line such as |---|---| below the header, with as many columns',
            place: placeOf(token),
          },
        ]
      : [];
  });
}

/** Told once a table, at its header row, whose tokens come first. */
function checkHeaders(tokens: readonly Token[]): readonly Found[] {
  const row = tokens.slice(
    0,
    tokens.findIndex(({ type }) => type === 'thead_close'),
  );
  const cells = row.flatMap(({ type }, at) => (type === 'th_open' ? [row[at + 1]?.content] : []));
  const empty = cells.flatMap((words, at) => (words?.trim() ? [] : [at + 1]));
  const [first = row[0]] = row.filter(({ type }) => type === 'tr_open');
  if (!empty.length || !first) return [];
  const which =
    empty.length === 1
      ? `column ${empty[0]} of the table has`
      : `columns ${empty.join(', ')} of the table have`;
  const message = `${which} no header; name what the column holds`;
  return [{ code: 'table-header', message, place: placeOf(first) }];
}

/** Markdown takes rows without the line below the header for a paragraph. */
function isBrokenTable(content: string): boolean {
  return content.split('\n').every((line) => /^\s*\|.+\|\s*$/.test(line));
}

function placeOf(token: Token): Place {
  return readTokenData(token).places?.[0]?.place ?? { file: '', line: 1, column: 1 };
}
