import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of English that say a figure, a date or a limit without a fact. */
export const englishStrays: StrayLexicon = {
  counting: `
    a score of, scores of, a pair of, pairs of, two score, threescore, a brace of, a gross of, a baker's dozen, a handful of,
    nought, naught, nil, per mille, permille, basis point, basis points, percentile*, quartile*, decile*,
    century, centuries, centenary, bicentenary, millennium, millennia, millennial*, decade, decades,
    biannual*, biennial*, triennial*, quadrennial*, quinquennial*, decennial*, semester*, trimester*,
    twenties, thirties, forties, fifties, sixties, seventies, eighties, nineties,
    over-sixties, over-fifties, under-thirties, number one, number two, no 1, trio, quartet, quintet,
    sextupl*, septupl*, octupl*, twofold, threefold, fourfold, fivefold, sixfold, tenfold, hundredfold,
    umpteen, zillion*, gazillion*, majority of two thirds, single-digit, double-digit, triple-digit,
    six-figure, seven-figure, eight-figure, a fraction of,
    order of magnitude, orders of magnitude, single digits, double digits, triple digits, multimillion*, multibillion*, sesquicentennial*, bicentennial*,
    tercentenary, in its teens, twentyish, thirtyish, fortyish, fiftyish, sixtyish, every other, half-century, a generation ago, generations ago,
    twoscore, fourscore, sixscore, ninescore, tithe*, tuppence, a grand, a mil, mils, dozenth,
    twosome*, threesome*, foursome*, sextet*, septet*, octet*, nonet*, twin, twins, triplet*, pentad*, a fiver, a tenner, a nickel, a dime, ppm, ppb, the noughties,
    half of the year, nth, centenarian*, octogenarian*, nonagenarian*, septuagenarian*,
    in pairs, twos and threes, twentysomething*, thirtysomething*, fortysomething*, fiftysomething*, under-fives, under-tens, under-eighteens,
    over-forties, over-seventies, over-eighties, centennial*, jubilee*,
    severalfold, manyfold, a percent, a per cent, a percentage point, sexagenarian*, naughties`,
  dating: `
    fortnight*, last year, last month, last week, next year, next month, next week, last decade, next decade,
    last century, past year, past month, past week, past decade, previous year, previous month, following year,
    the year before, the year after, a year ago, years ago, months ago, weeks ago, days ago, a month ago, a week ago,
    yesterday, tomorrow,  last spring, last summer, last autumn, last winter, last quarter, next quarter,
    year-on-year, new year's day, new year's eve, christmas, easter,
    the other day, the week before, the month before, the day before, the day after, a year before, a year earlier, a year later, a month earlier,
    a month later, days earlier, weeks earlier, months earlier, years earlier, days later, weeks later, months later, years later, mid-month, midmonth,
    mid-year, midyear, year-end, year's end, end of the year, turn of the year, start of the year, beginning of the year, within months, within weeks,
    within days, ramadan, midnight, noon, labour day, all saints' day,
    prior year, preceding year, preceding month, coming year, year ahead, week ahead, month ahead, year on year, within the year, earlier this year, later this year,
    current year, eve of the year,
    same year, the week after, tonight, new year, within hours, within minutes, for an hour, for ages, for a generation`,
  beforeMonth: `
    in, between, and, since, until, till, by, from, during, early, late, mid, last, next, this, early in, late in, before, after, every, through, to, of, of, first`,
  weekdays: 'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  misspelt: `
    ninty, fourty, fivety, fiveteen, twelveth, twelth, eigth, eighteth, nineth, ninteen, ninteenth, fourtheen, threety, thirten, hunderd, hundread, thousend, thousant, milion, milions, millon, millons, bilion, bilions, billon, trilion, tousand, twety, tweny, seperate third, sixtey, seventey, forteen, fiftheen,
    sixtie, sixtie-eight,
    sxity, fitfy, fofty, sitxy`,
  labels: `phase, phases, chapter, part, annex, annexes, appendix, article, section, volume, title, book, stage, level, type, class, round, tier, schedule, table, figure, group, grade, category, act, world war, pillar,
    page, pages`,
  free: `
    third party, third parties, third-party, third country, third countries, third-country, third state, third states,
    third person, third persons, second to none, second thoughts, second-hand,   at first, first and foremost,
    first of all, secondly, thirdly, fourthly, fifthly, lastly, for one thing, split second, half-hearted*,
    no one, everyone, at one with, on the one hand, one another, sixth sense, square one,
    in the second place, in the third place, second the motion, second the proposal, second the nomination, second the amendment, second that motion,
    second that proposal, seconded, at the last second, give me a second, just a second, every second counts, two-way, twofold aim,
    twofold purpose, twofold task, two minds, put two and two together, three-dimensional, two-dimensional, double-edged, double standard,
    double standards, double jeopardy, double criminality, double-check*, double counting, double taxation, double bind, double down, double-blind,
    double meaning, double life, redouble our efforts, redouble its efforts, redouble their efforts, redoubled efforts, halfway, half-way, half the battle,
    half-time, half-life, half-truth*, half-mast, half-brother*, half-sister*, half-measure*, better half, go halves, first half, second half,
    eleventh hour, zero-sum, zero tolerance, zero-day, net zero, ground zero, zero hour, patient zero, start from zero, starting from zero,
    started from zero, four corners, four walls, a million thanks, a thousand thanks, thanks a million, second-generation, second nature, second chance*,
    second opinion*, second wind, second language*, second home*, second best, second guess*, second class, second fiddle, second sight, second world war,
    second-rate, second in command, third-degree, third way, third sector, third world, fourth estate, fifth column*, seventh heaven, seven seas,
    cloud nine, forty winks, the nines, six feet under, at sixes and sevens, from all quarters, in all quarters, in many quarters, from many quarters,
    in some quarters, from some quarters, in certain quarters, in other quarters, living quarters, close quarters, no quarter, quartermaster*,
    triple helix, triple win, yesterday's, tomorrow's, of tomorrow, for tomorrow, better tomorrow, of yesterday,
    half measure*,
    second the words, a point or two, a word or two, a thing or two, a moment or two, fifth wheel,
    double as, doubles as, doubly linked`,
  before: `
    only, just, all but, not, a mere, mere, merely, barely, hardly, scarcely, not even, close on, north of, south of, at the very least,
    at the very most, some, a further, another, an additional, next, first, last, coming, past, well over, far more than,
    way over, easily, fully, nowhere near, half of, twice, double, double the, triple, roughly speaking, not quite,
    a good, as few as, as little as,
    full, a full, whopping, a whopping, maybe, perhaps, possibly, further, additional, extra, ca., approx., est.,
    negative,
    an average of, on average, averaging, average, a median of, one in, one in every, one out of, one out of every, short of, just short of, shy of, just shy of,
    as high as, as low as, c., ca, max., min., give or take, supposedly, allegedly, reportedly, purportedly, except, except for, other than, instead of, rather than, exactly, precisely, the other, every, a round, a net, a gross, a mean of, at exactly, every other`,
  after: `
    odd, -odd, or thereabouts, and counting, at the very least, at the very most, plus, only, alone, or so, if not more, percentage points, percentage point,
    points, point, estimate, estimated, estimates, provisional, times over,
    times, times more, times as many, times as much, times higher, fold, to one, upwards, and up, and above, and over, tops, max, max., approx, give or take,
    each, apiece, on average, bc, bce, short,
    to last, from the bottom, or later, or earlier, ah, and a bit, ish, squared, in a row, at a time, est., net of costs, tonnes, tonne, tons, kilos, o'clock, a.m., p.m.`,
  surplus: 'more, fewer, less, extra',
  pace: `
    a day, a week, a month, a year, an hour, a minute, per day, per week, per month, per year, per annum, daily, weekly, monthly, yearly, annually, each year, every year, each day, every day, each month, every month, a head, per head, per capita, each, apiece, per *, for every *, for each *, on average,
    p.a., month on month, week on week, overnight`,
  levels: 'to, from',
  wholes: 'of all, of the total, of every, of them',
};

