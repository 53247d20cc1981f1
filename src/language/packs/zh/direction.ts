import type { DirectionWords } from '../../language.ts';

/** Words by which Chinese says which way a figure goes. */
export const chineseDirection: DirectionWords = {
  rise: {
    // Verbs, those that end in 至 or 到 name the level; then the nouns for the amount.
    before: `
      增长, 增加, 上升, 提高, 提升, 升高, 上涨, 攀升, 递增, 激增, 猛增, 骤增, 剧增, 陡增, 跃升, 飙升, 飙涨, 回升, 反弹,
      走高, 上调, 上浮, 上扬, 加大, 增多, 扩大, 扩充, 高出, 多出, 高了, 多了, 同比增, 环比增,
      增至, 增到, 升至, 升到, 升为, 涨至, 涨到,
      增幅, 升幅, 涨幅, 增速,
    涨了, 多了, 升了, 高了, 增了, 暴涨, 暴增, 膨胀, 扩张`,
    after: '的增长, 的增幅, 的升幅, 的涨幅, 的上升, 的提升, 的升高, 的增速',
  },
  fall: {
    before: `
      下降, 减少, 降低, 下跌, 下滑, 回落, 缩减, 缩小, 缩短, 缩水, 萎缩, 收缩, 收窄, 削减, 裁减, 压减, 压缩, 压降, 递减,
      锐减, 骤减, 剧减, 大减, 骤降, 剧降, 大降, 暴跌, 下挫, 走低, 下调, 下浮, 减排, 同比降, 同比减, 环比降, 环比减,
      低了, 少了,
      降至, 降到, 降为, 减至, 减到, 减为, 跌至, 跌到, 跌破, 缩至,
      降幅, 减幅, 跌幅,
    跌了, 少了, 跌去, 减了, 降了, 缩了, 低了, 跌幅达, 掉了, 减弱, 流失, 损失了, 衰减, 衰退, 滑坡, 退步`,
    after: '的降幅, 的下降, 的跌幅, 的减少, 的减幅, 的缩减',
  },
  share: { before: '占, 占比, 占到, 占全部, 占总数, 比例为, 份额为', after: '的' },
};
