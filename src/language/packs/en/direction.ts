import type { DirectionWords } from '../../language.ts';

/** Words by which English says which way a figure goes. */
export const englishDirection: DirectionWords = {
  rise: {
    before: `
      rose, rise, rises, risen, rising, increas*, grew, grow, grows, grown, growing, growth, climb*, gain, gains, gained,
      jump*, surg*, soar*, up, up by, upturn, uptick, raise, raises, raised, raising, expand*, expansion, went up, gone up,
      hike, hikes, escalat*, swell, swelled, swollen`,
    after:
      'higher, more, up, increase, increases, rise, rises, growth, above, greater, larger, jump, surge, upturn, extra',
  },
  fall: {
    before: `
      fell, fall, falls, fallen, falling, drop*, declin*, decreas*, reduc*, lower, lowers, lowered, lowering, down, down by,
      downturn, cut, cuts, cutting, shrank, shrunk, shrink*, dip, dips, dipped, plung*, plummet*, slump*, went down,
      gone down, diminish*, contracted, contraction, slid, slide, slides`,
    after: `
      lower, fewer, less, down, decrease, decreases, fall, falls, drop, drops, decline, declines, reduction, reductions,
      below, smaller, cut, cuts, slump, downturn`,
  },
  share: {
    before: `
      share of, shares of, proportion of, account for, accounts for, accounted for, accounting for, represent, represents,
      represented, representing, make up, makes up, made up, making up, constitut*, compris*`,
    after: 'of, share',
  },
};
