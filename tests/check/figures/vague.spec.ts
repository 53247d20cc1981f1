import { expect, _baseTest as test } from '@playwright/test';
import { findClaims, findFigures } from './find.ts';

/** Words that say how many, how often or how much without a figure. */
const VAGUE: Readonly<Record<string, string>> = {
  en: `
    a majority of States; most States; nearly all States; twice as many cases; cases doubled;
    half of the cases; dozens of cases; a handful of cases; several hundred cases;
    two-thirds of cases; a minority of States; the vast majority of States;
    cases increased tenfold; every second case; every third woman; every other case;
    scores of victims; hundreds of thousands of victims; a few hundred victims;
    a couple of cases; several cases; many cases; few cases; a dozen States;
    half a dozen States; a quarter of them; three in four; one in ten; one out of ten;
    nine out of ten; in one case out of four; the double of; double the number;
    more than double; quintupled; trebled; a hundredfold rise; an order of magnitude;
    by orders of magnitude; more than half; less than half; halved; a third fewer; twofold;
    upwards of a thousand; a thousand and one; the bulk of the cases; the lion's share;
    virtually none; almost no one; some cases; countless cases; numerous cases;
    a large number of cases; the greater part of cases; all but one State; all States but one;
    none of the cases; a single case; the only case; a first; for the third time; once a year;
    twice a year; a year on; a decade of work; this century; the 90s; ninety-odd;
    one and a half times; half as many; a half-century; quarter of a century; two and a half;
    one point five; nil return; zero cases; in the hundreds; a percentage of;
    in percentage terms; a tenth; one fifth; four-fifths; majority; three-quarters; biweekly;
    semi-annual; quarterly; weekly; yearly; annually; daily; monthly; a week; three-year plan;
    five-year-old; a five-day week; multi-million; multimillion-euro; billionaire; millionaire;
    sixfold; second largest; third-largest; second-biggest; number 2; No. one;
    twenty-four seven; since Monday last; on Tuesday; in the spring of;
    at the turn of the century; a generation ago; last summer; this year; this month;
    next decade; a twentyfold rise; a ten-fold rise; triple-digit; mid-nineties; the sixties;
    a fifty per cent chance; a 100% share; a pair of reefs; the trio; bicentennial;
    half-yearly; half the States; half these States; half our fleet;
    a tandem; an anniversary; round the clock; part of the money; the remainder; mostly; mainly; per head; one victim died; one more; phase one; step one; more than anyone; higher than expected; above average; unmatched; pre-pandemic; terabytes of data; fewer and fewer; crime is rising; increasingly; a tonne; Vol. V; one of the States; half-time; hundredweights; the ides`,
  fr: `
    une majorité d'États; la plupart des États; presque tous les États; deux fois plus de cas;
    les cas ont doublé; la moitié des cas; des dizaines de cas; une poignée de cas;
    plusieurs centaines de cas; deux tiers des cas; une minorité d'États;
    la grande majorité des États; l'écrasante majorité; les cas ont décuplé;
    les cas ont été multipliés par dix; une affaire sur deux; un cas sur trois;
    les trois quarts; une vingtaine de cas; des centaines de milliers; plusieurs cas;
    de nombreux cas; peu de cas; d'innombrables cas; nombre de cas; bon nombre de cas;
    chaque semaine; hebdomadaire; annuel; tous les ans; cette année; ce mois-ci;
    l'essentiel des cas; le gros des cas; presque aucun; plus de la moitié; une fois par an;
    un seul cas; une demi-douzaine; un cas et demi; en hausse de moitié; moitié moins;
    un quart de siècle; la quinzaine; bimensuel; bihebdomadaire; le millénaire; ils ont triplé;
    un million et demi; un pour cent; un pour mille; des lustres; une génération; zéro cas;
    aucun cas; une douzaine; des milliers; la majeure partie; une grande partie;
    une part croissante; certains cas; quelques cas; quelque trente cas; divers cas;
    maints cas; tant de cas; au printemps; à l'automne; au siècle dernier; la décennie écoulée;
    la dernière décennie; ces dernières années; récemment; trentenaire; quadragénaires;
    millionnaires; quelques milliers; un ordre de grandeur; à deux chiffres; nul cas;
    simple au double; un sur dix; une femme sur quatre; le tiers des cas; un tiers de cas;
    un bon tiers; près du quart; le quart des cas; les deux tiers; les quatre cinquièmes;
    souvent; rarement; une portion du coût; par tête; sous peu; le énième État; phase un; un de plus; historique; principalement; de plus en plus; la criminalité augmente; avant la pandémie; une tonne; les ados; l'Ascension; un tandem; l'un des États; un clin d'œil`,
  nl: `
    een meerderheid van de staten; de meeste staten; bijna alle staten; twee keer zoveel zaken;
    dubbel zoveel zaken; het aantal zaken verdubbelde; de helft van de zaken; tientallen zaken;
    een handvol zaken; enkele honderden zaken; verscheidene honderden zaken;
    twee derde van de zaken; een minderheid van de staten; de overgrote meerderheid;
    het aantal vertienvoudigde; elke tweede zaak; om de andere zaak; een op drie;
    één op de vier; driekwart; een twintigtal zaken; honderdduizenden; verscheidene zaken;
    veel zaken; vele zaken; talrijke zaken; talloze zaken; weinig zaken; enkele zaken;
    sommige zaken; een aantal zaken; wekelijks; jaarlijks; driemaandelijks; elk jaar; dit jaar;
    deze maand; het gros van de zaken; het leeuwendeel; vrijwel geen; meer dan de helft;
    eenmaal per jaar; één enkele zaak; een half dozijn; anderhalf jaar; met de helft gestegen;
    half zoveel; een kwarteeuw; tweewekelijks; ruim honderd; nul gevallen; een dozijn;
    duizenden; het merendeel; het grootste deel; een groot deel; een groeiend aandeel;
    in de lente; in de herfst; vorige eeuw; het voorbije decennium; de jongste jaren;
    een veelvoud; een tiende; een vijfde van de zaken; twee vijfden; een kwart van de zaken;
    ruim een kwart; miljonairs; een paar zaken; een paar honderd; meerdere zaken;
    tal van zaken; legio zaken; met tientallen procenten; dubbele cijfers;
    een orde van grootte; met z'n drieën; een goede helft; een dikke honderd;
    vaak; zelden; eenparigheid; per hoofd; fase een; één slachtoffer; Eén keer; nogmaals; grotendeels; steeds meer; de misdaad stijgt; vóór de pandemie; op maandbasis; een handjevol; daags nadien; de week erop; binnenkort; Hemelvaart; een van de staten; een jaarverslag; een kwartaalverslag; een meervoudige stijging; een veelvoudige winnaar`,
  es: `
    una mayoría de Estados; la mayoría de los Estados; casi todos los Estados;
    el doble de casos; los casos se duplicaron; la mitad de los casos; decenas de casos;
    un puñado de casos; varios centenares de casos; varios cientos de casos;
    dos tercios de los casos; una minoría de Estados; la gran mayoría;
    los casos se multiplicaron por diez; uno de cada dos casos; uno de cada tres;
    tres cuartas partes; una veintena de casos; cientos de miles; varios casos; muchos casos;
    numerosos casos; innumerables casos; pocos casos; algunos casos; semanalmente; trimestral;
    anual; cada año; este año; el grueso de los casos; casi ninguno; más de la mitad;
    una vez al año; un solo caso; media docena; año y medio; un cuarto de siglo; cero casos;
    una docena; miles de casos; la mayor parte; gran parte de los casos;
    una proporción creciente; en primavera; el siglo pasado; el último decenio;
    los últimos años; se triplicaron; se decuplicaron; dos veces más; diez veces más;
    la cuarta parte; un tercio; un 5 por mil; millonarios; un orden de magnitud; de dos cifras;
    solo Atlantis; únicamente en línea; ambas partes; sendos acuerdos; múltiples casos; del mayor foro; más que nunca; la mayor parte;
    la práctica totalidad; en su totalidad; cuantiosas pérdidas; durante las últimas semanas; un gran número; importantísimo;
    una víctima murió; encabeza la lista; llegó la última; toneladas de droga; el resto de los Estados; por unanimidad; los casos se dispararon; veintitantos; un punto porcentual; semanas después; al día siguiente; una hora`,
  de: `
    eine Mehrheit der Staaten; die meisten Staaten; fast alle Staaten; doppelt so viele Fälle;
    die Fälle verdoppelten sich; die Hälfte der Fälle; Dutzende Fälle; eine Handvoll Fälle;
    mehrere hundert Fälle; einige Hundert Fälle; zwei Drittel der Fälle;
    eine Minderheit der Staaten; die überwiegende Mehrheit; die Fälle verzehnfachten sich;
    jeder zweite Fall; jede dritte Frau; drei Viertel; dreiviertel der Fälle;
    rund zwanzig Fälle; Hunderttausende; Abertausende; mehrere Fälle; viele Fälle;
    zahlreiche Fälle; unzählige Fälle; wenige Fälle; einige Fälle; manche Fälle; wöchentlich;
    vierteljährlich; jährlich; jedes Jahr; dieses Jahr; in diesem Jahr; der Großteil der Fälle;
    das Gros der Fälle; kaum ein Fall; mehr als die Hälfte; einmal im Jahr; ein einziger Fall;
    ein halbes Dutzend; anderthalb Jahre; ein Vierteljahrhundert; null Fälle; ein Dutzend;
    Tausende; ein Teil der Fälle; ein Großteil; ein wachsender Anteil; im Frühling;
    im vorigen Jahrhundert; das letzte Jahrzehnt; die letzten Jahre; ein Vielfaches;
    zehnmal so viele; zweimal mehr; ein Fünftel; ein Zehntel; Millionäre; eine Größenordnung;
    im zweistelligen Bereich; eine Generation; ein gutes Drittel; ein Paar Fälle;
    ein paar hundert Fälle; halb so viele; um die Hälfte; halbjährlich;
    ein Prozent der Fälle; ein Prozentpunkt; nur ein Opfer; wurde Letzter; im Jahr darauf; eine Stunde; binnen Minuten; Tonnen Drogen; eine Vielzahl; die übrigen Staaten; einstimmig; die Fälle explodierten; Mittvierziger; die Nullerjahre; gedrittelt; ein Jahresbericht`,
  ru: `
    большинство государств; почти все государства; вдвое больше случаев;
    число случаев удвоилось; половина случаев; десятки случаев; горстка случаев;
    несколько сотен случаев; две трети случаев; меньшинство государств;
    подавляющее большинство; число случаев возросло в десять раз; каждый второй случай;
    каждая третья женщина; три четверти; два десятка случаев; сотни тысяч; несколько случаев;
    многие случаи; много случаев; многочисленные случаи; бесчисленные случаи; мало случаев;
    некоторые случаи; еженедельно; ежеквартально; ежегодно; каждый год; в этом году;
    в текущем году; основная часть случаев; львиная доля; почти ни одного; более половины;
    раз в год; единственный случай; полдюжины; полтора года; четверть века; ноль случаев;
    нуль случаев; дюжина; тысячи случаев; часть случаев; растущая доля; весной; в прошлом веке;
    последнее десятилетие; последние годы; в разы; в десятки раз; наполовину; вполовину;
    треть случаев; четверть случаев; пятая часть; миллионеры; на порядок; двузначный рост;
    пара случаев; полсотни; полтысячи; полмиллиона; сотня случаев; впятеро; трижды; дважды;
    одна жертва; пришла последней; возглавляет список; на следующий день; за считанные минуты; тонны наркотиков; остальные государства; единогласно; часть расходов; преступность взлетела; процентный пункт`,
  ar: `
    ضاعفنا ميزانيتنا; سنضاعف المبلغ; نقطتين مئويتين; الستينات; دستة; ساعتان; قراران; العقدان الماضيان; عقد من الزمن; منذ عقود; ضعف المعدل;
    العام الفائت; الشهر القادم; قبل أشهر; بالأمس; وفي أيار/مايو; ففي مايو; لشهر أيار; في شتنبر; الدولة الأكبر; لا مثيل له; على الإطلاق;
    معظمها; أعداد كبيرة; في الآونة الأخيرة; بعدة أضعاف; أضعاف ما كان; أغلبية الدول; معظم الدول; جميع الدول تقريبا; ضعف عدد القضايا; تضاعفت القضايا; نصف القضايا;
    عشرات القضايا; حفنة من القضايا; عدة مئات من القضايا; ثلثا القضايا; أقلية من الدول;
    الأغلبية الساحقة; الغالبية العظمى; عشرة أضعاف; قضية من كل قضيتين; واحدة من كل ثلاث نساء;
    ثلاثة أرباع; عشرين قضية; مئات الآلاف; عدة قضايا; قضايا كثيرة; العديد من القضايا;
    قضايا عديدة; قضايا لا تحصى; قليل من القضايا; بعض القضايا; أسبوعيا; فصليا; سنويا; كل عام;
    هذا العام; هذا الشهر; الجزء الأكبر من القضايا; أكثر من النصف; مرة في السنة; قضية واحدة فقط;
    نصف دزينة; سنة ونصف; ربع قرن; صفر; آلاف القضايا; جزء من القضايا; نسبة متزايدة; في الربيع;
    القرن الماضي; السنوات الأخيرة; ثلاث مرات; مرتين; خمس القضايا; عشر القضايا; ثلث القضايا;
    ربع القضايا; أصحاب الملايين; مضاعفة;
    ضحية واحدة; أطنان من المخدرات; بقية الدول; بالإجماع; السنة التالية; بعد سنوات; في المقدمة; نقطة مئوية; تزايدت الجرائم`,
  zh: `
    多数国家; 大多数国家; 绝大多数国家; 几乎所有国家; 大部分案件; 绝大部分案件; 案件增加一倍; 案件翻了一番; 两倍的案件; 一半的案件; 半数案件; 几十起案件;
    少数案件; 数百起案件; 三分之二的案件; 少数国家; 十倍; 增长了十倍; 每两起案件; 每三名妇女中就有一人; 四分之三; 二十起案件; 数十万; 若干案件; 多起案件;
    许多案件; 众多案件; 无数案件; 少量案件; 一些案件; 部分案件; 每周; 每季度; 每年; 今年; 主要部分; 几乎没有; 超过一半; 每年一次; 唯一案件; 一打; 一年半;
    四分之一世纪; 零案件; 成千上万; 日益增加的比例; 春季; 上世纪; 近年来; 过去十年; 三倍; 两次; 五分之一; 百万富翁; 一代人; 数倍; 成倍增长; 倍增; 三成;
    八成国家; 九成以上; 过半数;
    一名受害者死亡; 一小时; 数吨毒品; 其余国家; 一致通过; 犯罪激增; 排名最后; 一刻钟; 一个百分点`,
};

