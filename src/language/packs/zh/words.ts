import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Chinese. */
export const chineseWords: InterfaceWords = {
  colon: '：',
  comma: '，',
  statement: '国家发言',
  cuePause: '停顿',
  cueNext: '下一步',
  source: '资料来源',
  paragraph: '段落',
  slide: '幻灯片',
  language: '语言',
  draft: '草稿',
  speakerNotes: '发言备注',
  contents: '目录',
  version: '版本',
  signed: '已签认{standing}/{needed}',
  eachMark: '每格代表',
  index: '指数',
  openMark: '另有更多',
  reviewEditing: '修订功能已打开：可像处理任何文件一样修改备注、添加批注。',
  reviewLocked:
    '灰底的事实已锁定。[pause]、[next] 和 [say: 读音] 是给发言者的提示，可以添加、移动和删除。',
};
