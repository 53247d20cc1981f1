import { type ClaimLexicon, listEntries, type StrayLexicon, type WordList } from '../../lexicon.ts';

const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );

/** Each entry alone and with the article that Spanish puts before a figure: "apenas", "apenas el", "apenas un". */
function withArticles(list: WordList): WordList {
  const articles = ['', ' el', ' la', ' los', ' las', ' un', ' una'];
  return listEntries(list)
    .flatMap((entry) => articles.map((article) => entry + article))
    .join();
}

/** Words of Spanish that say a figure, a date or a limit without a fact. */
export const spanishStrays: StrayLexicon = {
  degrees: 'algo, mucho, muchos, mucha, muchas, ligeramente, considerablemente, bastante, un poco',
  counting: [
    'treceañer*, catorceañer*, quinceañer*, dieciseisañer*, veinteañer*, treintañer*, cuarentañer*, cincuentañer*, sesentañer*',
    // Parts of a hundred and a thousand, and of what is ranked.
    'por mil, por mill, percentil*, decil*, cuartil*, punto básico, puntos básicos, diezmilésim*, cienmilésim*, millonésim*',
    'onceav*, doceav*, treceav*, catorceav*, quinceav*, veinteav*, treintav*, mayoría de dos tercios, una fracción',
    'ducentésim*, tricentésim*, cuadringentésim*, quingentésim*',
    // Spans of time that count years, months or days.
    'siglo*, milenio*, década*, decenio*, lustro*, bienio*, trienio*, cuatrienio*, sexenio*, septenio*, octenio*, quinquen*, una generación',
    'trimestr*, semestr*, cuatrimestr*, bimestr*, bimensual*, bianual*, bienal*, trianual*, trienal*, cuatrienal*, decenal*',
    'centenario*, bicentenario*, tricentenario*, tetracentenario*',
    'los años diez, los años veinte, los años treinta, los sesenta, los setenta, los ochenta, los noventa',
    // Multiples; those of "duplicar" are number words.
    'cuatriplic*, cuatripliqu*, sextuplic*, sextupliqu*, septuplic*, septupliqu*, octuplic*, octupliqu*, centuplic*, centupliqu*',
    'doble, dobles, triple, triples',
    // Groups.
    'quincena*, decena*, docena*, veintena*, treintena*, cuarentena de, centenar*, millar*, cientos, miles, multimillonari*, un puñado',
    'un par de, par de, una pareja de, dúo, trío, cuarteto, quinteto, sexteto*, septeto*, octeto*, gemelos, mellizos, trillizos',
    // Ages.
    'cuadragenari*, quincuagenari*, sexagenari*, septuagenari*, octogenari*, nonagenari*',
    'quinceañer*, veinteañer*, treintañer*, cuarentañer*, cincuentañer*',
    // Sizes and ranks.
    'número uno, número dos, n.º 1, orden de magnitud, órdenes de magnitud',
    'de un dígito, de un solo dígito, de dos dígitos, de tres dígitos, de una cifra, de dos cifras, de tres cifras',
    `veintitantos, treintaitantos, cincuentenario*, un punto porcentual, un punto`,
  ].join(),
  dating: [
    'a partir de mañana, desde mañana, hasta mañana, hace una hora, fin de semana, fines de semana',
    // Without the article, which may be one with "de" and "a": "del año pasado", "al mes siguiente".
    'año pasado, mes pasado, semana pasada, trimestre pasado, curso pasado, verano pasado, invierno pasado, otoño pasado, primavera pasada',
    'pasado año, pasado mes, pasada semana, pasado fin de semana, pasado verano, pasado invierno, pasado otoño, pasada primavera',
    'año próximo, mes próximo, semana próxima, próximo año, próximo mes, próxima semana, año entrante, mes entrante, semana entrante',
    'año que viene, mes que viene, semana que viene, año siguiente, mes siguiente, semana siguiente',
    'año anterior, mes anterior, año precedente, ejercicio anterior, interanual*',
    ...MONTHS.map((month) => `${month} pasado, ${month} último, ${month} próximo`),
    // Days, and the hours of one.
    'ayer, anteayer, antes de ayer, antier, anoche, anteanoche, mañana mismo, pasado mañana, el otro día, la víspera, medianoche, mediodía',
    // Spans before and after now.
    'hace un año, hace un mes, hace una semana, hace un día, hace años, hace meses, hace semanas, hace días',
    'un año antes, un año después, un mes antes, un mes después, una semana antes, una semana después, un día antes, un día después',
    'años antes, años después, años atrás, meses atrás, dentro de un año, dentro de un mes, dentro de una semana, en un año, en un mes',
    // The beginning, the middle and the end of a year or a month.
    'a fin de año, fin de año, fines de año, finales de año, principios de año, comienzos de año, inicios de año, mediados de año',
    'fin del año, final del año, fines del año, finales del año, principios del año, comienzos del año, mediados del año, último día del año',
    'a fin de mes, fin de mes, fines de mes, finales de mes',
    // Feasts.
    'año nuevo, navidad, pascua, semana santa, ramadán',
    `al día siguiente, día siguiente, semanas después, semanas más tarde, años más tarde, meses más tarde, días después, meses después`,
    `en una semana, en un día, en un solo día, en un solo año, un año antes de, un año después de`,
  ].join(),
  spans: `
    durante un …, durante una …, un … entero, una … entera, tras un …, tras una …, desde hace un …, desde hace una …, un … después, una … después,
    un … más tarde, una … más tarde, un buen …, una buena …,
    en el espacio de un …, en el transcurso de un …, a lo largo de un …, todo un …, toda una …`,
  beforeMonth: [
    'en, desde, de, del, hasta, durante, entre, y, a, para, hacia, tras, antes de, después de, a partir de, a partir del mes de, el mes de',
    'principios de, finales de, mediados de, comienzos de, fines de, inicios de, este, cada, todo, último, próximo, pasado',
  ].join(),
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, domingos',
  misspelt: `
    quatro, sinco, nuebe, dies, onse, dose, trese, quinse, quinze, dieziseis, diesiseis, dieziocho, diesiocho, veynte, veintey,
    treynta, treintay, quarenta, cinquenta, sincuenta, secenta, sesentaycinco, nobenta, sien, cuatrosientos,
    cincocientos, sietecientos, setesientos, ochosientos, novescientos, nuevecientos,
    million, millonez, billion, terzero, quarto`,
  labels: `
    fase, fases, capítulo, capítulos, parte, partes, anexo, anexos, apéndice, artículo, artículos, sección, secciones, volumen, título, títulos,
    tomo, libro, párrafo, apartado, inciso, cláusula, protocolo, lista, nivel, tipo, clase, grupo, cuadro, tabla, gráfico, figura, categoría,
    etapa, pilar, eje, reunión, ronda, período, guerra mundial,
    número, n.º, núm.,
    edad, rango, puesto, grados`,
  free: [
    // What is third, and who.
    'segundo punto, tercer punto, cuarto punto, vente, cinto, cieno, tercer país, terceros países, tercer estado, terceros estados, terceras partes, tercera parte interesada, terceros, un tercero',
    'tercera persona, terceras personas, tercer mundo, tercera edad, tercer sector, tercera vía',
    // The order of a speech.
    'en primer lugar, en segundo lugar, en tercer lugar, en cuarto lugar, en quinto lugar, segundo lugar, en segundo término, en tercer término',
    'primeramente, ante todo y en primer lugar, por una parte, por otra parte',
    // One that counts nothing.
    'una vez, un día, uno y otro, unos a otros, unas a otras, cada uno, cada una, uno de ellos, una de ellas, una pareja de hecho',
    // First and second by nature.
    'segundo plano, primera mano, segunda mano, de segunda mano, segunda oportunidad, segunda naturaleza, segunda lengua, segunda instancia',
    'segunda guerra mundial, cuarto poder, quinta columna, sexto sentido, séptimo arte, séptimo cielo, un segundo por favor, fracción de segundo',
    // Double, and what is done twice for nothing.
    'doble sentido, doble finalidad, doble objetivo, doble moral, doble filo, doble rasero, doble incriminación, doble uso, doble nacionalidad',
    'doble tributación, doble imposición, doble ciego, doble vertiente, doble vía, doble empleo, doble cómputo, doble contabilización, doble mandato',
    'doblar la página, triple nexo, triple hélice, triple crisis planetaria, por duplicado, por triplicado, duplicaciones, sin duplic*',
    'evitar duplic*, evitar la duplicación, evitar toda duplicación, evitando duplic*, riesgo de duplicación, duplicación de esfuerzos',
    'duplicación de tareas, duplicación de funciones, duplicación de actividades, duplicación de trabajos, duplicación de mandatos',
    'duplicar esfuerzos, duplicar los esfuerzos, duplicar la labor, duplicar funciones, duplicar tareas',
    // "Redoblar" is to intensify.
    'redobl* esfuerzos, redobl* * esfuerzos, redobl* * compromiso, redobl* * cooperación, redobl* * presión, redobl* * vigilancia',
    'redobl* * empeño, redobl* * voluntad, redobl* * lucha, redobl* * atención, redobl* * apoyo, esfuerzos redoblados, redoblados esfuerzos',
    // "Medio": the environment, a means, the middle, an average.
    'medio ambiente, medio marino, medio rural, medio urbano, medio natural, medio acuático, medio físico, medio ambiental, oriente medio',
    'medio oriente, oriente próximo y medio, media luna roja, medio de vida, medio de comunicación, medio de subsistencia, medio de prueba',
    'medio de transporte, medio de pago, medio electrónico, medio informático, medio eficaz, como medio, un medio, único medio, mejor medio',
    'cualquier medio, ningún medio, por medio de, por medio del, en medio de, en medio del',
    'medio plazo, medio y largo plazo, corto y medio, término medio, a medio camino, media naranja',
    'la media de, media europea, media mundial, media nacional, media regional, media anual, clase media, enseñanza media',
    'educación media, edad media, nivel medio, tamaño medio, índice medio, valor medio, precio medio, número medio, ingreso medio, renta media, mando medio, esperanza media, temperatura media',
    'mitad de período, mitad del período, mitad de mandato, mitad del mandato, mitad de camino, mitad del camino, en mitad de',
    // Idioms.
    'siete mares, los cuatro vientos, cuatro rincones, cuatro puntos cardinales, cuatro paredes, tolerancia cero, suma cero, punto cero, día cero',
    'empezar desde cero, empezar de cero, partir de cero, mil gracias, miles de gracias, mil maneras, tres dimensiones, matar dos pájaros',
    'dos caras de la misma moneda, pensarlo dos veces, dos palabras, entre dos fuegos, última hora, cien por cien comprometidos',
    // Yesterday and tomorrow that date nothing.
    'del mañana, de mañana, por la mañana, mañana por la mañana, esta mañana, de ayer, de la noche a la mañana',
    // Names.
    'cuartel general, cuarteles, santo domingo, isla de pascua, plaza de mayo, desarrollo del milenio, declaración del milenio',
    `primera comisión, segunda comisión, tercera comisión, cuarta comisión, quinta comisión, sexta comisión`,
  ].join(),
  before: [
    withArticles(
      'además de, aparte de, solo, solamente, únicamente, apenas, tan solo, ni siquiera, nada menos que, nada más que, no más que, ni, quizá, quizás, salvo, excepto',
    ),
    withArticles(
      'presuntamente, supuestamente, aprox., máx., mín., holgadamente, en lugar de, en vez de',
    ),
    'en lugar del, en vez del, escaso, escasa, escasos, escasas, un mero, un simple, unos buenos, sus buenos, algunos, algunas, cuando mucho',
    'a excepción de, con excepción de, excepción hecha de, excluyendo, redondeado a, prom., poco más de, mucho más de, bastante más de, muy por encima de, adicionales',
    // Others, and those that come first or next.
    'otro, otra, otros, otras, los demás, las demás, los restantes, las restantes',
    'los primeros, las primeras, primeros, los próximos, las próximas, próximos, próximas',
    // Parts, multiples and averages of the figure.
    'la mitad de, la mitad del, el doble de, el doble del, el triple de, el triple del, uno de cada, una de cada',
    'un promedio de, un promedio del, una media de, una media del, en promedio, de media',
    `exactamente, exactamente el, exactamente los, exactamente las, exactamente un, precisamente, justo, justamente`,
  ].join(),
  after: `
    pts., pts, pb, h, aprox., aprox, mín., máx., redondeado, redondeados, redondeadas, netos, brutos, además de, aparte de, y pico, y tantos, y tantas, y algo, y medio, y media, o algo más, próximos, próximas, siguientes, primeros años, primeros meses, primeras semanas, primeros días, solamente, únicamente, apenas, tan solo, nada más, nomás, por lo bajo,
    a lo sumo, como mucho, como poco, en adelante, máximo, mínimo, más, adicionales, puntos porcentuales, punto porcentual, puntos, punto,
    estimación, estimada, estimados, estimadas, provisional, provisionales, preliminar, preliminares, veces, veces más,
    de promedio, en promedio, de media, a. c., anual, mensual, semanal, diario, diaria, trimestral, semestral,
    exactamente, exactos, exactas,
    más rápido, más deprisa`,
  levels: `
    a, al, hasta, hasta el, hasta los, hasta un, pasó a, pasó al, pasó de, pasó del, pasaron a, pasaron al, pasar a, ha pasado a, ha pasado al,
    bajó a, bajó al, bajó hasta el, aumentó a un, subió a un, disminuyó a un, cayó a un, se redujo a un, bajó a un,
    se situó en, se situó en el, se sitúa en, se sitúa en el, quedó en, quedó en el`,
  wholes: `
    de todos, de todas, de todo, del total, de la totalidad, del conjunto, en total`,
  emphasis:
    'solo, solamente, únicamente, tan solo, ni siquiera, nada menos que, exactamente, precisamente, justo, justamente',
  surplus: 'más, menos, adicionales',
  pace: [
    'año tras año, mes tras mes, semana tras semana, día tras día, de año en año',
    'al día, por día, a diario, diarios, diarias, diariamente, cada día, a la semana, por semana, semanales, semanalmente, cada semana',
    'al mes, por mes, mensuales, mensualmente, cada mes, al trimestre, por trimestre, trimestrales, al semestre, por semestre',
    'al año, por año, anuales, anualmente, cada año, por hora, cada hora, por minuto, cada minuto, por segundo',
    'p. a., p.a., interanual, interanuales, en términos interanuales, cada vez, por cabeza, per cápita, por habitante, por persona, por familia, por hogar, por país, por Estado, por caso, por cada *',
    'cada uno, cada una, en promedio, de promedio, de media',
    'por víctima',
  ].join(),
  rhythm: 'anual, anuales, mensual, mensuales, semanal, semanales, diario, diaria',
};