for (const [locale, phrases] of Object.entries(VAGUE))
  test(`${locale}: what counts in vague words is an error or a claim for a person to judge`, () => {
    const silent = phrases
      .split(';')
      .map((phrase) => phrase.trim())
      .filter(
        (phrase) => !findFigures(locale, phrase).length && !findClaims(locale, phrase).length,
      );
    expect(silent).toEqual([]);
  });

for (const [locale, text, figure] of [
  ['en', 'Doubled, the grant would do.', 'Doubled'],
  ['en', 'We met on May second.', 'second'],
  ['en', 'It is their twenty-second chance.', 'twenty-second'],
  ['fr', 'le second plan d’action', 'second'],
  ['fr', 'dans huit États', 'huit'],
  ['fr', 'près de neuf États', 'neuf'],
  ['fr', 'réduit au tiers', 'tiers'],
  ['fr', 'deux mesures ont été prises', 'deux'],
  ['nl', 'in acht landen', 'acht'],
  ['nl', 'elf van de landen', 'elf'],
  ['de', 'die dritte Sitzung', 'dritte'],
  ['de', 'in acht Ländern', 'acht'],
  ['es', 'un tercio de los casos', 'un tercio'],
  ['ru', 'второй план действий', 'второй'],
  ['en', 'in twohundred States', 'twohundred'],
  ['fr', 'dans deuxcents États', 'deuxcents'],
  ['en', 'in twnety States', 'twnety'],
  ['en', 'in 二十 States', '二十'],
  ['en', 'in ni nety States', 'ni nety'],
  ['en', 'in twen- ty States', 'twen- ty'],
  ['fr', 'dans qua torze États', 'qua torze'],
  ['nl', 'in twaa- lf staten', 'twaa- lf'],
  ['en', 'in point xiv of it', 'xiv'],
  ['en', 'first (ii), as said', 'ii'],
  ['en', 'Yesterday, we met.', 'Yesterday'],
  ['fr', 'Hier, nous nous sommes vus.', 'Hier'],
  ['nl', 'Gisteren, zo blijkt, kwamen wij bijeen.', 'Gisteren'],
  ['de', 'Zehntausende, vielleicht mehr, flohen.', 'Zehntausende'],
  ['ru', 'Вчера, как известно, мы встретились.', 'Вчера'],
  ['zh', '去年，我们提出了建议。', '去年'],
  ['en', 'May {{year}} was early.', 'May'],
  ['fr', 'Signé en fin mai {{year}}.', 'mai'],
  ['nl', 'Getekend, mei {{year}}.', 'mei'],
  ['en', 'in t w e n t y States', 't w e n t y'],
  ['ar', 'والعام الماضي', 'العام الماضي'],
  ['ar', 'وقعت دولتان', 'دولتان'],
  ['es', 'un par de Estados', 'un par de'],
  ['de', 'wir kamen zu dritt', 'zu dritt'],
  ['ru', 'большая двадцатка', 'двадцатка'],
  ['zh', '百余个国家', '百余'],
  ['en', 'rolled ⚁ today', '⚁'],
  ['en', 'at 🕑 sharp', '🕑'],
  ['en', 'Signed mid-year.', 'mid-year'],
  ['en', 'Signed a year earlier.', 'a year earlier'],
  ['fr', 'Signé un an plus tôt.', 'un an plus tôt'],
  ['nl', 'Getekend een jaar eerder.', 'een jaar eerder'],
  ['zh', '五分之一的案件', '五分之一'],
  ['zh', '二十一起案件', '二十'],
  ['zh', '三万一千人', '三万一千'],
] as const)
  test(`${locale}: no idiom hides a figure: “${text}”`, () => {
    expect(findFigures(locale, text).join(' | ')).toContain(figure);
  });

