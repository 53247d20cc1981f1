import type { Token } from 'markdown-it';
import type { Slide } from '../../model/slide.ts';

/** How many elements of a slide appear one after the other. */
export function countFragments(slide: Slide): number {
  return slide.body.flatMap(listTokens).filter(isFragment).length;
}

function listTokens(token: Token): readonly Token[] {
  return [token, ...(token.children ?? []).flatMap(listTokens)];
}

function isFragment(token: Token): boolean {
  return String(token.attrGet('class') ?? '')
    .split(' ')
    .includes('fragment');
}
