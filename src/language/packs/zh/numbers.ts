import type { NumberPhrase, NumberVocabulary } from '../../figures/number-words.ts';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const SCALES: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const ALL = '零〇一二两兩三四五六七八九十百千万萬亿億';
/** Numerals of documents, which nobody can alter; one alone is too often a word of its own. */
const FORMAL = /[壹贰貳叁參肆伍陆陸柒捌玖拾佰仟零万萬亿億]{2,}/gu;
const PLAIN: Readonly<Record<string, string>> = {
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
};
/** Numerals; 多 or 余 may stand before the scale: 二十多万. */
const RUN = new RegExp(`[${ALL}]+(?:[多余](?=[万萬亿億])[万萬亿億]+)?`, 'gu');
/** 二十三点五, also with a scale behind; not the hour 三点三十分, nor 七点一刻. */
const DECIMAL = new RegExp(
  `([${ALL}]+)点([零〇一二三四五六七八九]+)(?![十百千刻])([万萬亿億]*)`,
  'gu',
);
/** Words that have a numeral's characters and count nothing; behind another numeral they are none: 二十一起, 三十分钟. */
const FREE = new RegExp(
  [
    // What makes a part of the numeral behind it.
    '[百千万]分之',
    `(?<![${ALL}\\d])(?:${[
      '十分(?![之钟])|万一',
      '一起|一些|一直|一定|一旦|一般|一样|一致|一贯|一道|一同|一并|一再|一律|一切|一方面|一系列|一揽子',
      '第三方|第三国|第三者|第三世界',
      '千方百计|四面八方|五花八门|三番五次|七嘴八舌|百花齐放|千载难逢|百家争鸣|成千上万|千千万万',
      '万众|万物|万岁|万能|万象|百姓|千秋',
      `四川|(?:五四|九三)(?![${ALL}年])`,
    ].join('|')})`,
    '统一|唯一|进一步|(?<!分)之一',
  ].join('|'),
  'gu',
);
/** One numeral alone counts where one of these follows: a measure word, a unit, or "more than" before one. */
const MEASURE = new RegExp(
  `^(?:${[
    `[至到][${ALL}\\d]`,
    '[多余来几](?=[个名位人项国年月天周次起件家份条种万亿倍吨公岁])',
    // People, States, bodies, documents.
    '个|名|位|人|者|项|国|方|州|洲|省|市|区|县|党|院|口|户|对|双|代|届|份|条|章|节|款|段|页|本|卷|册|集|篇|则|封|票',
    '首(?![先要次])|大(?![多部量约会臣使])|步(?!走)|重(?![要大])',
    // Things and events.
    '种|类|组|批|座|所|套|部|台|艘|架|辆|件|家|起|次|期|轮|级|等|只|头|匹|张|幅|场|颗|枚|棵|株|粒|遍|趟|层|间|栋|幢|支|枝',
    '例|宗|桩|笔|门|片|样|折|阶段|点|倍|成|半|度',
    // Time.
    '年|月|日|天|周|旬|载|岁|世纪|小时|时(?![代期])|分钟|秒',
    // Money and measures.
    '元|块|欧元|美元|英镑|日元|法郎|卢布|吨|克|公斤|磅|米|厘米|毫米|公里|英里|海里|平方|立方|公顷|亩|英亩|升|公升|毫升|桶|箱|袋|盒|瓶',
  ].join('|')})`,
  'u',
);
const VAGUE =
  /数十|数百|数千|数万|几十|几百|几千|几万|上百|上千|上万|若干|成百|成千|[十百千]几|半数|一半|翻番|翻一番|倍增|双倍/gu;
/** Before a numeral that begins with its unit: 几百万, 数十亿, 上千. */
const SOME = /[几数上成]$/u;