for (const [locale, text] of [
  ['en', 'It rose to {{rise}}.'],
  ['en', 'It rose monthly by {{rise}}.'],
  ['en', 'An annual rise of {{rise}}.'],
  ['fr', 'Une hausse annuelle de {{rise}}.'],
  ['nl', 'Een jaarlijkse stijging met {{rise}}.'],
  ['de', 'Ein jährlicher Anstieg um {{rise}}.'],
  ['en', 'State number {{islands|bare}} signed.'],
  ['fr', 'Numéro {{islands|bare}} signe.'],
  ['nl', 'Nummer {{islands|bare}} tekent.'],
  ['fr', '{{islands|bareWord}} tiers des victimes'],
  ['en', '{{grant}}. Per month.'],
  ['en', '{{islands|bare}} x higher'],
  ['fr', 'Un État sur {{islands}}.'],
  ['nl', 'Zeker {{islands}} schepen.'],
  ['de', 'Es stieg monatlich um {{rise}}.'],
  ['zh', '每年上升{{rise}}。'],
  ['es', 'Son exactamente {{islands}}.'],
  ['de', 'Es sind genau {{islands}}.'],
  ['ru', 'Ровно {{islands}}.'],
  ['ar', 'بالضبط {{islands}}.'],
  ['zh', '恰好{{islands}}。'],
  ['en', 'It rose steadily from {{rise}}.'],
  ['fr', 'Elle a augmenté à {{rise}}.'],
  ['fr', 'Elle est passée à {{rise}}.'],
  ['nl', 'Het steeg tot {{rise}}.'],
  ['es', 'Aumentó al {{rise}}.'],
  ['de', 'Es stieg auf {{rise}}.'],
  ['ru', 'Это выросло до {{rise}}.'],
  ['ar', 'ارتفع إلى {{rise}}.'],
  ['zh', '上升到{{rise}}。'],
  ['en', 'It rose by {{rise}} points.'],
  ['fr', 'Une hausse de {{rise}} points.'],
  ['nl', 'Het steeg met {{rise}} punten.'],
  ['en', 'approx. {{islands}} reefs'],
  ['en', '{{islands}} (estimate) reefs'],
  ['en', '{{islands}} × reefs'],
  ['nl', 'maar liefst {{islands}} riffen'],
  ['en', 'an average of {{islands}} reefs'],
  ['en', '{{islands}} reefs each'],
  ['en', '{{islands}} reefs per country'],
  ['en', '{{islands}} times more reefs'],
  ['en', '{{islands}}-fold'],
  ['en', '{{islands}} bn reefs'],
  ['en', 'one in {{islands}} reefs'],
  ['en', 'just short of {{islands}} reefs'],
  ['en', 'It rose from {{share}} to {{rise}}.'],
  ['fr', 'en moyenne {{islands}} récifs'],
  ['fr', '{{islands}} récifs chacun'],
  ['fr', '{{islands}} fois plus de récifs'],
  ['fr', '{{islands}} mds de récifs'],
  ['nl', 'gemiddeld {{islands}} riffen'],
  ['nl', '{{islands}} keer meer riffen'],
  ['nl', '{{islands}} mln riffen'],
  ['de', '{{islands}} Mio. Riffe'],
  ['ru', '{{islands}} млн рифов'],
] as const)
  test(`${locale}: “${text}” changes what the fact says`, () => {
    expect(findFigures(locale, text).join(' | ')).toContain('fact-altered');
  });

