import { buildQualifiers, type QualifierPrint } from '../../figures/qualifiers.ts';

/** Spanish puts an article between the two: "casi el 68 %", "más de un 20 %", "supera los 22". */
const ARTICLE = '(?: (?:el|la|los|las|un|una|unos|unas))?';

/** A verb of the first conjugation in the third person, and its participles: "supera", "superó", "superen", "superado". */
const AR = '(?:an?|en?|aban?|aron|ara|aran|ado|ando|ar)';
const EXCEEDS = `(?:super${AR}|supero|rebas${AR}|rebaso|sobrepas${AR}|sobrepaso|exced(?:en?|an?|io|ieron|ian?|er|era|eran|ido|iendo)(?: (?:de|del))?)`;
const NOT = 'no|nunca|jamás|sin|sin que|no ha|no han|no había|no habían|no haya|no hayan';

/** Spans of time that are feminine: "semanas", "generaciones", but "días". */
const FEMININE = /(?:(?<!í|gram|em)as|[cs]iones|dades|noches)$/u;

/** A percentage has its article. */
function forPercentage(words: string): NonNullable<QualifierPrint['agree']> {
  return (kind) => (kind === 'percentage' ? words : undefined);
}

export const spanishQualifiers = buildQualifiers({
  'more than': {
    print: 'más de',
    agree: forPercentage('más del'),
    before: `(?:más (?:de|del|que)|más allá (?:de|del)|(?:superior|mayor)(?:es)? (?:a|al)|mayor(?:es)? (?:de|del|que)|por encima (?:de|del)|${EXCEEDS})${ARTICLE}`,
    notBehind: NOT,
  },
  'less than': {
    print: 'menos de',
    agree: forPercentage('menos del'),
    before: `(?:menos (?:de|del|que)|(?:inferior|menor)(?:es)? (?:a|al)|menor(?:es)? (?:de|del|que)|por debajo (?:de|del)|no (?:lleg|alcanz)(?:an?|o|aron|aban?)(?: (?:a|al))?|sin (?:llegar|alcanzar)(?: (?:a|al))?)${ARTICLE}`,
    notBehind: 'no|nada|nunca|poco',
  },
  'at least': {
    print: 'al menos',
    agree: forPercentage('al menos el'),
    before: `(?:(?:al|por lo|cuando) menos|como mínimo|como poco|(?:un )?mínimo(?: (?:de|del))?|(?:no|nada|nunca) menos (?:de|del|que)|no (?:inferior|menor)(?:es)? (?:a|al|de|del|que))${ARTICLE}`,
    behind: 'o más|y más|como mínimo|como poco|(?:al|por lo|cuando) menos|en adelante',
  },
  'at most': {
    print: 'como máximo',
    agree: forPercentage('como máximo el'),
    before: `(?:como máximo|como mucho|cuando mucho|a lo sumo|a lo más|(?:un )?máximo(?: (?:de|del))?|(?:no|nunca) más (?:de|del)|no (?:superior|mayor)(?:es)? (?:a|al|de|del|que)|(?:${NOT}) ${EXCEEDS})${ARTICLE}`,
    behind: 'o menos|como máximo|como mucho|a lo sumo|a lo más',
  },
  about: {
    print: 'alrededor de',
    agree: forPercentage('alrededor del'),
    before: `(?:(?:alrededor|cerca|del orden) (?:de|del)|aproximadamente|aproximad[oa]s? (?:de|del)|unos|unas|en torno (?:a|al)|más o menos|se (?:calculan?|estiman?) en|(?:calculad|estimad)[oa]s? en|rond(?:an|o|aron|aban?|ando)|ronda(?= (?:el|los|las|un) ))${ARTICLE}`,
    behind: 'aproximadamente|más o menos|o así',
  },
  nearly: {
    print: 'casi',
    agree: forPercentage('casi el'),
    before: `(?:casi|prácticamente|(?:poco|algo) menos (?:de|del|que)|(?:próxim|cercan)[oa]s? (?:a|al)|(?:se acercan?|acercándose) (?:a|al)|roz(?:an?|o|aron|aban?|ando))${ARTICLE}`,
  },
  'up to': {
    print: 'hasta',
    agree: forPercentage('hasta el'),
    before: `hasta(?: un total de| en)?${ARTICLE}`,
  },
  'over the last': {
    print: 'en los últimos',
    agree: (_kind, noun = '') => (FEMININE.test(noun) ? 'en las últimas' : undefined),
    around:
      '(?:(?:l|est|nuestr)[oa]s (?:últim|pasad|anterior)(?:os|as|es) \\uFFFC|(?:l|est)[oa]s \\uFFFC (?:(?:últim|pasad)[oa]s|\\p{L}+ (?:(?:últim|pasad)[oa]s|anteriores|precedentes)))',
    weak: '(?:en|durante|desde hace) \\uFFFC (?:años?|meses|mes|semanas?|días?|horas?|decenios?|décadas?|trimestres?|semestres?)(?!\\p{L})',
  },
});