/** Words of Spanish that make a claim of a sentence. */
export const spanishClaims: ClaimLexicon = {
  superlatives: `
    el mayor, la mayor, los mayores, las mayores, del mayor, al mayor, su mayor, nuestro mayor, nuestra mayor, el menor, la menor, del menor,
    el más, la más, los más, las más, del más, al más, el menos, primer, primero, primera, primeros, primeras, mejor, mejores, peor, peores,
    único, única, únicos, únicas, solo, solamente, únicamente, exclusivamente, principal, principales, mayoría, minoría, mayoritari*, minoritari*,
    récord, récords, máximo, máxima, máximos, máximas, mínimo, mínima, inédito, inédita, inéditos, inéditas, sin precedentes, sin parangón,
    sin igual, jamás visto, que nunca, pioner*, a la vanguardia, a la cabeza, *ísimo, *ísima, *ísimos, *ísimas,
    llegó la última, llegó el último, última de la lista, último lugar, encabeza*, lidera*, penúltim*, en cabeza, podio`,
  absolutes: `
    todo, toda, todos, todas, ninguno, ninguna, ningunos, ningunas, ningún, nadie, nada, nunca, jamás, siempre, cada, cualquier, cualquiera, cualesquiera,
    totalmente, completamente, íntegramente, absolutamente, enteramente, por completo, en su totalidad, la totalidad, la práctica totalidad, sin excepción`,
  free: `
    ante todo, sobre todo, con todo, de todos modos, de todas formas, en todo caso, a la vista de todos, en primer lugar, a primera vista, mejores prácticas,
    mejores deseos, primer ministro, primera ministra, primeros auxilios, primera lectura, una sola voz, cada vez que, ventanilla única, punto único,
    excelentísim*, ilustrísim*, muchísimas gracias,
    todos ustedes, todas ustedes, todas y todos, todos y todas, muchos de ustedes, muchas gracias, un mejor, una mejor,
    primera comisión`,
  quantities: [
    'día y noche, un céntimo, un centavo, legislatura anterior, trilateral*, tripartit*, cuatripartit*, trilingüe*, bilingüe*, a la una, gratuit*, gratis, mínimo, mínima, máximo, máxima',
    // How many.
    'varios, varias, muchos, muchas, numerosos, numerosas, innumerables, incontables, pocos, pocas, unos pocos, unas pocas, algunos, algunas',
    'diversos, diversas, múltiples, bastantes, demasiados, demasiadas, tantos, tantas, ambos, ambas, sendos, sendas, cuantios*, millonari*',
    'un solo, una sola, un número de, cierto número, gran número, gran cantidad, una serie de, una multitud de, multitud, un sinfín de, sinfín',
    'una infinidad de, infinidad, sinnúmero, un montón de, quórum',
    // What part, and how much on average.
    'el grueso, gran parte, buena parte, mayor parte, una parte de, una proporción, un porcentaje, promedio, mediana, exponencial*',
    // How often.
    'semanal*, mensual*, anual*, diari*, una vez al año, una vez al mes, una vez por semana, cada año, cada mes, cada semana, cada día',
    'al año, al mes, a la semana, por año, por mes, por día',
    // When.
    'este año, este mes, esta semana, últimos años, últimos meses, últimos decenios, últimas décadas, últimas semanas, últimos días, últimos tiempos',
    'recientemente, durante años, desde hace años, todo el año, primavera, verano, otoño, invierno',
    `por minuto, una víctima, hace poco, esta noche, una hora, en cuestión de minutos, en minutos, en horas, toneladas, tonelada, kilos, kilo,
    montones, cantidad de, el resto, los demás, las demás, otros Estados, una parte del, una parte de, por unanimidad, unánime*, por consenso,
    una pareja, adolescent*, principalmente, mayormente, sobre todo los, gigabyte*, terabyte*, a menudo, raramente,
    en todo el mundo, mundialmente`,
    `subestim*, sobreestim*, exager*, estimación*, estimaciones`,
  ].join(),
  denials: 'no, nunca',
  negations: `no, ni, sin, tampoco, ya no, nunca, jamás, nadie, nada, ninguno, ninguna, ningún, apenas,
    rechaz*, se negó, se negaron, retiraron, retiró`,
  limits: {
    until: `
      antes de, antes del, hasta, hasta el, a más tardar, a más tardar el, a más tardar en, no más tarde de, no más tarde del, no después de, no después del, previo a, anterior a,
      con anterioridad a, con anterioridad al, hasta finales de, antes de finales de, … a más tardar`,
    since: `
      después de, después del, desde, desde el, a partir de, a partir del, tras, tras el, posterior a, con posterioridad a, con posterioridad al, no antes de, no antes del,
      desde finales de`,
    near: 'hacia, para, para el, principios de, comienzos de, finales de, fines de, mediados de, inicios de',
    at: 'en, el, durante',
  },
  times: `
    desde, hasta, a partir de, ya, todavía, aún, desde entonces, hace … años, hace … meses, … años después, … años antes, dentro de … años, cada … años`,
  modals: `
    si, podría, podrían, puede, pueden, debería, deberían, debe, deben, espera*, esperamos, prevé, prevén, previst*, previsión*, planea*,
    pretende*, promet*, promes*, objetivo*, meta*, supuest*, presunt*, habría, habrían, sería, serían, falso, falsa, duda*, a condición,
    siempre que`,
  trends: `
    aumenta, aumentan, aumentó, aumentaron, ha aumentado, han aumentado, disminuye, disminuyen, disminuyó, disminuyeron, ha disminuido,
    han disminuido, sube, suben, subió, subieron, ha subido, baja, bajan, bajó, bajaron, ha bajado, crece, crecen, creció, crecieron,
    ha crecido, han crecido, cae, caen, cayó, cayeron, se dispar*, se desplom*, se estanc*, se agrav*, cada vez más, cada vez menos,
    creciente*, decreciente*, en aumento, en descenso, al alza, a la baja, un pico`,
  speakers: 'delegación, delegaciones',
  reversals: `
    invertid*, frenó, frenado, ralentiz*, revirti*, invirti*, ese descenso, este descenso, esa disminución, esta disminución, cifra real, verdadera cifra, la cifra es, esta cifra, esa cifra, desfasad*, una proyección, última contribución, una parte, un préstamo`,
};
