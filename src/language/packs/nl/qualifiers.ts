import { buildQualifiers } from '../../figures/qualifiers.ts';

export const dutchQualifiers = buildQualifiers({
  'more than': {
    print: 'meer dan',
    before:
      'meer dan|ruim|hoger dan|groter dan|boven de|overschreed|overschreden|overschrijdt|overtrof|overtroffen|overtreft',
    notBehind: 'niet|geen',
    behind: 'en nog wat|en een beetje',
  },
  'less than': {
    print: 'minder dan',
    before: 'minder dan|lager dan|kleiner dan|onder de',
    notBehind: 'niet|geen',
  },
  'at least': {
    print: 'minstens',
    before: 'minstens|ten minste|tenminste|minimaal|minimum|niet minder dan|op zijn minst',
    behind: 'of meer|en meer',
  },
  'at most': {
    print: 'hoogstens',
    before: 'hoogstens|ten hoogste|maximaal|maximum|hooguit|niet meer dan',
    behind: 'of minder',
  },
  about: {
    print: 'ongeveer',
    before: "ongeveer|circa|ca|zo'n|omstreeks|rond|rond de|om en bij|om en bij de|omtrent",
    behind: 'ongeveer|of daaromtrent|of zo',
  },
  nearly: {
    print: 'bijna',
    before: 'bijna|haast|nagenoeg|vrijwel|net geen|tegen de',
  },
  'up to': {
    print: 'tot',
    before: 'tot|tot wel|tot aan',
    // A level: "daalde van 60 tot 40".
    notBehind:
      '[\\d.,]+|procent|dal(?:en|t|de|den)|gedaald|stijg(?:en|t)|steeg|stegen|gestegen|vertraag(?:t|de|den)|groei(?:t|de|den)|gegroeid|zak(?:t|te|ten)|gezakt|kromp|krompen|gekrompen|slonk|slonken|geslonken|op|af|toe|terug|teruggebracht|teruggedrongen|teruggelopen|verlaagd|verhoogd|verminderd|opgelopen|toegenomen|afgenomen',
  },
  'over the last': {
    print: 'in de laatste',
    around: '(?:de|deze|die|onze) (?:laatste|afgelopen|voorbije|vorige) \\uFFFC',
    weak: '(?:in|op|binnen|over) \\uFFFC (?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|decennia)(?!\\p{L})',
  },
});
