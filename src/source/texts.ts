import type { Token } from 'markdown-it';
import type { Place } from '../model/place.ts';
import type { RoledText, Text, TextPart, TextRole } from '../model/text.ts';
import { readTokenData } from './markdown/token-data.ts';

/**
 * Every text of parsed Markdown, one per block: a word broken over emphasis or a soft break is whole here.
 * Alternative texts, link titles and pronunciations come as texts of their own.
 */
export function listTexts(tokens: readonly Token[], role: TextRole): readonly RoledText[] {
  return tokens.flatMap((token) => {
    if (token.type === 'inline')
      return [
        { role, text: readInline(token.children ?? []) },
        ...(token.children ?? []).flatMap(listHiddenTexts),
      ];
    if (token.type === 'code_block' || (token.type === 'fence' && !isChart(token)))
      return [{ role, text: listWords(token, token.content) }];
    return [];
  });
}

/** Whether a fence is a chart rather than code. */
export function isChart(token: Token): boolean {
  return token.type === 'fence' && /^chart(\s|$)/.test(token.info.trim());
}

/** The running text of inline tokens. */
export function readInline(tokens: readonly Token[]): Text {
  return tokens.flatMap((token): readonly TextPart[] => {
    const { fact } = readTokenData(token);
    if (fact) return [{ type: 'fact', use: fact }];
    if (token.type === 'softbreak' || token.type === 'hardbreak') return listWords(token, ' ');
    if (token.type === 'text' || token.type === 'code_inline')
      return listWords(token, token.content);
    return [];
  });
}

/** Words of a token, split where the source and the text part ways (entities, escapes), so that each place is exact. */
function listWords(token: Token, content: string): readonly TextPart[] {
  const places = readTokenData(token).places ?? [];
  const start = placeOf(token);
  if (!content || !start) return [];
  if (!places.length) return [{ type: 'words', words: content, place: start }];
  return places.flatMap(({ offset, place }, index) => {
    const words = content.slice(offset, places[index + 1]?.offset ?? content.length);
    return words ? [{ type: 'words' as const, words, place }] : [];
  });
}

function listHiddenTexts(token: Token): readonly RoledText[] {
  const start = placeOf(token);
  const texts: RoledText[] = [];
  if (token.type === 'image')
    texts.push({ role: 'alternative text', text: readInline(token.children ?? []) });
  const title = token.attrGet('title');
  const { cue } = readTokenData(token);
  if (title && start)
    texts.push({
      role: 'attribute',
      text: [{ type: 'words', words: String(title), place: start }],
    });
  if (cue?.type === 'say' && start)
    texts.push({ role: 'attribute', text: [{ type: 'words', words: cue.sound, place: start }] });
  return texts;
}

function placeOf(token: Token): Place | undefined {
  return readTokenData(token).places?.[0]?.place;
}
