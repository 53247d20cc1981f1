import { buildQualifiers } from '../../figures/qualifiers.ts';

export const spanishQualifiers = buildQualifiers({
  'more than': {
    print: 'más de',
    before:
      'más (?:de|del|que)|superior(?:es)? (?:a|al)|por encima (?:de|del)|mayor(?:es)? (?:de|que)|supera(?:n|ba|ron)?|excede(?:n)?',
    notBehind: 'no|nunca',
  },
  'less than': {
    print: 'menos de',
    before:
      'menos (?:de|del|que)|inferior(?:es)? (?:a|al)|por debajo (?:de|del)|menor(?:es)? (?:de|que)',
    notBehind: 'no|nada',
  },
  'at least': {
    print: 'al menos',
    before:
      'al menos|por lo menos|como mínimo|un mínimo de|mínimo|(?:no|nada) menos de|cuando menos',
    behind: 'o más|como mínimo|al menos|por lo menos',
  },
  'at most': {
    print: 'como máximo',
    before: 'como máximo|a lo sumo|un máximo de|máximo|no más de',
    behind: 'o menos|como máximo|a lo sumo',
  },
  about: {
    print: 'alrededor de',
    before:
      'alrededor (?:de|del)|cerca (?:de|del)|aproximadamente|unos|unas|en torno (?:a|al)|más o menos',
    behind: 'aproximadamente|más o menos',
  },
  nearly: {
    print: 'casi',
    before: 'casi|prácticamente|poco menos de',
  },
  'up to': {
    print: 'hasta',
    before: 'hasta|hasta un total de',
  },
  'over the last': {
    print: 'en los últimos',
    around: '(?:los|las|estos|estas|nuestros) (?:últim|pasad|anterior)(?:os|as|es) \\uFFFC',
    weak: '(?:en|durante) \\uFFFC (?:años?|meses|mes|semanas?|días?|horas?|decenios?|décadas?|trimestres?|semestres?)(?!\\p{L})',
  },
});
