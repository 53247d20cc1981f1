import { expect, _baseTest as test } from '@playwright/test';
import type { RenderContext } from '../../src/content/context.ts';
import { printRuns, type WovenRun, weaveBlocks } from '../../src/content/weave.ts';
import { listAllRunning } from '../../src/model/content/block.ts';
import { isGroup } from '../../src/model/content/run.ts';
import type { Slide } from '../../src/model/slide.ts';
import { compileFiles, inventDeck } from '../fixture/deck.ts';

/** The notes of a slide in one language, of an invented deck. */
function readNotes(
  notes: string,
  locale = 'en',
  register = '',
): { slide: Slide; context: RenderContext } {
  const files = inventDeck();
  files['slides/facts.yaml'] += register;
  const file = `slides/${locale}/020-reefs.md`;
  files[file] = (files[file] ?? '').replace(/Note:\n[\s\S]*/, () => `Note:\n${notes}`);
  const { deck, contexts } = compileFiles(files);
  const slide = deck?.slides[1]?.versions.get(locale);
  const context = contexts.get(locale);
  if (!slide || !context) throw new Error(`no slide in ${locale}`);
  return { slide, context };
}

function weave(
  notes: string,
  locale?: string,
  breakable?: number,
  register?: string,
): readonly WovenRun[] {
  const { slide, context } = readNotes(notes, locale, register);
  return listAllRunning(weaveBlocks(slide.notes, context, breakable))[0]?.runs ?? [];
}

test('facts are printed, and typography is set across emphasis', () => {
  expect(printRuns(weave('"We *watch* {{reefs}} reefs."'))).toBe(
    '“We watch more than\u00a012,500\u00a0reefs.”',
  );
  expect(printRuns(weave('On dit : "{{growth}}" *ici* !', 'fr'))).toBe(
    'On dit\u00a0: «\u00a040\u00a0%\u00a0» ici\u202f!',
  );
});

for (const [locale, notes, printed] of [
  ['en', '{{period}} we met.', 'Between January and June we met.'],
  ['en', 'We met {{period}}.', 'We met between January and June.'],
  ['en', 'We met. **{{period}}** we spoke.', 'We met. Between January and June we spoke.'],
  ['en', '[pause] "{{period}}" it is.', '“Between January and June” it is.'],
  ['en', 'The time: {{period}}.', 'The time: between January and June.'],
  ['en', 'See cf. {{period}}.', 'See cf. between January and June.'],
  ['fr', '{{period}}, nous parlons.', 'Entre janvier et juin, nous parlons.'],
  ['fr', 'Nous parlons {{period}}.', 'Nous parlons entre janvier et juin.'],
  ['en', 'By {{league}}. {{league}} acts.', 'By Reef League. Reef League acts.'],
  ['fr', 'La {{league}}. {{regime}} vaut.', 'La Ligue du récif. eIDAS vaut.'],
  ['en', 'Call {{phone}} - now.', 'Call +43 1 26060-0 – now.'],
  ['fr', 'Le {{phone}} : oui.', 'Le +43 1 26060-0 : oui.'],
  ['en', 'With {{lands}}.', 'With Montenegro*, Serbia*.'],
] as const)
  test(`${locale}: a text begins as its place wants, a name or number is as it is: ${notes}`, () => {
    const register = `
period: { paragraph: 1, kind: text, value: between January and June, anchor: x, translations: { fr: entre janvier et juin } }
league: { paragraph: 1, kind: text, value: Reef League, anchor: x, translations: { fr: Ligue du récif } }
regime: { paragraph: 1, kind: text, value: eIDAS, anchor: x }
phone: { paragraph: 1, kind: text, value: "+43 1 26060-0", anchor: x }
lands: { paragraph: 1, kind: text, value: "Montenegro*, Serbia*", anchor: x }
`;
    const woven = weave(notes, locale, undefined, register);
    expect(printRuns(woven).trim().replaceAll('\u00a0', ' ')).toBe(printed);
  });

test('the space behind what takes a place of its own stays', () => {
  expect(
    weave('One [pause] two `code` three').map((run) =>
      run.type === 'words' ? run.text : run.type,
    ),
  ).toEqual(['One ', 'cue', ' two ', 'code', ' three']);
});

test('long words may break where they are asked to, each in its own language', () => {
  const notes = 'Internationalisation _gegevensbeschermingsautoriteiten_{lang=nl}';
  expect(printRuns(weave(notes))).not.toContain('\u00ad');
  expect(printRuns(weave(notes, 'en', 14))).toMatch(/^In\S*\u00ad\S* \S*\u00ad/);
});

test('the pieces of words and the marks around them give the source again', () => {
  const source = 'We &amp; \\*they\\* **watch *it***, [here](#reefs) {{reefs}}.';
  const spell = (runs: readonly WovenRun[]): string =>
    runs
      .map((run) => {
        if (isGroup(run)) return run.open + spell(run.runs) + run.close;
        return run.type === 'words' ? run.pieces.map((piece) => piece.source).join('') : run.source;
      })
      .join('');
  expect(spell(weave(source))).toBe(source);
});

test('blocks are woven once for a language', () => {
  const { slide, context } = readNotes('We watch.');
  expect(weaveBlocks(slide.notes, context)).toBe(weaveBlocks(slide.notes, context));
  expect(weaveBlocks(slide.notes, context, 14)).not.toBe(weaveBlocks(slide.notes, context));
});
