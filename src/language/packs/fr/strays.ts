import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of French that say a figure, a date or a limit without a fact. */
export const frenchStrays: StrayLexicon = {
  counting: `
    pour mille, centile*, decile*, quartile*, siecle*, millenaire*, centenaire*, bicentenaire*, decennie*,
    trimestr*, semestr*, quadrimestr*, triennal*, triennau*, biennal*, biennau*, bisannuel*, quadriennal*, quadriennau*,
    quinquennal*, quinquennau*, quinquennat*, septennat*, decennal*, decennau*,
    doubl*, tripl*, quadrupl*, quintupl*, sextupl*, septupl*, octupl*, nonupl*, decupl*, centupl*,
    redoubl*,  quinzaine*, huitaine*, trentaine*, quarantaine*, cinquantaine*, soixantaine*, centaine*, millier*,
    trentenaire*, quadragenaire*, quinquagenaire*, sexagenaire*, septuagenaire*, octogenaire*, nonagenaire*,
    numero un, numero deux, no 1, trio, quatuor, quintette, neant, une poignee, une fraction,
    a deux chiffres, a trois chiffres, point de base, points de base, des annees vingt, des annees trente,
    tiers-monde, les deux tiers, une majorite des deux tiers,
    ordre de grandeur, ordres de grandeur, des lustres, un bon tiers, un bon quart, bons tiers, moitie moins, moitie plus, une generation, moult,
    une grosse de, une paire, duo, au carre, paires,
    à … près, jumeaux, jumelles, sextuor, octuor,
    bimestr*, un couple de, jubilé*, multimillionnaire*, multimilliard*,
    septennal*, cinquantenaire*, neuvaine*, d'un point`,
  dating: `
    l'an dernier, l'annee derniere, le mois dernier, la semaine derniere, l'an passe, l'annee passee, le mois passe,
    la semaine passee, l'annee prochaine, l'an prochain, le mois prochain, la semaine prochaine, il y a un an,
    l'annee precedente, le mois precedent, l'annee suivante,   avant-hier, hier, demain,
    aujourd'hui meme, l'ete dernier, l'hiver dernier, l'automne dernier, le printemps dernier, d'une annee sur l'autre,
    noel, paques, nouvel an,
    la veille du, la veille de, le lendemain du, le lendemain de, la veille au soir,
    l'autre jour, un an plus tot, un an plus tard, un an auparavant, un an avant, un an apres, un mois plus tot, un mois plus tard, voici un an,
    l'annee d'avant, l'annee d'apres, fin de l'annee, debut de l'annee, debut d'annee, fin d'annee, milieu de l'annee, debut du mois, fin du mois,
    toussaint, a la rentree, a midi, minuit, ramadan, belle lurette,
    année écoulée, mois écoulé, an écoulé, année en cours, année à venir, dans un an, en un an, d'ici un an, il y a un mois, il y a une semaine, dans un mois,
    d'une année à l'autre,
    ce soir, ce matin, il y a peu, la même année, pendant une heure, en une heure, pendant une minute, en une minute`,
  beforeMonth: `
    en, depuis, debut, fin, mi, des, jusqu'en, jusqu'a, jusque, au mois de, mois de, de, d', entre, courant, avant, apres, a partir de, vers, et, ce, chaque, premier`,
  weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  misspelt: `
    quatres, cinqs, septs, huits, milles, sinquante, cincante, quarente, quarrante, trentes, soisante, soixente, vint, vinght, quatre-vingt-un-et, milion, milions, miliard, miliards, millon, deusieme, quatrieme-vingt, cinqieme, neufieme,
    sixante, septente, huitente`,
  labels: `phase, phases, chapitre, partie, annexe, annexes, article, section, volume, titre, tome, livre, niveau, type, classe, groupe, tableau, figure, categorie, acte, axe, pilier, etape, guerre mondiale,
    page, pages`,
  free: `
    pays tiers, etats tiers, etat tiers, tierce partie, tierces parties, tierce personne, tierces personnes, les tiers, des tiers, un tiers de confiance,
    premierement, deuxiemement, secondement, troisiemement, quatriemement, cinquiemement, en second lieu, en premier lieu, en troisieme lieu,
    d'une part, l'un et l'autre, l'une et l'autre, l'un comme l'autre, un jour, une fois,  
    l'un d'eux, l'une d'elles, double emploi, double objectif, double sens, a double sens, double role, double nature, agent double,
    mettre en quarantaine, mise en quarantaine, en quarantaine,
    en deuxieme lieu, en quatrieme lieu, en tout premier lieu, seconde main, passer au second plan, passe au second plan, passent au second plan,
    relegue* au second plan, second degre, second souffle, second choix, seconde nature, seconde chance, deuxieme chance, fraction de seconde,
    seconde guerre mondiale, deuxieme guerre mondiale, le tiers etat, tiers etat, tiers secteur, tiers-monde, tierce, tierces, double tranchant,
    double jeu, double langage, double peine, double incrimination, double nationalite, double aveugle, double usage, double discours, double imposition,
    double controle, doublure*, doublage*, redoubl* d'efforts, redoubl* de vigilance, redoubl* d'attention, mi-chemin, demi-mot, demi-tour, demi-mesure*,
    demi-verite*, demi-teinte, demi-heure pres, a demi, quatre coins, quatre vents, se mettre en quatre, mettons en quatre, cheveux en quatre, quatre yeux,
    quatre murs, quatre mains, d'une pierre deux coups, deux poids, deux choses l'une, jamais deux sans trois, regarder a deux fois, reflechir a deux fois,
    tolerance zero, partir de zero, partant de zero, remettre a zero, remise a zero, point zero, zero dechet, risque zero, somme nulle, jour zero,
    patient zero, quart d'heure, mille mercis, merci mille fois, mille fois merci, cent fois sur le metier, les cent pas, cent pour cent avec vous,
    regard neuf, oeil neuf, flambant neuf, batiment neuf, tout neuf, quoi de neuf, rien de neuf, remettre a neuf, remis a neuf, remise a neuf,
    troisieme age, quatrieme pouvoir, cinquieme colonne, sixieme sens, septieme art, septieme ciel, sept mers, trois dimensions, trois fois rien,
    triple saut, poignee de main, poignees de main, planete mars, champ de mars, de demain, demain se, d'hier, hier comme aujourd'hui,
    du jour au lendemain, la veille technologique, la veille sanitaire, la veille juridique, la veille strategique,
    a double tranchant, a double usage, a double titre, a double fond, a double niveau, mis en quatre, met en quatre, mise en quatre, pas de zero,
    partons de zero, part de zero, partis de zero, remercie mille fois, remercions mille fois, la quarantaine, de quarantaine,
    cinquieme roue, seconde zone, par un tiers, aupres d'un tiers, de deux choses l'une`,
  before: `
    seulement, seuls, seules, a peine, tout juste, juste, pas meme, meme pas, un bon, une bonne, bien plus de,
    a tout le moins, les premiers, les premieres, les prochains, les prochaines, premiers, premieres, prochains, prochaines,
    derniers, dernieres, pas tout a fait, la moitie de, le double de, le triple de, un total de quelque, quelques, encore,
    chaque, autres, les autres, guere plus de, pas loin de,
    pleinement, environ., env., peut-etre, rien de moins que, un plein,
    une moyenne de, en moyenne, moyenne de, un sur, une sur, au mieux, max., min., plus ou moins, prétendument, soi-disant, sauf, hormis, excepté, au lieu de, plutôt que, exactement, précisément, tous les, toutes les`,
  after: `
    seulement, a peine, environ, a peu pres, et des poussieres, ou peu s'en faut, au bas mot, tout au plus, a tout le moins, points de pourcentage, point de pourcentage, autres, de trop,
    points, point, estimation, estimes, estimees, provisoire, provisoires,
    fois, fois plus, fois plus de, maximum, minimum, max., min., ou presque, en moyenne, av. j.-c., restants, restantes, chacun, chacune,
    ou plus tard, ou plus tôt, de suite, d'affilée, ht, h.t., tonnes, kilos`,
  surplus: 'de plus, de moins, en plus, en moins, supplementaires',
  pace: `
    par jour, par semaine, par mois, par an, par annee, par heure, par minute, par tete, par habitant, par personne, chaque annee, chaque mois, chaque jour, chaque semaine, tous les ans, tous les mois, tous les jours, annuellement, mensuellement, quotidiennement, l'an, chacun, chacune, en moyenne, par pays, par État, par cas, par victime, par foyer, par ménage, par région, par province, par commune, par dossier,
    du jour au lendemain, mois après mois`,
  levels: 'à, au, passé à, passée à, passés à, passe à, passent à',
  wholes: "de tous, de toutes, du total, de l'ensemble, de la totalite, d'entre eux, d'entre elles",
};

