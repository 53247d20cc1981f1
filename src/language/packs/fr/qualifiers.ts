import { buildQualifiers } from '../../figures/qualifiers.ts';

export const frenchQualifiers = buildQualifiers({
  'more than': {
    print: 'plus de',
    before:
      "(?:plus|davantage) (?:de|d'|du|des|que)|superieure?s? a|au[- ]dela d[eu']s?|depass(?:e|ent|ant)|excedant",
    notBehind: 'pas|non|point|gueres?',
    behind: 'et quelques|et des poussieres|et des brouettes',
  },
  'less than': {
    print: 'moins de',
    before: "moins (?:de|d'|du|des|que)|inferieure?s? a|(?:en[- ]dessous|au[- ]dessous) (?:de|d')",
    notBehind: 'pas|non|point',
  },
  'at least': {
    print: 'au moins',
    before: "au moins|au bas mot|au minimum|minimum|(?:pas|non) moins (?:de|d'|que)|du moins",
    behind: 'ou plus|et plus|ou davantage|au moins|au bas mot|au minimum',
  },
  'at most': {
    print: 'au plus',
    before: "au plus|tout au plus|au maximum|maximum|(?:pas|non) plus (?:de|d'|que)",
    behind: 'ou moins|au plus|au maximum|tout au plus',
  },
  about: {
    print: 'environ',
    before:
      "environ|quelque|quelques|a peu pres|approximativement|autour (?:de|d'|du|des)|aux alentours (?:de|d')|aux environs (?:de|d')|de l'ordre (?:de|d')",
    behind: "environ|approximativement|(?:ou )?a peu pres|ou peu s'en faut|ou presque",
  },
  nearly: {
    print: 'près de',
    before: "pres (?:de|d'|du|des)|presque|quasi|quasiment|pas loin (?:de|d')",
    notBehind: 'a peu',
  },
  'up to': {
    print: 'jusqu’à',
    before: "jusqu'a|jusqu'a concurrence (?:de|d')",
  },
  'over the last': {
    print: 'au cours des',
    after: 'dernières',
    around:
      '(?:ces|les|des|nos|leurs) \\uFFFC (?:dernier|derniere|precedent|precedente)s(?!\\p{L})|(?:ces|les|des) (?:dernier|derniere)e?s \\uFFFC',
    weak: '(?:en|sur) \\uFFFC (?:ans?|annees?|mois|semaines?|jours?|heures?|decennies?|trimestres?|semestres?)(?!\\p{L})',
  },
});
