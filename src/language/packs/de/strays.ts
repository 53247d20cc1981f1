import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of German that say a figure, a date or a limit without a fact. */
export const germanStrays: StrayLexicon = {
  counting: `
    promille, perzentil*, dezil*, quartil*, jahrhundert*, jahrtausend*, jahrzehnt*, quartal*, semester*, trimester*, halbjahr*, lustrum,
    dreiviertel*, anderthalb*, eineinhalb*, zweidrittel*, dreifach*, vierfach*, fünffach*, zehnfach*, vielfach*, doppel*, verdoppel*, verdreifach*, vervierfach*,
    verfünffach*, versechsfach*, verzehnfach*, halbier*, dutzend*, schock, eine handvoll, ein bruchteil, mehrere hundert, mehrere tausend, billiarde*, trillion*,
    zwanziger, dreißiger, vierziger, fünfziger, sechziger, siebziger, achtziger, neunziger, über-sechzig*, zweijährig*, dreijährig*, vierjährig*, fünfjährig*, zehnjährig*,
    fünfjahres*, zehnjahres*, dreijahres*, nummer eins, nummer zwei, basispunkt*, zweistellig*, dreistellig*, sechsstellig*, siebenstellig*, duo, trio, quartett, quintett,
    hunderttausende*, zehntausende*, abertausende*, abermillionen, vierteljahr*, größenordnung*, eine generation,
    zu zweit, zu dritt, zu viert, zu fünft, zu sechst,
    zwilling*, drilling*, sextett*, oktett*`,
  dating: `
    voriges jahr, vorigen jahres, vorigen monat, vorige woche, letztes jahr, letzten jahres, letzten monat, letzte woche, nächstes jahr, nächsten monat, nächste woche,
    vergangenes jahr, vergangenen jahres, vergangenen monat, im vorjahr, vorjahres*, vor einem jahr, vor einem monat, gestern, vorgestern, übermorgen, das jahr davor,
    das jahr danach, heuer, letzten sommer, letzten winter, letzten herbst, letzten frühling, im folgejahr, neujahr, weihnachten, ostern, vierzehn tage,
    ein jahr zuvor, ein jahr später, einen monat zuvor, einen monat später, jahresende, jahresanfang, jahreswechsel, mitternacht, mittags, neulich,
    monatsende, ramadan`,
  beforeMonth:
    'im, seit, bis, ab, anfang, ende, mitte, von, vom, vor, nach, zwischen, und, diesen, jeden, im monat, seit dem, bis zum',
  weekdays: 'montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag',
  misspelt:
    'zwei-und-zwanzig, dreizig, fierzig, vierzich, fünzig, fünfzich, sechszig, siebenzig, achzig, neunzich, sechszehn, siebenzehn, achzehn, hundret, taused, milion, milionen, miliarde, miliarden, dritel, virtel, zwölv',
  labels:
    'phase, phasen, kapitel, teil, anhang, anlage, artikel, abschnitt, band, titel, buch, stufe, typ, klasse, gruppe, tabelle, abbildung, kategorie, säule, schritt, weltkrieg',
  free: `
    drittstaaten, drittstaat*, drittländer*, drittpartei*,    dritte seite, dritter seite, erstens, zweitens, drittens, viertens, fünftens, an erster stelle,
    in erster linie, in zweiter linie, zunächst und vor allem, ein und derselbe, einerseits, andererseits, die einen, beide, beiden, eines tages, einmal, auf einmal, nicht einmal mehr,
    zweiter hand, halbwegs, halbleiter*, vierte gewalt, allein, einander, eine reihe, unter einem dach,
    zweite geige, zweite natur, zweite chance, zweite heimat, zweite meinung, zweiter weltkrieg, zweiten weltkrieg, zweiten weltkriegs,
    zweiten weltkrieges, erster hand, dritte welt, dritte weg, dritter weg, dritten weg, fünfte kolonne, siebter himmel, siebten himmel, sechster sinn,
    sechsten sinn, sieben meere, vier augen, vier wänden, vier wände, alle vier himmelsrichtungen, vier ecken, doppelte staatsangehörigkeit,
    doppelter verwendungszweck, doppelten verwendungszweck, doppelte strafbarkeit, doppelter boden, doppelmoral, doppelbestrafung, doppelbesteuerung*,
    doppelarbeit, doppelspiel, doppeldeutig*, zweierlei maß, zweischneidig*, zweigleisig*, zweifel*, dreidimensional*, dreieck*, viereck*, auf halbem weg,
    auf halbem wege, halbherzig*, halbwahrheit*, halbe sachen, halbzeit*, halbinsel*, null toleranz, nulltoleranz*, bei null anfangen, bei null beginnen,
    von null anfangen, von null auf, stunde null, null und nichtig, nullsumme*, nulltarif, fünf vor zwölf, in letzter sekunde, sekunde, tausend dank,
    hundertprozentig*, zum x-ten mal, in acht nehmen, in acht zu nehmen, in acht genommen, in acht nimmt, achtung, an dritte, von dritten, durch dritte,
    rechte dritter, gegenüber dritten, zugunsten dritter, mit dritten, außer acht, hab acht, gebt acht, morgen früh, guten morgen, am morgen, von morgen,
    von gestern, welt von morgen`,
  before: `
    nur, lediglich, bloß, gerade einmal, kaum, nicht einmal, gerade mal, allein, weitere, weiteren, ein weiterer, zusätzliche, andere, die ersten, die nächsten, ersten, nächsten,
    kommenden, weit über, deutlich über, die hälfte von, das doppelte von, gute, ganze, sage und schreibe, schlappe, einige, noch,
    satte, stolze, volle, vielleicht, womöglich, ca., zusätzlich,
    durchschnittlich, im durchschnitt, im schnitt, einen durchschnitt von, max., min., mind., mehr oder weniger, plus minus, angeblich, mutmaßlich, außer, ausgenommen, statt, anstatt`,
  after: `
    oder so, nur, lediglich, und ein paar, zerquetschte, prozentpunkte, prozentpunkt, weitere, mindestens noch, allein,
    punkte, punkt, schätzung, geschätzt, vorläufig,
    mal, mal so viele, mal mehr, fach, aufwärts, maximal, max., im durchschnitt, im schnitt, vor christus, v. chr.`,
  levels: 'auf',
  wholes: 'aller, von allen, insgesamt, aller fälle, des gesamten, der gesamten',
  pace: `
    am tag, pro tag, pro woche, pro monat, im monat, pro jahr, im jahr, pro stunde, pro minute, pro kopf, je einwohner, pro person, jedes jahr, jeden monat, jede woche, jeden tag, jährlich, monatlich, wöchentlich, täglich, jeweils, je, pro *, im durchschnitt, im schnitt`,
};