/** Words of French that make a claim of a sentence. */
export const frenchClaims: ClaimLexicon = {
  superlatives: `
    le plus grand, la plus grande, les plus grands, les plus grandes, le plus, la plus, les plus, le moins, la moins, les moins,
    premier, premiere, premiers, premieres, meilleur, meilleure, meilleurs, meilleures, pire, record, records, majorite, minorite,
    plupart, inedit, inedite, sans precedent, unique, uniques, seul, seule, principal, principale, maximal, minimal, jamais vu,
    dernier rang, dernière place, en tête, arrive dernière, arrive dernier, avant-dernier, avant-dernière, podium, à l'avant-garde, pionnier*, pionnière*, de tête, chef de file`,
  absolutes: `
    tout, toute, tous, toutes, aucun, aucune, nul, nulle, jamais, toujours, personne ne, personne n', rien, entierement, completement,
    totalement, sans exception, l'ensemble, la totalite, chaque, quiconque`,
  free: `
    tout d'abord, avant tout, après tout, tout à fait, malgré tout, tout de même, en tout cas, en tout état de cause, tout en, toutefois, tout à l'heure,
    rien de neuf, d'une seule voix, en premier lieu, au premier chef, à première vue, meilleures pratiques, meilleurs voeux, premier ministre, première ministre,
    première lecture, premiers secours, guichet unique, numéro unique, point de contact unique, personne morale,
    à toutes et à tous, à tous et à toutes, toutes et tous, tous et toutes, vous tous, vous toutes, nous tous, tout particulièrement, un meilleur,
    une meilleure, de meilleurs, de meilleures, meilleures salutations, soyez nombreux, soyez nombreuses, venez nombreux, vous y retrouver nombreux,
    toute notre attention, toute votre attention`,
  quantities: `
    plusieurs, nombreux, nombreuses, peu de, peu d', innombrable*, nombre de, nombre d', certains, certaines, quelques, divers, diverses, maints, maintes,
    tant de, tant d', beaucoup de, beaucoup d', l'essentiel, le gros de, le gros des, la majeure partie, grande partie, bonne partie, une partie de,
    une partie des, une part croissante, une part de, une part des, un pourcentage, une proportion, un seul, une seule, hebdomadaire*, mensuel*, annuel*, quotidien*, bimensuel*,
    bihebdomadaire*, une fois par an, une fois par mois, une fois par semaine, par an, par mois, par semaine, cette annee, ce mois-ci, cette semaine,
    dernieres annees, derniers mois, dernieres semaines, recemment, au printemps, a l'automne, cet ete, cet hiver, cet automne, ce printemps,
    millionnaire*, milliardaire*,
    chaque annee, chaque mois, chaque semaine, des annees, des mois, au lendemain, printemps, automne, hiver, en ete, l'ete,
    une foule de, une kyrielle de, une myriade de, une pluralité, quorum, en moyenne, moyenne, médiane, exponentiel*, une flopée de, toute l'année,
    mois à venir, années à venir, semaines à venir, ces derniers mois, à maintes reprises, la veille, le lendemain, adolescent*,
    pas mal de, énormément, bien des, une multitude, pléthore, ribambelle, une série de, le reste des, les autres, la part du lion, intégralité, une partie du, unanimité, explosé, bondi, flambé, pas un, pas une, plus d'un, plus d'une, tonnes, kilos, kilomètres, hectares, partout dans le monde, mondialement`,
  negations: `ne, n', pas, non, ni, sans, plus aucun, guere, point,
    refus*, retire*, rejet*, oppos*, hormis, excepté, sauf`,
  limits: `
    avant, avant le, après, après le, depuis, depuis le, jusqu'en, jusqu'au, dès, dès le, d'ici, à partir de, à partir du, début, fin, mi, milieu, la fin de, le début de, vers`,
  times: `
    depuis, jusqu'a, jusqu'au, jusqu'en, des lors, a partir de, deja, encore, il y a … ans, il y a … mois, il y a … semaines, il y a … jours, … ans plus tard, … ans plus tôt, … mois plus tard, … mois plus tôt, dans … ans, dans … mois`,
};
