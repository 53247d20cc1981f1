import { buildQualifiers } from '../../figures/qualifiers.ts';

export const germanQualifiers = buildQualifiers({
  'more than': {
    print: 'mehr als',
    before: 'mehr als|über|höher als|größer als|gut',
    notBehind: 'nicht|kaum',
    notFollowed: 'jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|jahrzehnten?',
  },
  'less than': {
    print: 'weniger als',
    before: 'weniger als|unter|niedriger als|kleiner als|geringer als',
    notBehind: 'nicht|kaum',
    notFollowed: 'jahren?|monaten?|wochen?|tagen?|stunden?|minuten?|jahrzehnten?',
  },
  'at least': {
    print: 'mindestens',
    before: 'mindestens|wenigstens|zumindest|nicht weniger als|minimal|ein minimum von',
    behind: 'oder mehr|und mehr|mindestens',
  },
  'at most': {
    print: 'höchstens',
    before: 'höchstens|maximal|nicht mehr als|allenfalls|ein maximum von',
    behind: 'oder weniger|höchstens|maximal',
  },
  about: {
    print: 'rund',
    before: 'rund|etwa|ungefähr|circa|ca|zirka|schätzungsweise|an die|um die',
    behind: 'ungefähr|etwa',
  },
  nearly: {
    print: 'fast',
    before: 'fast|beinahe|nahezu|knapp|annähernd',
  },
  'up to': {
    print: 'bis zu',
    before: 'bis zu|bis|nicht weniger wie',
  },
  'over the last': {
    print: 'in den letzten',
    around:
      '(?:den|die|diesen|diese|unseren) (?:letzten|vergangenen|vorigen|zurückliegenden) \\uFFFC',
    weak: '(?:in|binnen|innerhalb von) \\uFFFC (?:jahren?|monaten?|wochen?|tagen?|stunden?|jahrzehnten?|quartalen?)(?!\\p{L})',
  },
});