/** Words of German that make a claim of a sentence. */
export const germanClaims: ClaimLexicon = {
  superlatives: `
    größte, größter, größten, größtes, höchste, höchster, höchsten, niedrigste, niedrigsten, kleinste, kleinsten, beste, besten, bester, schlechteste, schlimmste, meiste, meisten,
    am meisten, wenigsten, erste, erster, ersten, erstes, erstmals, wichtigste, wichtigsten, führend*, rekord*, beispiellos*, einzigartig*, einzige, einziger, einzigen, mehrheit, minderheit, jemals`,
  absolutes:
    'alle, alles, allen, jeder, jede, jedes, kein, keine, keiner, keinen, niemand, nichts, nie, niemals, immer, stets, vollständig, völlig, gänzlich, ausnahmslos, sämtliche',
  free: `
    keine option, kein zweifel, keine frage, ohne zweifel, vor allem, allen voran, in erster linie, auf den ersten blick, auf jeden fall, in jedem fall, auf keinen fall, alles gute,
    alles in allem, beste grüße, besten dank, erste hilfe, erste lesung, erster lesung, ersten lesung, erstmal`,
  quantities: `
    mehrere*, kaum, viele, vielen, vieler, zahlreich*, unzählig*, wenige, wenigen, weniger, einige*, manche*, etliche*, diverse, verschiedene, großteil,
    das gros, ein teil, wachsender anteil, ein anteil, prozentsatz, ein paar, ein einziger, wöchentlich*, monatlich*, jährlich*, täglich*, einmal im jahr,
    einmal jährlich, einmal pro, pro jahr, im jahr, dieses jahr, diesem jahr, diesen monat, diese woche, letzten jahren, letzten jahre, vergangenen jahren,
    jüngster zeit, kürzlich, im frühling, im frühjahr, im sommer, im herbst, im winter, millionär*, milliardär*,
    jeden monat, jede woche, seit jahren, jahrelang*, frühling, frühjahr, sommer, herbst, winter,
    eine unmenge, eine fülle, eine menge, eine schar, quorum, durchschnitt*, median*, exponentiell*, ganzjährig*`,
  negations: 'nicht, kein, keine, keinen, keiner, ohne, weder, noch, nicht mehr, kaum, nirgends',
  limits:
    'vor, vor dem, nach, nach dem, seit, seit dem, bis, bis zum, ab, ab dem, anfang, ende, mitte, um',
  times: `
    seit, bis, ab, seitdem, seither, bereits, schon, noch immer, vor … jahren, vor … monaten, … jahre später, … jahre zuvor, … jahre früher, in … jahren, alle … jahre`,
};
