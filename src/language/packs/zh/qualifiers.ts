import { buildQualifiers } from '../../figures/qualifiers.ts';

/** Words that end in 约 and name a treaty, a place or an obligation: there it is no "about". */
const NO_ABOUT = '[条公缔节盟契履违签邀纽租预婚隐]|(?<!联)合|(?<![湖河西东南华])北|(?<!法)规';
/** Words that end in 近 and say "recently" or "nearby". */
const NO_NEARLY = '[最附靠邻亲临远]';
/** Words that end in 前 and say "before" or "now". */
const NO_PAST = '[目此以之先从提空当日年月战生眼超往事会面行赛选]';
const TIME = '(?:年|个?月|周|天|日|个?世纪)';
/** 多 and 余 follow the figure or its measure word; before these they belong to the next word: 多边机构. */
const MORE =
  '(?<=\\uFFFC ?[个名位人项条家件起次份年天万亿吨%]{0,2})(?:多|余)(?![边样元方数重党民族])';
/** "the above", "the following": no limits of a figure. */
const NO_LIMIT = '(?<![在对就如列出])';

export const chineseQualifiers = buildQualifiers(
  {
    'more than': {
      print: '超过',
      before: '超(?:过|出|越)?了?|逾|多于|高于|大于|突破了?|不止|不只(?:有)?',
      notBehind: '不|没有|没|未',
      behind: `${MORE}|${NO_LIMIT}以上(?!述|级|所|各)`,
    },
    'less than': {
      print: '不到',
      before: '不到|少于|不足|低于|未满|不满|不及|未达到?|未及|小于',
      notBehind: '不',
      behind: `${NO_LIMIT}以下(?!简称|称|各|几|领域|方面|建议|问题|措施|内容|目标|原则|行动|事项|文件)`,
    },
    'at least': { print: '至少', before: '至少有?|不少于|不低于|不下于?|最少|起码' },
    'at most': {
      print: '至多',
      before: '至多|最多|不超过|不多于|不高于|不大于',
      behind: '以内|之内(?!容)',
    },
    about: {
      print: '约',
      before: `大约|大概|大致|差不多|(?<!${NO_ABOUT})约(?:为|有|占)?`,
      behind:
        '左右|上下(?!级|文|游|一心|一致|协同|联动)|(?<=\\uFFFC ?)来(?=个|名|位|人|项|国|年|天|次|起|家|件)',
    },
    nearly: {
      print: '近',
      before: `将近|接近|逼近|近乎|几乎|(?<!${NO_NEARLY})近(?!\\uFFFC ?${TIME})`,
    },
    'up to': { print: '多达', before: '多达|高达' },
    'over the last': {
      print: '过去',
      around: `过去的?\\uFFFC|(?:最近的?|(?<!${NO_NEARLY})近)\\uFFFC[多余几]? ?(?=${TIME})|(?<!${NO_PAST})前\\uFFFC`,
      weak: `在\\uFFFC${TIME}(?:内|里|间)`,
    },
  },
  false,
);