/** How Chinese counts: numerals run together without spaces. */
export const chineseNumbers: NumberVocabulary = {
  split: () => undefined,
  readBelowHundred: () => undefined,
  letters: /[〇\u4e00-\u9fff]/,
  homographs: new Set(),
  find,
};

function find(text: string): readonly NumberPhrase[] {
  const plain = text.replace(FORMAL, (run) =>
    [...run].map((numeral) => PLAIN[numeral] ?? numeral).join(''),
  );
  const masked = plain.replace(FREE, (word) => '\uE001'.repeat(word.length));
  const vague = [...masked.matchAll(VAGUE)].map((match) => ({
    ordinal: false,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const decimals = [...masked.matchAll(DECIMAL)].map(readDecimal);
  const whole = decimals.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\uE001'.repeat(end - start) + rest.slice(end),
    masked,
  );
  const numbers = [...whole.matchAll(RUN)].flatMap((match): readonly NumberPhrase[] => {
    const [run, start] = [match[0], match.index];
    const end = start + run.length;
    const [before, after] = [whole.slice(0, start), whole.slice(end)];
    const isOrdinal = before.endsWith('第');
    // "2万" is read with its digits, and so is "200多万".
    if (/\d[\d.]*[多余]?$/.test(before) && /^[万萬亿億千百]/u.test(run)) return [];
    const isPart = /[百千万]分之负?$/u.test(plain.slice(0, start));
    if (run.length === 1 && !isOrdinal && !isPart && !isCounted(run, after)) return [];
    const isSome = (SOME.test(before) && /^[十百千万萬亿億]/u.test(run)) || after.startsWith('几');
    const value = isSome ? undefined : readRun(run.replace(/[多余]/u, ''));
    return [
      {
        ...(value !== undefined && { value }),
        ordinal: isOrdinal,
        start: isOrdinal ? start - 1 : start,
        end,
      },
    ];
  });
  const counted = [...decimals, ...numbers];
  return [
    ...counted,
    ...vague.filter((one) =>
      counted.every((other) => one.end <= other.start || one.start >= other.end),
    ),
  ].sort((a, b) => a.start - b.start);
}

function readDecimal(match: RegExpExecArray): NumberPhrase {
  const [all, whole = '', part = '', scale = ''] = match;
  const digits = [...part].map((character) => DIGITS[character]).join('');
  const count = readRun(whole);
  const times = [...scale].reduce((product, one) => product * (SCALES[one] ?? 1), 1);
  const value =
    count === undefined
      ? undefined
      : Number(((count + Number(`0.${digits}`)) * times).toPrecision(15));
  return {
    ...(value !== undefined && { value }),
    ordinal: false,
    start: match.index,
    end: match.index + all.length,
  };
}

/** "十" counts by itself; any other only before a measure word; "分之" makes a fraction of it. */
function isCounted(run: string, rest: string): boolean {
  return run in UNITS
    ? MEASURE.test(rest) || rest.startsWith('分之')
    : run in DIGITS && (MEASURE.test(rest) || rest.startsWith('分之'));
}

/** "二十二" by places, "二〇二二" digit by digit; none where it is no number or leaves out places: 两万五. */
export function readRun(run: string): number | undefined {
  const characters = [...run];
  if (characters.every((character) => character in DIGITS)) {
    const digits = characters.map((character) => DIGITS[character]).join('');
    return characters.length === 1 || characters.length === 4 ? Number(digits) : undefined;
  }
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const character of characters) {
    const unit = UNITS[character];
    const scale = SCALES[character];
    if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = undefined;
    } else if (scale !== undefined) {
      const counted = section + (digit ?? 0);
      if (counted === 0 && total === 0) return undefined;
      total = scale === 1e8 ? (total + counted) * scale : total + counted * scale;
      section = 0;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
    }
  }
  const last = characters.at(-2) ?? '';
  const leavesOut = digit && last !== '十' && (last in UNITS || last in SCALES);
  return leavesOut ? undefined : total + section + (digit ?? 0);
}
