import { buildQualifiers } from '../../figures/qualifiers.ts';

export const chineseQualifiers = buildQualifiers(
  {
    'more than': {
      print: '超过',
      before: '超过了?|逾|多于|高于|大于|突破了?',
      notBehind: '不|没有|未',
      behind: '多|余|以上',
    },
    'less than': {
      print: '不到',
      before: '不到|少于|不足|低于|未满|小于',
      notBehind: '不',
      behind: '以下',
    },
    'at least': { print: '至少', before: '至少|不少于|不低于|最少|起码' },
    'at most': { print: '至多', before: '至多|最多|不超过|不多于|不高于' },
    about: { print: '约', before: '大约|约|大概|约为', behind: '左右|上下' },
    nearly: { print: '近', before: '将近|接近|近|几乎' },
    'up to': { print: '多达', before: '多达|高达|达到?' },
    'over the last': {
      print: '过去',
      around: '(?:过去|最近|近|前)(?:的)?\\uFFFC',
      weak: '(?:在)\\uFFFC(?:年|个月|周|天|个世纪)(?:内|里|间)',
    },
  },
  false,
);
