import type { InterfaceWords } from '../../language.ts';

/** The deck's own words in Arabic. */
export const arabicWords: InterfaceWords = {
  colon: ':',
  comma: '، ',
  statement: 'البيان الوطني',
  cuePause: 'وقفة',
  cueNext: 'الشريحة التالية',
  source: 'المصدر',
  paragraph: 'الفقرة',
  slide: 'الشريحة',
  language: 'اللغة',
  draft: 'مسودة',
  speakerNotes: 'ملاحظات المتكلم',
  contents: 'المحتويات',
  version: 'النسخة',
  signed: 'التوقيعات: {standing} من {needed}',
  eachMark: 'لكل مربع',
  index: 'الرقم القياسي',
  openMark: 'وأكثر',
  reviewEditing: 'خاصية تعقب التغييرات مفعّلة: عدّل الملاحظات وأضف التعليقات كما في أي وثيقة.',
  reviewLocked:
    'الحقائق ذات الخلفية الرمادية مقفلة. أما ‎[pause]‎ و‎[next]‎ و‎[say: …]‎ فهي إشارات للمتكلم، ويجوز إضافتها ونقلها وحذفها.',
};
