import type { DirectionWords } from '../../language.ts';

/** Words by which English says which way a figure goes. */
export const englishDirection: DirectionWords = {
  rise: {
    before: `
      rose, rise, rises, risen, rising, increas*, grew, grow, grows, grown, growing, growth, climb*, gain, gains, gained,
      jump*, upsurge, upswing, surge, surged, surges, surging, soar*, up …, up by, is up, are up, was up, were up, upturn, uptick, raise by, raised by, raised from, raised to,
      raising by, was raised, were raised, been raised, expand*, expansion, went up, gone up,
      hike, hikes, escalat*, swell, swelled, swollen,
    spiked, spike, spikes, ballooned, mounted, doubled by, rocketed, skyrocketed, boomed, mushroomed`,
    after:
      'higher, more, … up, increase, increases, rise, rises, growth, above average, above the average, above the level*, greater, larger, jump, surge, upturn, extra',
  },
  fall: {
    before: `
      fell, fall, falls, fallen, falling, drop, drops, dropped, dropping, declin*, decreas*, reduc*, lower by, lowers, lowered, lowering, down …, down by,
      is down, are down, was down, were down,
      downturn, cut, cuts, cutting, shrank, shrunk, shrink*, dip, dips, dipped, plung*, plummet*, slump*, went down,
      gone down, diminish*, contracted by, contraction, slid, eased, tapered, receded, subsided, retreated, shaved, brought down,
      slashed, contracted, curbed, pushed back, tumbled, waned, ebbed, abated, lost,
    dwindl*, abated by, collapsed, collapse, sank, sunk, weakened, softened, slumped, tailed off, halved by, nosedived`,
    after: `
      lower, fewer, less, below, beneath, … down, decrease, decreases, fall, falls, drop, drops, decline, declines, reduction, reductions,
      below average, below the average, below the level*, smaller, cut, cuts, slump, downturn`,
  },
  share: {
    before: `
      share of, shares of, proportion of, account for, accounts for, accounted for, accounting for, represent, represents,
      represented, representing, make up, makes up, made up, making up, constitut*, compris*`,
    after: 'of, share',
  },
  turned: {
    before: 'slow, slowed, slows, slowing, slowdown, reversed, halted, dampened',
    after: '',
  },
  pointed: {
    rise: '(?:this|(?<=^|[.!?;:] )that) (?:\\p{L}+ )?(?:increase|rise|growth|surge|upsurge|upturn)(?!\\p{L})|that (?:\\p{L}+ )?(?:increase|rise|growth|surge|upsurge|upturn)(?=[.,;:!?]|$)',
    fall: '(?:this|(?<=^|[.!?;:] )that) (?:\\p{L}+ )?(?:decline|decrease|fall|drop|reduction|downturn)(?!\\p{L})|that (?:\\p{L}+ )?(?:decline|decrease|fall|drop|reduction|downturn)(?=[.,;:!?]|$)',
  },
};
