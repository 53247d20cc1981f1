import type { Token } from 'markdown-it';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Layout, Slide } from '../../model/slide.ts';
import { readTokenData } from '../../source/markdown/token-data.ts';
import { isChart } from '../../source/texts.ts';
import * as report from './diagnostics.ts';

/** Layouts that give a picture a place of its own, where a second one would lie on it. */
const ONE_PICTURE: readonly Layout[] = ['picture', 'statement', 'section'];

/** A slide's own place for a chart or a picture holds one of them; in columns and cards each has a place of its own. */
export function checkLayout(slide: Slide): readonly Diagnostic[] {
  const blocks = slide.body.filter(({ level }) => level === 0);
  const [, ...charts] = blocks.filter(isChart);
  const [, ...pictures] = ONE_PICTURE.includes(slide.layout) ? listPictures(slide) : [];
  return [
    ...charts.map((token) => tell(token, slide, 'chart', 'a slide')),
    ...pictures.map((token) => tell(token, slide, 'picture', `the layout "${slide.layout}"`)),
  ];
}

/** Pictures that are a paragraph of their own. */
function listPictures({ body }: Slide): readonly Token[] {
  return body.flatMap(({ type, level, children }) => {
    const [image, ...rest] = children ?? [];
    const alone = type === 'inline' && level === 1 && image?.type === 'image' && !rest.length;
    return alone ? [image] : [];
  });
}

function tell(token: Token, slide: Slide, what: string, holder: string): Diagnostic {
  return report.layoutCrowded({
    place: readTokenData(token).places?.[0]?.place ?? slide.place,
    slide: slide.id,
    what,
    holder,
  });
}
