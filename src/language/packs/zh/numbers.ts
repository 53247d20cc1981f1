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
const RUN = /[零〇一二两兩三四五六七八九十百千万萬亿億]+/gu;
/** Words that have a numeral's characters and count nothing, with the numeral in its place. */
const FREE =
  /百分之|千分之|万分之|十分(?!之)|(?<![零〇一二两三四五六七八九十百千\d])万一|千方百计|四面八方|五花八门|三番五次|七嘴八舌|百花齐放|成千上万|千千万万|万众|万物|万岁|百姓|千秋|统一|一起|一些|一直|一定|一旦|一般|一样|一致|一贯|一道|一同|一并|一再|一律|一切|一方面|一系列|唯一|进一步|(?<!分)之一|第三方|第三国|第三者|第三世界|四川|五四|九三|万能|万象/gu;
/** One numeral alone counts where one of these follows: a measure word or a unit. */
const MEASURE =
  /^(?:个|名|位|人|项|国|方|年|月|日|天|周|次|起|件|家|份|条|届|种|类|组|批|座|所|套|部|台|艘|架|辆|本|页|章|节|款|段|期|轮|级|等|倍|成|半|度|元|欧元|美元|吨|公斤|公里|公顷|小时|分钟|世纪|代|者|州|省|市|区|阶段|点)/u;
const VAGUE =
  /数十|数百|数千|数万|几十|几百|几千|几万|上百|上千|上万|若干|成百|成千|半数|一半|翻番|翻一番|倍增|双倍/gu;

/** How Chinese counts: numerals run together without spaces. */
export const chineseNumbers: NumberVocabulary = {
  split: () => undefined,
  readBelowHundred: () => undefined,
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
  const numbers = [...masked.matchAll(RUN)].flatMap((match): readonly NumberPhrase[] => {
    const [run, start] = [match[0], match.index];
    const end = start + run.length;
    const isOrdinal = masked[start - 1] === '第';
    // "2万" is read with its digits.
    if (/[\d.]$/.test(masked.slice(0, start)) && /^[万萬亿億千百]/u.test(run)) return [];
    if (run.length === 1 && !isOrdinal && !isCounted(run, masked.slice(end))) return [];
    const value = readRun(run);
    return [
      {
        ...(value !== undefined && { value }),
        ordinal: isOrdinal,
        start: isOrdinal ? start - 1 : start,
        end,
      },
    ];
  });
  return [
    ...numbers,
    ...vague.filter((one) =>
      numbers.every((other) => one.end <= other.start || one.start >= other.end),
    ),
  ].sort((a, b) => a.start - b.start);
}

/** "十" counts by itself; any other only before a measure word; "分之" makes a fraction of it. */
function isCounted(run: string, rest: string): boolean {
  return run in UNITS
    ? MEASURE.test(rest) || rest.startsWith('分之')
    : run in DIGITS && (MEASURE.test(rest) || rest.startsWith('分之'));
}

/** "二十二" by places, "二〇二二" digit by digit; none where it is no number. */
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
  return total + section + (digit ?? 0);
}
