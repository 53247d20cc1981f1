import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of French that say a figure, a date or a limit without a fact. */
export const frenchStrays: StrayLexicon = {
  counting: `
    pour mille, centile*, decile*, quartile*, siecle*, millenaire*, centenaire*, bicentenaire*, decennie*,
    trimestr*, semestr*, quadrimestr*, triennal*, triennau*, biennal*, biennau*, bisannuel*, quadriennal*, quadriennau*,
    quinquennal*, quinquennau*, quinquennat*, septennat*, decennal*, decennau*,
    doubl*, tripl*, quadrupl*, quintupl*, sextupl*, septupl*, octupl*, nonupl*, decupl*, centupl*,
    redoubl*, dedoubl*, quinzaine*, huitaine*, trentaine*, quarantaine*, cinquantaine*, soixantaine*, centaine*, millier*,
    trentenaire*, quadragenaire*, quinquagenaire*, sexagenaire*, septuagenaire*, octogenaire*, nonagenaire*,
    numero un, numero deux, no 1, trio, quatuor, quintette, neant, une poignee, une fraction,
    a deux chiffres, a trois chiffres, point de base, points de base, des annees vingt, des annees trente,
    tiers-monde, les deux tiers, une majorite des deux tiers`,
  dating: `
    l'an dernier, l'annee derniere, le mois dernier, la semaine derniere, l'an passe, l'annee passee, le mois passe,
    la semaine passee, l'annee prochaine, l'an prochain, le mois prochain, la semaine prochaine, il y a un an,
    l'annee precedente, le mois precedent, l'annee suivante, la veille, le lendemain, avant-hier, hier, demain,
    aujourd'hui meme, l'ete dernier, l'hiver dernier, l'automne dernier, le printemps dernier, d'une annee sur l'autre,
    noel, paques, nouvel an`,
  beforeMonth:
    "en, depuis, debut, fin, mi, des, jusqu'en, jusqu'a, jusque, au mois de, mois de, de, d', entre, courant, avant, apres, a partir de, vers, et, ce, chaque",
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  misspelt:
    'quatres, cinqs, septs, huits, milles, sinquante, cincante, quarente, quarrante, trentes, soisante, soixente, vint, vinght, quatre-vingt-un-et, milion, milions, miliard, miliards, millon, deusieme, quatrieme-vingt, cinqieme, neufieme',
  labels:
    'phase, phases, chapitre, partie, annexe, annexes, article, section, volume, titre, tome, livre, niveau, type, classe, groupe, tableau, figure, categorie, acte, axe, pilier, etape, guerre mondiale',
  free: `
    pays tiers, etats tiers, etat tiers, tierce partie, tierces parties, tierce personne, tierces personnes, les tiers, des tiers, un tiers de confiance,
    premierement, deuxiemement, secondement, troisiemement, quatriemement, cinquiemement, en second lieu, en premier lieu, en troisieme lieu,
    d'une part, l'un et l'autre, l'une et l'autre, l'un comme l'autre, un jour, une fois, second plan, de second plan,
    l'un d'eux, l'une d'elles, double emploi, double objectif, double sens, a double sens, double role, double nature, agent double,
    mettre en quarantaine, mise en quarantaine, en quarantaine`,
  before: `
    seulement, seuls, seules, a peine, tout juste, juste, pas meme, meme pas, un bon, une bonne, bien plus de,
    a tout le moins, les premiers, les premieres, les prochains, les prochaines, premiers, premieres, prochains, prochaines,
    derniers, dernieres, pas tout a fait, la moitie de, le double de, le triple de, un total de quelque, quelques, encore,
    chaque, autres, les autres, guere plus de, pas loin de`,
  after:
    "seulement, a peine, environ, a peu pres, et des poussieres, ou peu s'en faut, au bas mot, tout au plus, a tout le moins, points de pourcentage, point de pourcentage, autres, de plus, de trop, supplementaires",
  pace: "par jour, par semaine, par mois, par an, par annee, par heure, par minute, par tete, par habitant, par personne, chaque annee, chaque mois, chaque jour, chaque semaine, tous les ans, tous les mois, tous les jours, annuellement, mensuellement, quotidiennement, l'an",
  wholes: "de tous, de toutes, du total, de l'ensemble, de la totalite, d'entre eux, d'entre elles",
};

/** Words of French that make a claim of a sentence. */
export const frenchClaims: ClaimLexicon = {
  superlatives: `
    le plus grand, la plus grande, les plus grands, les plus grandes, le plus, la plus, les plus, le moins, la moins, les moins,
    premier, premiere, premiers, premieres, meilleur, meilleure, meilleurs, meilleures, pire, record, records, majorite, minorite,
    plupart, inedit, inedite, sans precedent, unique, uniques, seul, seule, principal, principale, maximal, minimal, jamais vu`,
  absolutes: `
    tout, toute, tous, toutes, aucun, aucune, nul, nulle, jamais, toujours, personne ne, personne n', rien, entierement, completement,
    totalement, sans exception, l'ensemble, la totalite, chaque, quiconque`,
  negations: "ne, n', pas, non, ni, sans, plus aucun, guere, point",
  times: "depuis, jusqu'a, jusqu'au, jusqu'en, des lors, a partir de, deja, encore",
};
