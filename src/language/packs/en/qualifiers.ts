import { buildQualifiers } from '../../figures/qualifiers.ts';

export const englishQualifiers = buildQualifiers({
  'more than': {
    print: 'more than',
    before:
      'more than|over|above|exceeding|in excess of|greater than|upwards? of|exceed(?:s|ed)?|tops|topped|surpass(?:es|ed)?',
    notBehind: 'no|not|never',
    notFollowed: 'years?|months?|weeks?|days?|hours?|minutes?|decades?',
  },
  'less than': {
    print: 'less than',
    before: 'less than|fewer than|under|below|lower than',
    notBehind: 'no|not|just',
    notFollowed: 'years?|months?|weeks?|days?|hours?|minutes?|decades?',
  },
  'at least': {
    print: 'at least',
    before: 'at least|(?:no|not) (?:fewer|less) than|a minimum of|minimum',
    behind: 'or more|and more|at least|and counting',
  },
  'at most': {
    print: 'at most',
    before: 'at most|(?:no|not) more than|a maximum of|maximum',
    behind: 'or less|or fewer|at most',
  },
  about: {
    print: 'about',
    before:
      'about|around|roughly|approximately|approx|some|circa|in the (?:region|order|neighbourhood|vicinity) of|an estimated|estimated',
    behind: 'or so|or thereabouts|thereabouts|give or take|approximately|roughly',
  },
  nearly: {
    print: 'nearly',
    before:
      'nearly|almost|close to|just under|not quite|virtually|practically|within a (?:whisker|hair) of',
  },
  'up to': {
    print: 'up to',
    before: 'up to|as many as|as much as',
    notBehind: 'add|adds|added|adding|sum|sums|live|living|lives',
  },
  'over the last': {
    print: 'over the last',
    around: '(?:the|these|those|our) (?:last|past|previous) \\uFFFC',
    weak: '(?:in|within|over) \\uFFFC (?:years?|months?|weeks?|days?|hours?|minutes?|decades?)(?!\\p{L})',
  },
});
