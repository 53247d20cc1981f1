import { isPackTag, type PackTag } from '../language/languages.ts';
import type { Locale } from '../model/locale.ts';

/** What a draft puts where people are to write, in one language. No figures and no number words: none has a fact. */
export interface DraftWords {
  /** The deck's title. */
  readonly message: string;
  readonly event: string;
  /** The event with its session: "{event}, {session} session". */
  readonly session: string;
  readonly location: string;
  readonly dates: string;
  readonly delegation: string;
  readonly statement: string;
  /** The title of a slide. */
  readonly title: string;
  readonly body: string;
  readonly closing: string;
  /** Labels of charts. */
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly unit: string;
  readonly ours: string;
  readonly chart: string;
  /** Notes of the first slide, of one that cites a paragraph, and of the last. */
  readonly welcome: string;
  readonly notes: string;
  readonly prints: string;
  readonly thanks: string;
}

/** By language. */
const packs: Readonly<Record<PackTag, DraftWords>> = {
  en: {
    message: 'The message of the statement, as a sentence',
    event: 'Name of the event',
    session: '{event}, {session} session',
    location: 'Place',
    dates: 'Dates',
    delegation: 'Name of the delegation',
    statement: 'National statement',
    title: 'What this slide says, as a full sentence',
    body: 'A short line that the audience can read while it listens.',
    closing: 'What you ask of those who listen',
    from: 'Before',
    to: 'After',
    label: 'What it is',
    unit: 'things counted',
    ours: 'We',
    chart: 'What the drawing shows:',
    welcome: 'To write: the form of address, who speaks, and what is to come.',
    notes: 'To write: what this paragraph of the statement says, as it is to be spoken.',
    prints: 'The paragraph prints:',
    thanks: 'To write: the closing words, and thanks.',
  },
  fr: {
    message: 'Le message de la déclaration, en une phrase',
    event: "Nom de l'événement",
    session: '{event}, {session} session',
    location: 'Lieu',
    dates: 'Dates',
    delegation: 'Nom de la délégation',
    statement: 'Déclaration nationale',
    title: 'Ce que dit cette diapositive, en une phrase complète',
    body: 'Une ligne courte, que le public lit tout en écoutant.',
    closing: 'Ce que vous demandez à ceux qui vous écoutent',
    from: 'Avant',
    to: 'Après',
    label: 'Ce que cela représente',
    unit: 'éléments comptés',
    ours: 'Nous',
    chart: 'Ce que montre le dessin :',
    welcome: 'À écrire : la formule de salutation, qui parle, et ce qui va suivre.',
    notes: 'À écrire : ce que dit ce paragraphe de la déclaration, tel que cela sera prononcé.',
    prints: 'On y lit :',
    thanks: 'À écrire : les mots de la fin, et les remerciements.',
  },
  nl: {
    message: 'De boodschap van de verklaring, in een zin',
    event: 'Naam van het evenement',
    session: '{event}, {session} zitting',
    location: 'Plaats',
    dates: 'Data',
    delegation: 'Naam van de delegatie',
    statement: 'Nationale verklaring',
    title: 'Wat deze dia zegt, in een volledige zin',
    body: 'Een korte regel die het publiek leest terwijl het luistert.',
    closing: 'Wat u van uw toehoorders vraagt',
    from: 'Voordien',
    to: 'Nadien',
    label: 'Wat het is',
    unit: 'getelde zaken',
    ours: 'Wij',
    chart: 'Wat de tekening toont:',
    welcome: 'Te schrijven: de aanspreking, wie het woord voert, en wat er komt.',
    notes:
      'Te schrijven: wat deze paragraaf van de verklaring zegt, zoals het zal worden uitgesproken.',
    prints: 'In de paragraaf staat:',
    thanks: 'Te schrijven: de slotwoorden, en de dank.',
  },
  es: {
    message: 'El mensaje de la declaración, en forma de frase',
    event: 'Nombre del evento',
    session: '{event}, {session} período de sesiones',
    location: 'Lugar',
    dates: 'Fechas',
    delegation: 'Nombre de la delegación',
    statement: 'Declaración nacional',
    title: 'Lo que dice esta diapositiva, en una frase completa',
    body: 'Una línea breve que el público lee mientras escucha.',
    closing: 'Lo que se pide a quienes escuchan',
    from: 'Antes',
    to: 'Después',
    label: 'Qué representa',
    unit: 'elementos contados',
    ours: 'Nosotros',
    chart: 'Lo que muestra el dibujo:',
    welcome: 'Por escribir: la fórmula de saludo, quién habla y lo que sigue.',
    notes: 'Por escribir: lo que dice este párrafo de la declaración, tal como se va a pronunciar.',
    prints: 'En el párrafo consta:',
    thanks: 'Por escribir: las palabras finales y el agradecimiento.',
  },
  de: {
    message: 'Die Botschaft der Erklärung, als Satz',
    event: 'Name der Veranstaltung',
    session: '{event}, {session} Tagung',
    location: 'Ort',
    dates: 'Daten',
    delegation: 'Name der Delegation',
    statement: 'Nationale Erklärung',
    title: 'Was diese Folie sagt, als ganzer Satz',
    body: 'Eine kurze Zeile, die das Publikum beim Zuhören liest.',
    closing: 'Worum Sie die Zuhörenden bitten',
    from: 'Vorher',
    to: 'Nachher',
    label: 'Was es ist',
    unit: 'gezählte Dinge',
    ours: 'Wir',
    chart: 'Was die Zeichnung zeigt:',
    welcome: 'Zu schreiben: die Anrede, wer spricht, und was folgt.',
    notes: 'Zu schreiben: was dieser Absatz der Erklärung sagt, so wie es gesprochen wird.',
    prints: 'Im Absatz steht:',
    thanks: 'Zu schreiben: die Schlussworte und der Dank.',
  },
  ru: {
    message: 'Главная мысль заявления в виде предложения',
    event: 'Название мероприятия',
    session: '{event}, {session} сессия',
    location: 'Место',
    dates: 'Даты',
    delegation: 'Название делегации',
    statement: 'Национальное заявление',
    title: 'О чём говорит этот слайд: полное предложение',
    body: 'Короткая строка, которую читают слушатели.',
    closing: 'О чём вы просите слушателей',
    from: 'Раньше',
    to: 'Теперь',
    label: 'Что это',
    unit: 'учтённых предметов',
    ours: 'Мы',
    chart: 'Что показывает рисунок:',
    welcome: 'Написать: обращение, кто говорит и о чём пойдёт речь.',
    notes: 'Написать: что говорится в этом пункте заявления, так, как это будет произнесено.',
    prints: 'В пункте указано:',
    thanks: 'Написать: заключительные слова и благодарность.',
  },
  ar: {
    message: 'رسالة البيان في جملة',
    event: 'اسم الحدث',
    session: '{event}، الدورة {session}',
    location: 'المكان',
    dates: 'التواريخ',
    delegation: 'اسم الوفد',
    statement: 'البيان الوطني',
    title: 'ما تقوله هذه الشريحة في جملة كاملة',
    body: 'سطر قصير يقرؤه الحاضرون وهم يستمعون.',
    closing: 'ما تطلبونه من الحاضرين',
    from: 'من قبل',
    to: 'من بعد',
    label: 'ما هو',
    unit: 'أشياء معدودة',
    ours: 'نحن',
    chart: 'ما يبينه الرسم:',
    welcome: 'للكتابة: عبارة التحية، ومن يتكلم، وما سيأتي.',
    notes: 'للكتابة: ما تقوله هذه الفقرة من البيان كما سيُلقى.',
    prints: 'يرد في الفقرة:',
    thanks: 'للكتابة: كلمات الختام والشكر.',
  },
  zh: {
    message: '用完整句子写出发言的要旨',
    event: '会议名称',
    session: '{event}{session}届会议',
    location: '地点',
    dates: '日期',
    delegation: '代表团名称',
    statement: '国家发言',
    title: '用完整句子写出本页的要点',
    body: '听众边听边读的短句。',
    closing: '对听众的请求',
    from: '之前',
    to: '之后',
    label: '这是什么',
    unit: '计数对象',
    ours: '我们',
    chart: '图中所示：',
    welcome: '待写：称呼、发言人以及接下来的内容。',
    notes: '待写：发言稿这个段落所说的内容，按照宣读时的措辞。',
    prints: '段落中载有：',
    thanks: '待写：结束语和致谢。',
  },
};

/** The words of a draft; English where a language has none of its own, since all of them are to be replaced. */
export function findDraftWords(tag: Locale): DraftWords {
  const [base = ''] = tag.toLowerCase().split('-');
  return isPackTag(base) ? packs[base] : packs.en;
}
