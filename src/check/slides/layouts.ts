import type { PictureRun } from '../../model/content/run.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Layout, Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/** Layouts that give a picture a place of its own, where a second one would lie on it. */
const ONE_PICTURE: readonly Layout[] = ['picture', 'statement', 'section'];

/** A slide's own place for a chart or a picture holds one of them; in columns and cards each has a place of its own. */
export function checkLayout(slide: Slide): readonly Diagnostic[] {
  const [, ...charts] = slide.body.filter(({ type }) => type === 'chart');
  const [, ...pictures] = ONE_PICTURE.includes(slide.layout) ? listPictures(slide) : [];
  return [
    ...charts.map(({ place }) => tell(place, slide, 'chart', 'a slide')),
    ...pictures.map(({ place }) => tell(place, slide, 'picture', `the layout "${slide.layout}"`)),
  ];
}

/** Pictures that are a paragraph of their own. */
function listPictures({ body }: Slide): readonly PictureRun[] {
  return body.flatMap((block) => {
    const [run, ...others] = block.type === 'paragraph' ? block.runs : [];
    return run?.type === 'picture' && !others.length ? [run] : [];
  });
}

function tell(place: Place, slide: Slide, what: string, holder: string): Diagnostic {
  return report.layoutCrowded({
    place,
    slide: slide.id,
    what,
    holder,
  });
}
