import { readFileSync } from 'node:fs';
import { expect, _baseTest as test } from '@playwright/test';
import { packTags } from '../../../src/language/languages.ts';
import { findClaims, findFigures } from './find.ts';

/** Ordinary diplomatic prose in each language, a sentence a line, without a figure; on a deck in English and French too. */
for (const tag of packTags)
  test(`${tag}: no figure is found in what diplomats say without one`, () => {
    const file = new URL(`../../fixture/prose/${tag}.md`, import.meta.url);
    const sentences = readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean);
    expect(sentences.length).toBeGreaterThanOrEqual(38);
    const found = sentences.flatMap((sentence) =>
      findFigures(tag, sentence, [tag, 'en', 'fr']).map((figure) => `${figure}: ${sentence}`),
    );
    expect(found).toEqual([]);
  });

test('a French word that is a Spanish number without its accent counts nothing beside Spanish', () => {
  expect(findFigures('fr', 'Nous sommes très heureux.', ['fr', 'es'])).toEqual([]);
});

for (const [tag, text] of [
  ['en', 'Dear colleagues, first of all we thank the Prime Minister.'],
  ['en', 'Best practice is shared; impunity is not an option.'],
  ['fr', 'Chers collègues, tout d’abord, merci au Premier ministre.'],
  ['fr', 'En tout cas, avant tout, nous partageons nos meilleures pratiques.'],
  ['nl', 'Beste collega’s, ten eerste danken wij de eerste minister.'],
  ['nl', 'Beste aanwezigen, straffeloosheid is in geen geval een optie.'],
  ['es', 'Estimados colegas, ante todo agradecemos al Primer Ministro.'],
  ['de', 'Liebe Kolleginnen und Kollegen, vor allem danken wir der Leitung.'],
  ['ru', 'Уважаемые коллеги, прежде всего благодарим Председателя.'],
  ['ar', 'الزملاء الأعزاء، في المقام الأول نشكر الرئيس.'],
  ['zh', '亲爱的同事们，最后感谢主席。'],
] as const)
  test(`${tag}: a courtesy claims nothing: ${text}`, () => {
    expect(findClaims(tag, text)).toEqual([]);
  });
