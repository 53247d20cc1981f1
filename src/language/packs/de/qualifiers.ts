import { buildQualifiers } from '../../figures/qualifiers.ts';

export const germanQualifiers = buildQualifiers({
  'more than': {
    print: 'mehr als',
    before: 'über|höher als|größer als|oberhalb von|gut|gut und gerne',
    around: '(?<!(?:nicht|kaum) )(?:mehr als|mehr denn|jenseits von) \\uFFFC',
    notBehind: 'nicht|kaum',
    notFollowed: 'jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|jahrzehnten?',
  },
  'less than': {
    print: 'weniger als',
    before: 'unter|niedriger als|kleiner als|geringer als|unterhalb von',
    around: '(?<!(?:nicht|kaum) )weniger als \\uFFFC',
    notBehind: 'nicht|kaum',
    notFollowed: 'jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|jahrzehnten?',
  },
  'at least': {
    print: 'mindestens',
    before:
      'mindestens|wenigstens|zumindest|nicht weniger als|nicht unter|minimal|minimum|ein minimum von',
    behind: 'oder mehr|und mehr|mindestens',
  },
  'at most': {
    print: 'höchstens',
    before:
      'höchstens|längstens|maximal|maximum|nicht mehr als|nicht über|allenfalls|ein maximum von',
    behind: 'oder weniger|höchstens|maximal',
  },
  about: {
    print: 'rund',
    before:
      'rund|rd\\.|etwa|in etwa|ungefähr|circa|ca\\.?|zirka|schätzungsweise|geschätzte?[nrs]?|an die|um die|grob',
    behind: 'ungefähr|etwa|oder so',
    // "Sanktionen gegen 22 Personen" is more usual.
    weak: 'gegen \\uFFFC',
  },
  nearly: {
    print: 'fast',
    before: 'fast|beinahe|nahezu|knapp|annähernd|so gut wie|praktisch|nicht ganz',
  },
  'up to': {
    print: 'bis zu',
    before: 'bis zu|bis',
  },
  'over the last': {
    print: 'in den letzten',
    around:
      '(?:den|der|die|diesen|dieser|diese|unseren|unserer) (?:letzten|vergangenen|vorigen|zurückliegenden) \\uFFFC',
    weak: '(?:in|seit|binnen|innerhalb von) \\uFFFC (?:jahren?|monaten?|wochen?|tagen?|stunden?|jahrzehnten?|quartalen?)(?!\\p{L})',
  },
});