/** Words that count or date, and are errors without a fact. */
const COUNTED: Readonly<Record<string, string>> = {
  en: 'in one year; in a single day; months-long; at the weekend',
  fr: "en un jour; une campagne d'un an; le week-end",
  nl: 'in een jaar; een jaar lang; maandenlang; miljoenenschade; dertienjarigen; dit weekend; halfweg mei',
  es: `
    a finales del año pasado; al año siguiente; del mes pasado; del año anterior; la semana que viene; anoche; antes de ayer; hace una semana;
    hace días; años atrás; un día antes; dentro de un mes; en un año; a fines de año; a comienzos del año; al mediodía; la víspera;
    para mayo; hacia mayo; de enero a marzo; en todo mayo; mayo pasado; el próximo octubre; tras agosto; los domingos;
    un onceavo; una millonésima; un informe bianual; bimestral; el septenio; el tricentenario; quinceañeras; un septeto; una pareja de Estados;
    de dos cifras; de un solo dígito; los noventa; los años diez; un tercio; se dupliquen; sextuplicó; cuatriplicó; el triplo;
    redobló la cifra; la duplicación de los casos; media hora; año y medio; medio millón; una pausa de media hora; la mitad de los casos;
    quinze; docientos; seicientos; quiñentos; diesiocho; millonez; capítulo iii; período iv`,
  zh: `
    三大支柱; 五大洲; 两大挑战; 三只; 五头; 四张; 三场; 五颗; 三棵; 五户; 三对; 三米; 五海里; 三平方公里; 五英镑; 四法郎; 三岁; 五载; 三层; 三例; 五宗; 三笔;
    五票; 四口; 五卷; 三遍; 三升; 四桶; 八时; 两党; 两院; 十多个; 十来个; 三成; 一成; 百分之五; 一点五倍; 千分之五; 二十多万; 两万五; 负五个;
    翻倍; 翻了倍; 翻三番; 翻了几番; 数以万计; 数以千计; 数亿; 几亿; 上亿; 逾万; 腰斩; 对折; 折半; 近半; 半天; 半个月; 半小时; 百分百; 千禧年;
    六旬; 七旬; 八旬; 前三名; 前十名; 亚军; 当年; 于同年; 翌年; 上年度; 去冬; 今春; 当月; 上旬; 中旬; 下旬; 月末; 季末; 岁末; 年终; 昨晚; 今晚; 今晨;
    当天; 次日; 翌日; 前夕; 凌晨; 子夜; 正午; 中秋; 国庆; 端午; 除夕; 斋月; 复活节; 上一年; 一月; 周末; 礼拜三; 去年，我国签署; 本世纪以来，我国签署;
    春节，我国签署; 第三十一届会议上，我国签署; 壹佰; 伍拾`,
};

