import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of German that say a figure, a date or a limit without a fact. */
export const germanStrays: StrayLexicon = {
  degrees: 'etwas, viel, weit, deutlich, wesentlich, erheblich, weitaus, ein wenig',
  // Parts and spans of time; multiples; how many without a number; money; ranks. numbers.ts has what is built of a number.
  counting: `
    jahrhundert*, jahrtausend*, jahrzehnt*, dekade, dekaden, quartal*, semester*, trimester*, halbjahr*, vierteljahr*, eine generation,
    promille, perzentil*, dezil*, quartil*, dreiviertel*, anderthalb*, eineinhalb*, zweidrittel*, hälftig*, ein bruchteil,
    doppel*, halbier*, ein vielfaches, das vielfache, vielfachen von, ein mehrfaches, das mehrfache der, das mehrfache des, das mehrfache von,
    zig, zigfach*, zigmal, zigtausend*, x-mal, x-fach*, dutzend*, hundertschaft*, eine handvoll, mehrere hundert, mehrere tausend,
    hunderttausende*, zehntausende*, aberhundert*, abertausende*, abermillionen, billiarde*, trillion*, größenordnung*, basispunkt*,
    zwanziger*, dreißiger*, vierziger*, fünfziger*, sechziger*, siebziger*, achtziger*, neunziger*, über-sechzig*,
    nummer eins, nummer zwei, zwilling*, drilling*, duo, trio, quartett, quintett, sextett*, oktett*,
    zu zweit, zu dritt, zu viert, zu fünft, zu sechst, zu siebt, zu acht, zu neunt, zu zehnt,
    ein prozent, ein prozentpunkt, einem prozent, einem prozentpunkt, mittvierziger*, mittfünfziger*, mittdreißiger*, nullerjahre*,
    nuller jahre, gedrittelt*, drittelte*, geviertelt*,
    viertelstündchen, stündchen, monatelang*, wochenlang*, tagelang*, stundenlang*, jahrzehntelang*, jahrhundertelang*`,
  // The last, the next and the one before; years and their parts; days; feasts.
  dating: `
    *tagabend*, *tagmorgen*, *tagmittag*, *tagnacht*, *tagvormittag*, *tagnachmittag*, letztes jahr, letzten jahr, letztem jahr, letzten jahres, voriges jahr, vorigen jahr, vorigen jahres, vergangenes jahr, vergangenen jahr, vergangenen jahres,
    nächstes jahr, nächsten jahr, nächsten jahres, kommendes jahr, kommenden jahr, kommenden jahres, folgendes jahr, folgenden jahr, folgenden jahres,
    vorletztes jahr, vorletzten jahr, vorletzten jahres, übernächstes jahr, übernächsten jahr,
    letzten monat, letzten monats, vorigen monat, vorigen monats, vergangenen monat, vergangenen monats, nächsten monat, nächsten monats, kommenden monat,
    letzte woche, letzten woche, vorige woche, vorigen woche, vergangene woche, vergangenen woche, nächste woche, nächsten woche, kommende woche, kommenden woche,
    letzten quartal, vergangenen quartal, letztes frühjahr, letzten frühjahr, vergangenen frühjahr, letzten frühling, vergangenen frühling,
    letzten sommer, vergangenen sommer, letzten herbst, vergangenen herbst, letzten winter, vergangenen winter,
    vorjahr*, vormonat*, vorwoche*, folgejahr, folgejahrs, folgejahres, folgemonat*, jahresfrist, heuer, heurig*,
    vor einem jahr, vor einem monat, vor jahren, vor monaten, vor wochen, vor tagen, das jahr davor, das jahr danach,
    ein jahr zuvor, ein jahr später, einen monat zuvor, einen monat später, jahre zuvor, jahre später, monate zuvor, monate später, wochen zuvor, wochen später,
    tage zuvor, tage später, tags zuvor, tags darauf, am vortag, gestern, vorgestern, übermorgen, neulich, vierzehn tage,
    jahresbeginn, jahresanfang, jahresmitte, jahresende, jahreswechsel, anfang des jahres, beginn des jahres, mitte des jahres, ende des jahres,
    monatsbeginn, monatsanfang, monatsmitte, monatsende, ende des monats, mitternacht, mittags,
    neujahr, ostern, tag der arbeit, weihnachten, ramadan,
    im jahr darauf, im jahr davor, jahr darauf, jahr davor, jahr zuvor, heute abend, jänner,
    in einem jahr, in einem monat, in einer woche, in einem tag, innerhalb eines jahres, binnen eines jahres, ein jahr nach, ein jahr vor,
    einen monat nach, einen tag nach,
    vorvergangene woche, vorvergangenen woche, vorvergangenes jahr, vorvergangenen jahr, vorvergangenen monat, am wochenende, letztes wochenende, letzten wochenende, wochenende`,
  spans: `
    ein … lang, eine … lang, einen … lang, nach einem …, nach einer …, seit einem …, seit einer …, binnen einer …, binnen eines …es, binnen eines …s, innerhalb einer …,
    innerhalb eines …es, innerhalb eines …s, ein … später, eine … später, einen … später, ein ganzes …, einen ganzen …, eine ganze …,
    im laufe eines …s, im laufe eines …es, im laufe einer …, im verlauf eines …es, über ein …, über einen …`,
  beforeMonth: `
    im, seit, bis, ab, anfang, ende, mitte, von, vom, vor, nach, zwischen, und, diesen, jeden, im monat, seit dem, bis zum,
    letzten, vergangenen, vorigen, nächsten, kommenden, des, per, monat, monats`,
  weekdays: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag',
  misspelt:
    'zwei-und-zwanzig, dreizig, fierzig, vierzich, fünfzich, sechszig, siebenzig, neunzich, dritel, virtel, zwölv',
  labels: `
    phase, phasen, kapitel, teil, anhang, anlage, artikel, abschnitt, band, titel, buch, stufe, typ, klasse, gruppe, tabelle, abbildung, kategorie, säule, schritt, weltkrieg,
    nummer, nr.,
    alter, rang, platz, jahr, grad`,
  // Third parties; enumerations; "one" that counts nothing; idioms with ordinals, with numbers, with doubles, halves and nought; dates of facts.
  free: `
    zweiter Punkt, dritter Punkt, vierter Punkt, viren, siebe, drein, drittstaaten, drittstaat*, drittländer*, drittpartei*, dritte seite, dritter seite, an dritte, von dritten, durch dritte, für dritte, zu dritten, bei dritten,
    über dritte, gegen dritte, seitens dritter, rechte dritter, rechten dritter, interessen dritter, gegenüber dritten, zugunsten dritter, zulasten dritter, mit dritten,
    erstens, zweitens, drittens, viertens, fünftens, an erster stelle, in erster linie, in zweiter linie, zunächst und vor allem, einerseits, andererseits,
    zum einen, zum anderen, die einen, ein und derselbe, beide, beiden, eines tages, einmal, auf einmal, nicht einmal mehr, allein, einander, eine reihe, unter einem dach,
    erster hand, zweiter hand, zweite geige, zweite natur, zweite chance, zweite heimat, zweite meinung, zweiter weltkrieg, zweiten weltkrieg, zweiten weltkriegs,
    zweiten weltkrieges, dritte welt, dritte weg, dritter weg, dritten weg, vierte gewalt, fünfte kolonne, siebter himmel, siebten himmel, sechster sinn, sechsten sinn,
    zum x-ten mal, sieben meere, vier augen, sechs-augen-prinzip, vier wänden, vier wände, alle vier himmelsrichtungen, vier ecken, fünf vor zwölf, tausend dank,
    tausendundeine nacht, in acht nehmen, in acht zu nehmen, in acht genommen, in acht nimmt, außer acht, hab acht, gebt acht, achtung,
    zweierlei maß, zweierlei hinsicht, dreierlei hinsicht, zweifacher hinsicht, doppelter hinsicht, zweischneidig*, zweigleisig*, zweiseitig*, zweisprachig*,
    zweifel*, dreidimensional*, dreieck*, viereck*,
    doppelte standards, doppelten standards, doppelter standards, doppelstandard*, doppelte staatsangehörigkeit, doppelter verwendungszweck, doppelten verwendungszweck,
    doppelte strafbarkeit, doppelter boden, doppelmoral, doppelbestrafung, doppelbesteuerung*, doppelarbeit, doppelspiel, doppeldeutig*, doppelrolle*, doppelstrategie*,
    halbwegs, halbleiter*, auf halbem weg, auf halbem wege, halbherzig*, halbwahrheit*, halbe sachen, halbzeit*, halbinsel*,
    null toleranz, nulltoleranz*, netto-null*, nettonull*, bei null anfangen, bei null beginnen, von null anfangen, von null auf, stunde null, null und nichtig, nullsumme*, nulltarif,
    in letzter sekunde, sekunde, hundertprozentig*, morgen früh, guten morgen, am morgen, von morgen, von gestern, welt von morgen,
    beginn des jahres …, anfang des jahres …, mitte des jahres …, ende des jahres …, jahresbeginn …, jahresanfang …, jahresmitte …, jahresende …, jahreswechsel …,
    … jahre zuvor, … jahre später, … monate zuvor, … monate später, … wochen zuvor, … wochen später, … tage zuvor, … tage später,
    ersten ausschuss*, erste ausschuss, zweite ausschuss, zweiten ausschuss*, dritte ausschuss, dritten ausschuss*, vierte ausschuss,
    vierten ausschuss*, fünfte ausschuss, fünften ausschuss*, sechste ausschuss, sechsten ausschuss*, darauf acht, acht geben, acht gegeben,
    gibt acht, acht zu geben`,
  before: `
    neben, außer, nur, lediglich, bloß, bloße, bloßen, bloßer, gerade einmal, gerade mal, kaum, nicht einmal, allein, noch,
    weitere, weiteren, weiterer, weiteres, weiterem, ein weiterer, zusätzlich, zusätzliche, zusätzlichen, zusätzlicher, zusätzliches, andere, anderen, anderer,
    die ersten, die nächsten, ersten, nächsten, kommenden, weit über, deutlich über, die hälfte von, das doppelte von, halb,
    gute, guten, guter, gutes, gutem, knappe, knappen, knapper, knappes, knappem, ganze, volle, satte, stolze, schlappe, sage und schreibe,
    durchschnittlich, im durchschnitt, im schnitt, einen durchschnitt von, mehr oder weniger, plus minus, max., min., mind., ca., rd.,
    einige, vielleicht, womöglich, angeblich, mutmaßlich, außer, ausgenommen, statt, anstatt,
    die anderen,
    genau, exakt, präzise, haargenau`,
  after: `
    neben, außer, nur, lediglich, und ein paar, zerquetschte, prozentpunkte, prozentpunkt, weitere, mindestens noch, allein,
    mal, mal so viele, mal mehr, fach, fache, fachen, facher, faches, aufwärts, maximal, max., im durchschnitt, im schnitt,
    punkte, punkt, schätzung, geschätzt, vorläufig, vor christus, v. chr.,
    uhr,
    schneller, langsamer`,
  levels: 'auf',
  wholes: `
    aller, von allen, insgesamt, aller fälle, des gesamten, der gesamten`,
  surplus: 'mehr, weniger, zusätzlich*',
  pace: `
    stündlich, täglich, wöchentlich, monatlich, vierteljährlich, halbjährlich, jährlich, alljährlich, jeweils,
    am tag, im monat, im quartal, im jahr, p. a.,
    je stunde, je tag, je woche, je monat, je quartal, je jahr, jeden tag, jede woche, jeden monat, jedes quartal, jedes jahr,
    pro *, je kopf, je person, je einwohner, im durchschnitt, im schnitt,
    je opfer, pro opfer, je *,
    jahr für jahr, monat für monat, woche für woche, tag für tag, von jahr zu jahr`,
  rhythm: 'jährlich*, alljährlich*, monatlich*, wöchentlich*, täglich*',
};

