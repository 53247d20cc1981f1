import type { DirectionWords } from '../../language.ts';

/** Words by which French says which way a figure goes. */
export const frenchDirection: DirectionWords = {
  rise: {
    before: `
      hausse, hausses, augment*, accroiss*, accru, accrue, accrus, accrues, croit, croissance, croissant, croissante, croissent,
      croissait, a cru, ont cru, avait cru, ayant cru, crût, progresse, progresses, progressent, progresser, progression, progressions,
      progressaient, progressait, progressa, progressee, grimp*, bondi*, bond, grandi, grandis, grandie, grandit, grandissent,
      monte, montee, montes, monter, montent, elevation, envol*, gagne, gagner, gagnent, superieur* de, plus haut* de,
    flambée, flambe, explosion, explosé, explose, bondissent, accélér*, intensifi*, renforcé*, amplifi*, enfl*, gonfl*`,
    after:
      "de plus, en plus, en hausse, plus eleve*, plus nombreu*, plus haut*, plus grand*, plus qu*, supplementaire, supplementaires, superieur*, de hausse, d'augmentation",
  },
  fall: {
    before: `
      baiss*, diminu*, recul*, chut*, redui*, reduction*, decroiss*, decroit, decru*, regress*, repli, repliee, flech*, declin*,
      tombe, tomber, tombee, tombees, tombent, plonge, plonger, effondr*, abaiss*, contract*, ramene*, ramenee*, tasse, tassee, tassement, reflu*,
      dégringol*, fondu, amputé*, freiné*, perdu, comprimé*, allégé*, contracté*, contracte, ramené*, tassé*, reflué*, inferieur* de, plus bas* de, plus faible* de,
    perte, pertes, perdre, perd, perdent, inflechi*, atténu*, amoindri*, rétréci*, amenuis*, dégringolade, dévissé, dévisse, resserré*, resserrement, repliement, replié, s'est replié`,
    after: `
      de moins, en moins, en baisse, en recul, moins eleve*, moins nombreu*, moins haut*, moins grand*, moins qu*, inferieur*,
      de baisse, de recul,
      moins de cas, en moins de, … plus bas*, … plus faible*, … plus petit*, au-dessous de la moyenne, en dessous de la moyenne, au-dessous du niveau, en dessous du niveau`,
  },
  share: {
    before:
      'part de, parts de, proportion de, represente, representent, representait, representaient, representant, constitue, constituent',
    after: "de, des, du, d'",
  },
  turned: { before: 'ralenti*, freiné*, stoppé*, inversé*, atténué*, tassé*', after: '' },
  pointed: {
    rise: '(?:cette|cet|ce) (?:forte |nette |vive )?(?:hausse|augmentation|progression|croissance|accroissement|essor|envolee)',
    fall: '(?:cette|cet|ce) (?:forte |nette |vive )?(?:baisse|diminution|recul|repli|chute|reduction|regression|declin)(?!\\p{L})',
  },
};