for (const [locale, phrases] of Object.entries(COUNTED))
  test(`${locale}: what counts or dates in words is an error`, () => {
    const silent = phrases
      .split(';')
      .map((phrase) => phrase.trim())
      .filter((phrase) => !findFigures(locale, phrase).length);
    expect(silent).toEqual([]);
  });

/** Words beside a fact that its register does not know: "…" is a percentage, "!" one that rises. */
const ALTERED: Readonly<Record<string, string>> = {
  es: `
    casi el …; casi un …; al menos el …; hasta el …; más de un …; alrededor de un …; por lo menos un …; supera los …; supera el …;
    como máximo un …; en torno a un …; por encima de los …; superior a los …; no menos del …; no más del …; no inferior al …; no superior al …;
    nunca más de …; mayor al …; menor al …; superaron los …; superará el …; que superen el …; rebasa el …; sobrepasa el …; excede del …;
    no supera el …; sin superar el …; no ha superado el …; sin que exceda del …; no llega al …; no alcanza el …; del orden del …; ronda el …;
    rondan los …; como mucho …; a lo más …; las 5 últimas; un máximo del …; un mínimo del …; próximo al …; rozando el …; poco menos del …;
    solo el …; sólo un …; apenas un …; tan solo el …; únicamente los …; nada menos que el …; ni el …; ni siquiera un …; un escaso …;
    la mitad del …; los demás …; salvo el …; … y tantas; … mensual; … diario; … anual; … tan solo; … estimadas; alrededor de unos …;
    aumentó hasta el !; se situó en el !; pasó del !; bajó al !; bajó a un !; ! del conjunto`,
  zh: `
    超…; 超过了…; 不止…; 不下…; 约…; 约占…; 大致…; 差不多…; 近…; 逼近…; 高达…; 不超过…; …以内; …左右; …以上; …以下; …多; …万; …亿; …倍; …有余; …开外;
    十…; 百…; 几…; 好几…; 足足…; 第…; 不满…; 过去5年; 近5年; 前5年; 未来5年; 仅有…; 预计…; 增至!; 升至!; 跌至!; 达到!; 增加到!; 为负…; 为-…; 零下…;
    增加了{{double}}; 增长{{double}}; 超过{{states}}; {{states}}以上; {{states|bare}}多个国家; 附近近{{states}}`,
  ar: `
    وبأكثر من …; فلأكثر من …; زاد على …; ما يربو على …; أكثر بقليل من …; لم تتجاوز …; لا يتعدى …; ألا يزيد على …; لم يقل عن …; ألا يقل عن …;
    ما لا يقل عددهم عن …; ما يناهز …; يناهز …; ما يقترب من …; أقل بقليل من …; … على أقل تقدير; … فما فوق; … على أبعد تقدير; … أو نحو ذلك;
    آخر 5 سنوات; السنوات الـ5 الماضية; سوى …; ربما …; … فحسب; … تقديريا`,
};

