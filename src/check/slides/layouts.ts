import type { PictureRun } from '../../model/content/run.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { LAYOUTS } from '../../model/layout.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import * as report from './diagnostics.ts';

/** A slide's own place for a chart or a picture holds one of them; in columns and cards each has a place of its own. */
export function checkLayout(slide: Slide): readonly Diagnostic[] {
  const [, ...charts] = slide.body.filter(({ type }) => type === 'chart');
  const [, ...pictures] = LAYOUTS[slide.layout].onePicture ? listPictures(slide) : [];
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
