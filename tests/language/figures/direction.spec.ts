import { expect, _baseTest as test } from '@playwright/test';
import { readDirection } from '../../../src/language/figures/direction.ts';
import { readFigures } from '../../../src/language/figures/figures.ts';
import { foldPrint } from '../../../src/language/fold.ts';
import { findLanguage } from '../../../src/language/languages.ts';

/** Which way the words of a text say that its last figure goes. */
function read(tag: string, text: string): string {
  const language = findLanguage(tag);
  const folded = foldPrint(text).text;
  const figures = readFigures(folded, language);
  const figure = figures.findLast(({ free }) => !free);
  return (figure && readDirection(folded, figure, figures, language)) ?? 'none';
}

/** Phrases by what they say of their figure; those of "none" have words that look like a rise or a fall. */
const PHRASES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    rise: `
      subió el 23 %; una suba del 23 %; crecerá el 23 %; el 23 % más; un incremento del 23 %; se disparó hasta en el 23 %; una escalada del 23 %;
      ascendió en el 23 %; un 23 % por encima; se encareció el 23 %; aumentó la violencia contra las mujeres el 23 %;
      aumentó el número de menores bajo protección un 12 %; aumentó en todos los países afectados un 23 %; avanzó un 23 %; un avance del 23 %`,
    fall: `
      se desplomó el 23 %; una rebaja del 23 %; cayendo el 23 %; bajará el 23 %; que se reduzca el 23 %; el 23 % por debajo; una baja del 23 %;
      los casos bajaron el 23 %; bajó notablemente el 23 %; descendió el 23 %; una contracción del 23 %; el 23 % inferior al de entonces;
      bajó un 23 %; bajó casi un 23 %; perdió un 23 %; una pérdida del 23 %; las mujeres ganan un 23 % menos`,
    share: `
      el 23 % de los menores; el 23 % de mujeres mayores; asciende al 23 %; ascendió al 23 %; se eleva al 23 %; una tasa del 23 %;
      equivale al 23 %; concentra el 23 %; representa un 23 %; descentralización en el 23 % de las provincias`,
    none: `
      amplia mayoría: 68 %; disparidad salarial, 12 %; bajo la presidencia de España, el 23 %; la lucha contra el terrorismo: 12 %;
      un contrato de 3 millones; los descendientes de africanos son el 12 %; los menores son el 12 %; bajo en carbono: 23 %;
      una súbita ola llegó a 23 barcos; dispararon contra 22 personas; los 22 caídos y las 12 bajas;
      bajo un nuevo programa, el 23 %; avances en materia de justicia en 22 países; el 68 % vive en los países más pobres`,
  },
  ar: {
    rise: `
      والارتفاع بنسبة 23 %; سيرتفع العدد بنسبة 23 %; زيادات بنسبة 23 %; لزيادة قدرها 23 %; تزداد الحالات بنسبة 23 %; يتزايد بنسبة 23 %;
      بازدياد نسبته 23 %; النمو بنسبة 23 %; زدنا التمويل بنسبة 23 %; نزيد التمويل بنسبة 23 %; رفعنا التمويل بنسبة 23 %; قفز بنسبة 23 %;
      تنامى بنسبة 23 %`,
    fall: `
      والانخفاض بنسبة 23 %; الانخفاض بنسبة 23 %; سينخفض بنسبة 23 %; خفضنا الانبعاثات بنسبة 23 %; تخفيضا نسبته 23 %; تقليص النفقات بنسبة 23 %;
      قلّصنا النفقات بنسبة 23 %; تقليل النفايات بنسبة 23 %; تضاءل بنسبة 23 %; انكمش بنسبة 23 %; تنقص بنسبة 23 %; تراجعت الحالات بنسبة 23 %`,
    share: 'يمثل 23 %; تشكل 23 %; ما نسبته 23 %; 23 % من السكان',
    none: `
      في دول مثل 22 دولة; كما قلت سابقا، سجلنا 23 حالة; تراجع اللجنة 23 تقريرا; على شكل 22 نشرة; 22 دولة أو أكثر; 22 دولة أو أقل`,
  },
  zh: {
    rise: `
      提升23%; 飙升23%; 骤增23%; 同比增23%; 回升了23%; 增速23%; 增至23%; 升到23%; 涨至23%; 23%的提升`,
    fall: `
      萎缩23%; 骤降23%; 收窄23%; 压减23%; 同比降23%; 降至23%; 跌破23%; 减幅23%; 增长率为负23%; 增长率为-23%; 23%的减幅`,
    share: `
      占到23%; 占总数23%`,
    none: `
      失业率下降。就业率为68%; 排放减少！森林覆盖率为68%; 就业率为68%。失业率的下降令人欣慰`,
  },
};

for (const [tag, phrases] of Object.entries(PHRASES))
  for (const [direction, list] of Object.entries(phrases))
    test(`${tag}: words say ${direction === 'none' ? 'neither rise nor fall' : `a ${direction}`}`, () => {
      const wrong = list
        .split(';')
        .map((phrase) => phrase.trim())
        .map((phrase) => [phrase, read(tag, phrase)])
        .filter(([, found]) => found !== direction);
      expect(wrong).toEqual([]);
    });
