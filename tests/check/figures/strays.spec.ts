import { expect, _baseTest as test } from '@playwright/test';
import { findFigures } from './find.ts';

const find = (locale: string, text: string) =>
  findFigures(locale, text, [...new Set([locale, 'en', 'fr', 'nl'])]);

for (const [locale, text, figure] of [
  ['en', 'with twо reefs', 'twо'],
  ['en', 'it is lOO% sure', 'lOO'],
  ['en', 'over ninty reefs', 'ninty'],
  ['en', 'in the nineties', 'nineties'],
  ['en', 'help for over-sixties', 'sixties'],
  ['en', 'a score of reefs', 'a score of'],
  ['en', 'down to nought', 'nought'],
  ['en', 'some per mille', 'per mille'],
  ['en', 'a century of work', 'century'],
  ['en', 'for a millennium', 'millennium'],
  ['en', 'within a fortnight', 'fortnight'],
  ['en', 'our number one aim', 'number one'],
  ['en', 'signed MMXXII', 'MMXXII'],
  ['en', 'in LXVIII states', 'LXVIII'],
  ['en', 'in phase iii', 'iii'],
  ['en', 'in March we met', 'in March'],
  ['en', 'since Monday', 'Monday'],
  ['en', 'last year we met', 'last year'],
  ['fr', 'les vols doublèrent', 'doublèrent'],
  ['fr', 'le chiffre doublera', 'doublera'],
  ['fr', 'il a sextuplé', 'sextuplé'],
  ['fr', 'il a septuplé', 'septuplé'],
  ['fr', 'un plan triennal', 'triennal'],
  ['fr', 'un plan quinquennal', 'quinquennal'],
  ['fr', 'le siècle passe', 'siècle'],
  ['fr', 'ce trimestre', 'trimestre'],
  ['fr', 'une quinzaine', 'quinzaine'],
  ['fr', 'en mai nous', 'en mai'],
  ['fr', 'depuis lundi', 'lundi'],
  ['fr', 'l’an dernier', 'l’an dernier'],
  ['nl', 'driekwart van hen', 'driekwart'],
  ['nl', 'tweederde van hen', 'tweederde'],
  ['nl', 'een tweederdemeerderheid', 'tweederdemeerderheid'],
  ['nl', 'een driedubbel slot', 'driedubbel'],
  ['nl', 'een vijfjarenplan', 'vijfjarenplan'],
  ['nl', 'een tienkoppig team', 'tienkoppig'],
  ['nl', 'een triljoen', 'triljoen'],
  ['nl', 'een biljard', 'biljard'],
  ['nl', 'een eeuw geleden', 'eeuw'],
  ['nl', 'dit kwartaal', 'kwartaal'],
  ['nl', 'sinds maandag', 'maandag'],
  ['nl', 'vorig jaar', 'vorig jaar'],
  ['nl', 'in mei kwamen we', 'in mei'],
  ['en', 'it lasted for a month', 'for a month'],
  ['en', 'it ranks first in the world by volume and second in Europe', 'second'],
  ['fr', 'pendant un an', 'pendant un an'],
  ['fr', 'une petite heure', 'une petite heure'],
  ['fr', 'une semaine entière', 'une semaine entière'],
  ['nl', 'een maand lang', 'een maand lang'],
  ['nl', 'gedurende een jaar', 'gedurende een jaar'],
  ['nl', 'een week later', 'een week later'],
  ['nl', 'minutenlang overleg', 'minutenlang'],
  ['nl', 'zeven achttienplussers', 'achttienplussers'],
  ['nl', 'in het komende jaar', 'komende jaar'],
  ['de', 'am Mittwochmorgen', 'Mittwochmorgen'],
  ['de', 'Vor einer Woche', 'Vor einer Woche'],
  ['zh', '一周前', '一周前'],
] as const)
  test(`${locale}: “${text}” says a figure without a fact`, () => {
    expect(find(locale, text).join(' | ')).toContain(figure);
  });

for (const [locale, text] of [
  ['en', 'only {{islands}} reefs'],
  ['en', 'a mere {{islands}} reefs'],
  ['en', 'barely {{islands}} reefs'],
  ['en', 'not even {{islands}} reefs'],
  ['en', 'close on {{islands}} reefs'],
  ['en', 'north of {{islands}} reefs'],
  ['en', 'at the very least {{islands}} reefs'],
  ['en', 'some {{islands}} reefs'],
  ['en', '{{islands}}-odd reefs'],
  ['en', '{{islands}} or thereabouts'],
  ['en', 'in the next {{years}} years'],
  ['en', 'in the first {{years}} years'],
  ['en', '{{islands}} reefs a day'],
  ['en', '{{islands}} a year'],
  ['en', 'up {{rise}} percentage points'],
  ['en', 'up {{rise}} of all reefs'],
  ['fr', 'seulement {{islands}} récifs'],
  ['fr', 'à peine {{islands}} récifs'],
  ['fr', 'les {{islands}} récifs par an'],
  ['fr', 'les premiers {{islands}} récifs'],
  ['fr', 'en hausse de {{rise}} points de pourcentage'],
  ['nl', 'slechts {{islands}} riffen'],
  ['nl', 'amper {{islands}} riffen'],
  ['nl', '{{islands}} riffen per jaar'],
  ['nl', 'de komende {{years}} jaar'],
] as const)
  test(`${locale}: “${text}” changes what the fact says`, () => {
    expect(find(locale, text).join(' | ')).toContain('fact-altered');
  });

for (const [locale, text] of [
  ['en', 'Second, we met. Firstly, we spoke; thirdly, we left.'],
  ['en', 'Third parties and third countries may join, both of them.'],
  ['en', 'They may march on, and mixed DVD, CV and CD cases.'],
  ['en', 'It is {{share}} of all reefs, and {{islands}} reefs.'],
  ['fr', 'Deuxièmement, les pays tiers et les États tiers.'],
  ['fr', 'La marche continue, un mais sans fin.'],
  ['nl', 'Ten tweede: derde landen, derden en beide partijen.'],
  ['nl', 'We zijn een eenheid, en de mei-boom niet.'],
] as const)
  test(`${locale}: “${text}” says no figure`, () => {
    expect(find(locale, text)).toEqual([]);
  });