for (const [locale, phrases] of Object.entries(ALTERED))
  test(`${locale}: a qualifier that is not registered is found, and a limit, a pace or a level`, () => {
    const silent = phrases
      .split(';')
      .map((phrase) =>
        phrase.trim().replace('…', '{{plain}}').replace('!', '{{rise}}').replace('5', '{{years}}'),
      )
      .filter((phrase) => !findFigures(locale, phrase).join().includes('fact-altered'));
    expect(silent).toEqual([]);
  });

/** Words beside a fact that only look like those. */
const UNALTERED: Readonly<Record<string, string>> = {
  zh: `
    {{states}}与多边机构; {{states}}以及多个国际组织; {{states}}共同多次呼吁; {{states}}多次呼吁; {{states}}在多边场合; {{states}}和其余地区; {{states}}就以上建议;
    {{states}}以上级法院; {{states}}年轻人和上下级; {{states}}提出以下建议; {{states}}上下一心; 条约{{states}}; 公约{{year}}年生效; 缔约{{states}}; 罗马规约{{year}}年;
    纽约{{states}}; 附近{{states}}; 邻近{{states}}; 最近{{states}}; 目前{{states}}已批准; 此前{{states}}; 以前{{states}}; 截至目前{{states}}; 达{{states}}; 达到{{states}};
    人才{{states}}; 增加到{{double}}; 增至{{double}}; 担负{{states}}`,
};

