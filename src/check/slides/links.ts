import { listAllRunning } from '../../model/content/block.ts';
import { listRuns } from '../../model/content/run.ts';
import type { Deck } from '../../model/deck.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Place } from '../../model/place.ts';
import type { Slide } from '../../model/slide.ts';
import { suggest } from '../../source/suggest.ts';
import * as report from './diagnostics.ts';

/** Links lead to a slide of the deck or to the web; pictures exist; nothing else is linked. */
export function checkLinks(
  slide: Slide,
  deck: Deck,
  pictures: ReadonlySet<string>,
): readonly Diagnostic[] {
  const ids = deck.slides.map(({ id }) => id);
  const texts = listAllRunning([...slide.body, ...slide.notes]).map(({ runs }) => runs);
  return [slide.heading, ...texts].flatMap(listRuns).flatMap((run): readonly Diagnostic[] => {
    const spot = { place: run.place, slide: slide.id };
    if (run.type === 'link') return checkTarget(run.target ?? '', ids, spot);
    return run.type === 'picture' ? checkPicture(run.path, pictures, spot) : [];
  });
}

interface Spot {
  readonly place: Place;
  readonly slide: string;
}

function checkTarget(target: string, ids: readonly string[], spot: Spot): readonly Diagnostic[] {
  if (/^(https?:\/\/(?![^/?#]*@)|mailto:(?!.*\?))/.test(target)) return [];
  const id = target.match(/^#\/?(.*)$/)?.[1];
  if (id === undefined)
    return [
      report.linkTarget({
        ...spot,
        target,
        problem: '',
        expected: '#slide-id, https:// without a name before @, or mailto: with addresses alone',
      }),
    ];
  if (ids.includes(id) && target === `#${id}`) return [];
  const problem = `, which is no slide of the deck${suggest(id, ids)}`;
  return [report.linkTarget({ ...spot, target, problem, expected: "# and a slide's id" })];
}

function checkPicture(
  path: string,
  pictures: ReadonlySet<string>,
  spot: Spot,
): readonly Diagnostic[] {
  if (pictures.has(path)) return [];
  const near = suggest(path, [...pictures]);
  const remedy = near ? 'correct its name' : 'put it in assets/ and name it from there';
  const kind = /\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)
    ? ''
    : 'expected .svg, .png, .jpg, .webp, .avif or .gif; ';
  return [report.pictureMissing({ ...spot, path, near, remedy: `${kind}${remedy}` })];
}
