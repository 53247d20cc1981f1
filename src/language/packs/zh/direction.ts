import type { DirectionWords } from '../../language.ts';

/** Words by which Chinese says which way a figure goes. */
export const chineseDirection: DirectionWords = {
  rise: {
    before: '增长, 增加, 上升, 提高, 上涨, 攀升, 增至, 递增, 激增, 猛增, 扩大, 增幅, 升幅, 涨幅',
    after: '的增长, 的增幅, 的升幅, 的涨幅, 的上升',
  },
  fall: {
    before: '下降, 减少, 降低, 下跌, 下滑, 回落, 缩减, 削减, 递减, 锐减, 降幅, 跌幅, 缩小',
    after: '的降幅, 的下降, 的跌幅, 的减少',
  },
  share: { before: '占, 占比, 比例为, 份额为', after: '的' },
};