for (const [locale, phrases] of Object.entries(UNALTERED))
  test(`${locale}: a word that only looks like a qualifier changes nothing`, () => {
    const found = phrases
      .split(';')
      .flatMap((phrase) => findFigures(locale, phrase.trim()).map((one) => `${one}: ${phrase}`));
    expect(found).toEqual([]);
  });

for (const [locale, text, reason] of [
  ['zh', '自{{year}}年以来捐助。', 'time'],
  ['zh', '截至{{year}}年，我们已捐助。', 'time'],
  ['en', 'We gave before {{year}}.', 'time'],
  ['fr', 'Versés avant {{year}}.', 'time'],
  ['nl', 'Gegeven voor {{year}}.', 'time'],
  ['de', 'Gegeben vor {{year}}.', 'time'],
  ['zh', '{{year}}之前捐助。', 'time'],
  ['en', 'We have not signed in {{year}}.', 'negation'],
  ['fr', 'Nous n’avons pas signé en {{year}}.', 'negation'],
  ['en', 'Given in early {{year}}.', 'time'],
  ['en', 'Given in mid-{{year}}.', 'time'],
  ['en', '{{islands}} out of {{grant}} reefs.', 'joined'],
  ['en', '{{islands}}–{{grant}} reefs.', 'joined'],
  ['fr', '{{islands}} sur {{grant}} récifs.', 'joined'],
  ['nl', '{{islands}} op {{grant}} riffen.', 'joined'],
  ['fr', 'Versés fin {{year}}.', 'time'],
  ['nl', 'Gegeven eind {{year}}.', 'time'],
  ['fr', 'Il y a {{years}} ans, nous avons signé.', 'time'],
  ['nl', 'Wij tekenden {{years}} jaar geleden.', 'time'],
  ['en', 'We will sign {{years}} years from now.', 'time'],
  ['ar', 'وقعنا منذ عام {{year}}.', 'time'],
  ['ar', 'سنوقع بحلول عام {{year}}.', 'time'],
  ['ar', 'عدم التوقيع في عام {{year}}.', 'negation'],
] as const)
  test(`${locale}: a date is claimed otherwise: ${text}`, () => {
    expect(findClaims(locale, text)).toContain(reason);
  });

for (const text of [
  'It amounted to {{rise}}.',
  'We gave in {{year}}.',
  'There was a rise of {{rise}}.',
])
  test(`“${text}” says what the fact says`, () => {
    expect(findClaims('en', text)).not.toContain('time');
    expect(findFigures('en', text)).toEqual([]);
  });