/** Words of German that make a claim of a sentence. */
export const germanClaims: ClaimLexicon = {
  superlatives: `
    größte*, höchste, höchstem, höchsten, höchster, höchstes, niedrigste*, kleinste*, beste, bestem, besten, bester, bestes, schlechteste*, schlimmste*,
    wichtigste*, stärkste*, schnellste*, schwerste*, älteste*, neueste*, längste*, tiefste*, meiste, meisten, am meisten, wenigsten,
    erste, erstem, ersten, erster, erstes, erstmals, erstmalig*, einzige, einzigem, einzigen, einziger, einziges, einzigartig*, einmalig*, beispiellos*, nie dagewesen*, noch nie, jemals,
    führend*, vorreiter*, spitzenreiter*, spitzenplatz*, spitzenwert*, spitzengruppe*, spitzenposition*, rekord*, mehrheit*, minderheit*,
    letzter, letzte platz, letzten platz, wurde letzter, führt die liste, führen die liste, führt das feld, vorletzt*, an der spitze,
    schlusslicht, podest, podium`,
  absolutes: `
    alle, aller, allen, alles, jede, jedem, jeden, jeder, jedes, sämtlich*, jeglich*, kein, keine, keinem, keinen, keiner, keines,
    niemand, niemandem, niemanden, nichts, nie, niemals, nirgends, immer, stets, überall, vollständig, völlig, gänzlich, ausnahmslos, restlos, lückenlos, hundertprozentig*,
    ausschließlich*, gesamte, gesamtem, gesamten, gesamter, gesamtes, die ganze, der ganze, das ganze, der ganzen`,
  free: `
    keine option, kein zweifel, keine frage, ohne zweifel, vor allem, allen voran, in erster linie, auf den ersten blick, auf jeden fall, in jedem fall, auf keinen fall, alles gute,
    alles in allem, beste grüße, besten dank, erste hilfe, erste lesung, erster lesung, ersten lesung, erstmal,
    Sie alle, Ihnen allen, uns allen, wir alle, euch allen, viele von Ihnen, vielen Dank`,
  quantities: `
    Tag und Nacht, vorige Legislaturperiode, letzte Legislaturperiode, keinen Cent, Jahresbericht*, Monatsbericht*, mehrere*, mehrfach*, vielfach*, kaum, viel, viele, vielen, vieler, zahlreich*, unzählig*, wenige, wenigen, weniger, einige*, manche*, etliche*, diverse*,
    verschiedene, verschiedenen, verschiedener, mehrheitlich*, überwiegend*, teilweise, großteil, gutteil,
    das gros, eine unmenge, eine fülle, eine menge, eine schar, quorum, durchschnitt*, median*, exponentiell*, ein teil, wachsender anteil, ein anteil, prozentsatz, prozentsätze, ein paar, ein bisschen, ein einziger,
    wöchentlich*, monatlich*, jährlich*, täglich*, einmal im jahr, mehrmals im jahr, einmal jährlich, einmal pro, pro jahr, jeden monat, jede woche, seit jahren, jahrelang*, ganzjährig*,
    dieses jahr, diesem jahr, diesen monat, diese woche, letzte jahre, letzten jahre, letzten jahren, vergangene jahre, vergangenen jahren, kommenden jahren, nächsten jahren,
    folgejahre, folgejahren, letzten monaten, vergangenen monaten, letzten wochen, vergangenen wochen,
    jüngster zeit, kürzlich, unlängst, millionär*, milliardär*, frühling, frühjahr, sommer, herbst, winter,
    ein opfer, nur ein, nur eine, eine stunde, eine viertelstunde, eine halbe stunde, binnen minuten, binnen stunden, jahrfünft*, tonnen,
    tonne, kiloweise, kilo, kilos, kilometerlang*, vielzahl, haufenweise, haufen, scharen, eine reihe von, die übrigen, übrige*, restliche*,
    der rest, einstimmig*, im konsens, teile der, ein gros, ein schock, ein mandel, teenager*, einmal, hauptsächlich,
    vorwiegend, größtenteils, meist, oft, selten, gigabyte*, terabyte*, weltweit,
    unterschätz*, überschätz*, übertrieb*, übertreib*, schätzung*, geschätzt*,
    trilateral*, quadrilateral*, dreisprachig*, zweisprachig*, dreiseitig*, vierseitig*, um eins, kostenlos, gratis, minimal*, maximal*, zweigleisig*`,
  negations: `nicht, nichts, kein, keine, keinem, keinen, keiner, keines, ohne, weder, mangels, nie, niemals, nicht mehr, kaum, nirgends,
    lehnt*, weiger*, verweiger*, abgelehnt, zurückgezogen`,
  limits:
    'vor, vor dem, nach, nach dem, seit, seit dem, bis, bis zum, ab, ab dem, anfang, ende, mitte, um',
  times: `
    seit, bis, ab, seitdem, seither, bereits, schon, erst, noch immer, immer noch, nach wie vor, weiterhin, inzwischen, mittlerweile, nunmehr,
    vor … jahren, vor … monaten, … jahre später, … jahre zuvor, … jahre früher, in … jahren, alle … jahre`,
  modals: `
    wird, werden, würde*, könnte*, kann, können, soll, sollen, sollte*, muss, müssen, will, wollen, dürfte*, wenn, falls, sofern, ob, hoff*,
    plant, planen, geplant*, beabsichtig*, versprech*, verspricht, versprochen*, zusage*, ziel, ziele, zielwert*, erwart*, prognos*,
    angeblich*, vermutlich*, falsch, unwahr, zweifel*, bezweifel*`,
  trends: `
    steigt, steigen, stieg, stiegen, ist gestiegen, sind gestiegen, sinkt, sinken, sank, sanken, ist gesunken, sind gesunken, fiel, fielen,
    ist gefallen, sind gefallen, wächst, wachsen, wuchs, wuchsen, ist gewachsen, nimmt zu, nehmen zu, nahm zu, nahmen zu, nimmt ab, nehmen ab,
    nahm ab, nahmen ab, hat zugenommen, haben zugenommen, hat abgenommen, haben abgenommen, ging zurück, gingen zurück, explodier*,
    vervielfach*, stagnier*, verschlechtert*, verschärfte*, immer mehr, immer weniger, zunehmend, wachsende zahl, steigende zahl,
    auf dem vormarsch`,
  speakers: 'delegation, delegationen',
};
