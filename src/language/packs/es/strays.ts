import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of Spanish that say a figure, a date or a limit without a fact. */
export const spanishStrays: StrayLexicon = {
  counting: `
    por mil, por mill, percentil*, decil*, cuartil*, siglo*, milenio*, centenario*, bicentenario*, década*, decenio*, lustro*,
    trimestr*, semestr*, cuatrimestr*, trienal*, bienal*, cuatrienal*, quinquen*, decenal*, sexenio*, bienio*, trienio*, cuatrienio*,
    duplic*, triplic*, cuadruplic*, quintuplic*, sextuplic*, septuplic*, octuplic*, decuplic*, centuplic*, doble, dobles, triple, triples,
    quincena*, decena*, docena*, veintena*, treintena*, cuarentena de, centenar*, millar*, un puñado, una fracción,
    cuadragenari*, quincuagenari*, sexagenari*, septuagenari*, octogenari*, nonagenari*, veinteañer*, treintañer*,
    número uno, número dos, n.º 1, dúo, trío, cuarteto, quinteto, de dos dígitos, de tres dígitos, punto básico, puntos básicos,
    mayoría de dos tercios, los años veinte, los años treinta,
    cientos, miles, orden de magnitud, órdenes de magnitud, multimillonari*, una generación,
    un par de, par de,
    gemelos, mellizos, trillizos, sexteto*, octeto*`,
  dating: `
    el año pasado, el mes pasado, la semana pasada, el año próximo, el próximo año, el próximo mes, la próxima semana, hace un año, hace un mes,
    el año anterior, el mes anterior, el año siguiente, el pasado año, el pasado mes, ayer, anteayer, mañana mismo, pasado mañana, el verano pasado,
    el invierno pasado, el otoño pasado, la primavera pasada, interanual*, año nuevo, navidad, pascua, semana santa, hace años, hace meses,
    un año antes, un año después, un mes antes, un mes después, a fin de año, fin de año, finales de año, principios de año, a fin de mes, medianoche,
    al mediodía, ramadán, el otro día`,
  beforeMonth:
    'en, desde, de, del, hasta, a principios de, a finales de, a mediados de, principios de, finales de, mediados de, durante, entre, y, este, cada, antes de, después de, a partir de, el mes de, el pasado, el próximo',
  weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  misspelt:
    'quatro, sinco, nuebe, dies, onse, dose, trese, quinse, dieziseis, veynte, treynta, quarenta, cinquenta, secenta, setentay, nobenta, sien, million, millones’, billion, terzero, quarto, siete-cientos, nuevecientos, cincocientos',
  labels:
    'fase, fases, capítulo, parte, anexo, anexos, artículo, sección, volumen, título, tomo, libro, nivel, tipo, clase, grupo, cuadro, figura, categoría, etapa, pilar, eje, guerra mundial',
  free: `
    terceros países, tercer país, terceros estados, tercer estado, terceras partes, tercera parte interesada, terceros, terceras personas, tercera persona,
    en primer lugar, en segundo lugar, en tercer lugar, en cuarto lugar, en quinto lugar, primeramente, segundo plano, de segunda mano, ante todo y en primer lugar,
    por una parte, por otra parte, una vez, un día, uno y otro, unos a otros, unas a otras, cada uno, cada una, uno de ellos, una de ellas,
    doble sentido, doble finalidad, doble objetivo, doble moral, medio ambiente, medios de comunicación, por medio de, en medio de, cuarto poder, quinta columna,
    segundo lugar, primera mano, segunda mano, segunda oportunidad, segunda naturaleza, segunda lengua, segunda guerra mundial, tercer mundo, tercera edad,
    tercer sector, tercera vía, sexto sentido, séptimo arte, séptimo cielo, siete mares, los cuatro vientos, cuatro rincones, cuatro puntos cardinales,
    cuatro paredes, doble filo, doble rasero, doble incriminación, doble uso, doble nacionalidad, doble tributación, doble ciego, redobl* esfuerzos,
    redobl* los esfuerzos, redobl* nuestros esfuerzos, a medias, medias tintas, medias verdades, a medio camino, media naranja, tolerancia cero,
    empezar desde cero, partir de cero, empezar de cero, suma cero, punto cero, día cero, mil gracias, miles de gracias, un segundo por favor,
    fracción de segundo, tres dimensiones, matar dos pájaros, dos caras de la misma moneda, pensarlo dos veces, última hora, cien por cien comprometidos,
    cuartel general, cuarteles, del mañana, de mañana, por la mañana, mañana por la mañana, esta mañana, de ayer, de la noche a la mañana,
    los medios, sus medios, medios necesarios, medios humanos, medios materiales, medios digitales`,
  before: `
    solo, sólo, solamente, únicamente, apenas, escasos, escasas, tan solo, ni siquiera, no llega a, poco más de, mucho más de, muy por encima de,
    otros, otras, otro, otra, los primeros, las primeras, los próximos, las próximas, primeros, próximos, próximas, la mitad de, el doble de, el triple de,
    ni, algunos, algunas, nada menos que, cuando mucho,
    quizá, quizás, aprox., unos buenos, adicionales,
    un promedio de, una media de, en promedio, de media, uno de cada, una de cada, máx., mín., presuntamente, supuestamente, salvo, excepto, en lugar de, en vez de`,
  after: `
    y pico, y tantos, o así, solamente, apenas, nada más, puntos porcentuales, punto porcentual, más, a lo sumo, adicionales, como mucho,
    puntos, punto, estimación, estimados, provisional,
    veces, veces más, en adelante, máximo, mínimo, de promedio, en promedio, de media, a. c.`,
  levels: 'a, al, hasta, pasó a, pasó al',
  wholes: 'de todos, de todas, de todo, del total, de la totalidad, en total',
  pace: `
    al día, por día, a la semana, por semana, al mes, por mes, al año, por año, por hora, por minuto, por cabeza, per cápita, por habitante, por persona, cada año, cada mes, cada semana, cada día, anuales, anualmente, mensuales, mensualmente, diarios, diarias, cada uno, cada una, en promedio, de promedio, de media, por país, por Estado, por caso, por hogar, por cada *`,
};