/** Words of English that make a claim of a sentence. */
export const englishClaims: ClaimLexicon = {
  superlatives: `
    largest, biggest, greatest, highest, lowest, smallest, best, worst, most, least, first, top, leading, record,
    unprecedented, unparalleled, unique, only, sole, majority, minority, main, foremost, fastest, strongest, ever,
    runner-up, runners-up, leads the, tops the, penultimate, podium, at the forefront, frontrunner*, pioneer*, came last, comes last, last place`,
  absolutes:
    'all, every, everyone, everybody, everything, none, nobody, nothing, never, always, entirely, completely, wholly, without exception, any, no, whole, total',
  free: `
    first and foremost, first of all, at first, at first glance, best practice, best practices, best wishes, best regards, best interest, best interests,
    after all, above all, at all, all the same, all in all, by all means, all along, on the whole, as a whole, no doubt, no matter, no less, in any case,
    at any rate, not an option, zero-sum, single point of contact, single window, on record, for the record, track record*, records of, record-keeping,
    criminal record*, prime minister, any other business, on top of, first name*, first responder*, first reading, first aid, ever since,
    you all, all of you, thank you all, many of you, many thanks, all the more, most grateful, most honoured, most welcome`,
  quantities: `
    several, many, number of, nearly no, almost no, hardly any, few, fewer, a number of, numerous, countless, innumerable, various, some, multiple, a lot of, lots of, plenty of, much of, the bulk of,
    lion's share, greater part, large part, large parts, part of all, growing share, growing proportion, a proportion of, a percentage of,
    percentage terms, a single, a couple, once a year, once a month, once a week, once a day, once every, weekly, monthly, quarterly, daily, annual,
    annually, yearly, biweekly, bimonthly, semi-annual*, a year, a month, a week, this year, this month, this week, recent years, recent months,
    recent weeks, recently, in the spring, in the summer, in the autumn, in the winter, millionaire*, billionaire*,
    each year, each month, each week, each day, per year, per month, per week, per annum, for years, over the years, for months, spring, summer, autumn,
    winter,
    tons of, a ton of, loads of, myriad*, a host of, a raft of, a slew of, a spate of, a trickle of, a smattering of, a multitude of, plurality, supermajority, quorum,
    on average, average of, median, exponential*, as much again, year-round, a lifetime,
    coming months, coming years, coming weeks, coming decades, months ahead, years ahead, decades ahead, on the eve of, repeatedly, teenager*, teens,
    plethora, swathes, droves, heaps, legions, swarm*, the rest of, remaining, each State, entire, a portion of, a slice of, a chunk of, a great deal, unanimously, by consensus, landslide, skyrocketed, skyrocketing, has multiplied, through the roof, just one, not one, lone, solitary, tonnes, tons, kilos, kilo, miles, acres, hectares, an hour, worldwide, globally`,
  negations: `
    not, did not, does not, has not, have not, is not, are not, was not, were not, no longer, cannot, nor, neither,
    hardly, without, failed to, didn't, doesn't, hasn't, isn't, aren't, wasn't, weren't,
    refuse*, refusing, decline to, declined to, withdrew, withdraw*, reject*, oppose*, object to, objected, so far, to date, except, apart from`,
  limits: `
    before, after, by, since, until, till, from, prior to, ahead of, up to, early, late, mid, the end of, end of, the start of, the beginning of, the middle of, around, about, pre, post, fiscal, financial year, fy`,
  times: `
    since, until, till, as of, from then on, by then, still, already, yet, years' time, … years from now, … years later, … years earlier, … months later, … months earlier`,
};