/** Words of Spanish that make a claim of a sentence. */
export const spanishClaims: ClaimLexicon = {
  superlatives: `
    el mayor, la mayor, los mayores, las mayores, el más, la más, los más, las más, el menor, la menor, el menos, primer, primero, primera, primeros, primeras,
    mejor, mejores, peor, peores, récord, mayoría, minoría, máximo, mínimo, inédito, sin precedentes, único, única, principal, principales, jamás visto`,
  absolutes:
    'todo, toda, todos, todas, ninguno, ninguna, ningún, nadie, nada, nunca, jamás, siempre, totalmente, completamente, por completo, sin excepción, la totalidad, cada, cualquier',
  free: `
    ante todo, sobre todo, con todo, de todos modos, de todas formas, en todo caso, a la vista de todos, en primer lugar, a primera vista, mejores prácticas,
    mejores deseos, primer ministro, primera ministra, primeros auxilios, primera lectura, una sola voz, cada vez que, ventanilla única, punto único`,
  quantities: `
    varios, varias, muchos, muchas, numerosos, numerosas, innumerables, pocos, pocas, algunos, algunas, diversos, diversas, un número de, el grueso,
    gran parte, buena parte, una parte de, una proporción, un porcentaje, un solo, una sola, semanal*, mensual*, anual*, diari*, una vez al año,
    una vez al mes, una vez por semana, por año, este año, este mes, esta semana, últimos años, últimos meses, recientemente, en primavera, en verano,
    en otoño, en invierno, millonari*,
    cada mes, cada semana, durante años, desde hace años, primavera, verano, otoño, invierno,
    una multitud de, un sinfín de, una infinidad de, un montón de, quórum, promedio, mediana, exponencial*, todo el año`,
  negations: 'no, ni, sin, tampoco, ya no, nunca',
  limits: `
    antes de, antes del, después de, después del, desde, desde el, hasta, hasta el, a partir de, a partir del, principios de, comienzos de, finales de, fines de, mediados de, inicios de, hacia`,
  times: `
    desde, hasta, a partir de, ya, todavía, aún, desde entonces, hace … años, hace … meses, … años después, … años antes, dentro de … años, cada … años`,
};
