import type { ClaimLexicon, StrayLexicon } from '../../lexicon.ts';

/** Words of Dutch that say a figure, a date or a limit without a fact. */
export const dutchStrays: StrayLexicon = {
  counting: `
    promille, percentiel*, deciel*, kwartiel*, eeuw, eeuwen, eeuwenoud*, eeuwwisseling*, millennium, millennia, decennium, decennia, decennialang*,
    kwartaal, kwartalen, trimester*, semester*, lustrum, lustra, eeuwfeest*, 
    driekwart, anderhalf, anderhalve, tweederde*, drievierde*, driedubbel*,  verdubbel*, tiental*, vijftal*, twaalftal*,
    vijfjaren*, tienjaren*, driejaren*, tweejaren*, meerjaren*, tienkoppig*, tweekoppig*, driekoppig*, vierkoppig*, vijfkoppig*, zeskoppig*,
    triljoen*, triljard*, biljard*, biljoen*,  quadriljoen*, ettelijke, een handvol,  ternauwernood een,
    twintiger*, dertiger*, veertiger*, vijftiger*, zestiger*, zestigplusser*, vijftigplusser*, zeventiger*, tachtiger*, negentiger*,
    nummer een, nummer twee, basispunt, basispunten, tweemaandelijks*, tweewekelijks*, halfjaar*, halfjaarlijks*, halfjaren*,
    een fractie van, dozijn*, tweehoofdig*, driehoofdig*,
    honderdduizenden, tienduizenden, kwarteeuw*, orde van grootte, grootteorde*, om de andere, tweeën, drieën, vijven, zessen, een gros,
    een generatie geleden, generaties geleden,
    dubbel, dubbele, dubbels, dubbelen, dubbeltal*, dubbeldik*,
    miljoentje*, tientje*, tig, zoveel procent, duo,
    op … na, tweeling*, drieling*, sextet*, octet*,
    nihil, een koppel, alledrie, alle drie, fiftyfifty, fifty fifty, toptien*, topdrie*, topvijf*, kwintet*, kwartet*, trio, vierling*, jubileum*, jubilea,
    driestappen*, tweestappen*, tweesporen*, tweetraps*, drietraps*, nineties, met een punt`,
  dating: `
    vorig jaar, vorige maand, vorige week, verleden jaar, volgend jaar, volgende maand, volgende week, het jaar daarvoor, het jaar daarna,
    een jaar geleden, jaren geleden, maanden geleden, weken geleden, dagen geleden, een maand geleden, een week geleden,
    afgelopen jaar, afgelopen maand, afgelopen week, voorbije jaar, voorbije maand, komend jaar, komende maand,
    gisteren, eergisteren, morgen, overmorgen, veertien dagen, afgelopen zomer, afgelopen winter, vorige zomer, vorige winter,
    nieuwjaar, kerstmis, pasen,
    een jaar eerder, een jaar later, een maand eerder, een maand later, jaar ervoor, jaar erna, jaar voordien, dag voordien, dag ervoor, dag erna,
    eind van het jaar, einde van het jaar, begin van het jaar, jaareinde, gisteravond, vanavond, vanmorgen, 's middags, middernacht, vorige lente,
    vorige herfst, voorbije lente, voorbije zomer, jongstleden, ramadan, allerheiligen,
    jongste jaar, lopende jaar, op jaarbasis, jaar na jaar, jaar op jaar, over een jaar, binnen een jaar, binnen het jaar, jaar nadien, dag nadien,
    jaar daarop, maand daarop,
    volgende jaar, voorgaande jaar, jaren later, maanden later, weken later, dagen later, maand ervoor, maand erna, week ervoor, week erna, over een week, over een maand, hetzelfde jaar, binnen een uur, een uur lang, een kwartier, een halfuur, half uur,
    daags nadien, daags voordien, daags na, daags voor, 's anderendaags, week nadien, week erop, hemelvaart*, pinksteren`,
  beforeMonth: `
    in, sinds, tot, vanaf, begin, eind, einde, half, medio, midden, van, voor, na, tussen, en, deze, elke, per, tot in, eerste`,
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag',
  misspelt:
    'viertig, viertien, driedtig, achttig, twentig, twintich, hondert, honderdt, duisend, duizent, miljoenn, milioen, miljoen’s, miljart, zeventich, vijvtig, vijvtien, achste, derdte, twede, vijvde',
  labels: `fase, fasen, fases, hoofdstuk, deel, bijlage, artikel, afdeling, titel, boek, niveau, type, klasse, groep, tabel, figuur, categorie, pijler, stap, wereldoorlog,
    pagina, bladzijde`,
  free: `
    derde landen, derde land, derde partij, derde partijen, derde staten, derden, derdenrechten, derde persoon,
    ten eerste, ten tweede, ten derde, ten vierde, ten vijfde, eerstens, tweedens, eensgezind*, een voor een, de een, de ander,
    een en ander, beide, beiden, tweede viool, tweedehands*, halfweg, vierkant*, tweedracht, tweestrijd, tweespalt, drieledig doel,
    tweede plaats, derde plaats, tweede instantie, tweede hand, tweede natuur, tweede kans, tweede kansen, tweede adem, tweede wereldoorlog,
    eerste wereldoorlog, tweede kamer, eerste kamer, tweede verblijf, tweede taal, derde wereld, vierde macht, vijfde colonne, zesde zintuig,
    zevende hemel, zevende kunst, zeven zeeen, vierde wereld, derde weg, tweeledig*, drieledig*, tweevoud, in drievoud, dubbele strafbaarheid,
    dubbel gebruik, dubbele moraal, dubbele nationaliteit, dubbele agenda, dubbele bestraffing, dubbele belasting, dubbele tong, dubbele bodem,
    dubbele standaard, dubbele standaarden, dubbele rol, dubbel en dwars, dubbel werk, half werk, halve maatregel, halve maatregelen, halve waarheid,
    halve waarheden, halve werk, half en half, half woord, vier windstreken, vier de windstreken, vier hoeken, vier ogen, vier muren, twee maten,
    twee gewichten, twee vliegen, twee walletjes, twee keer nadenken, twee kanten van dezelfde medaille, twee zijden van dezelfde medaille,
    van nul beginnen, van nul begonnen, van nul af aan, nul op het rekest, vijf voor twaalf, elfder ure, elfde uur, duizend dank, duizendmaal dank,
    honderd procent achter, in acht nemen, in acht genomen, in acht te nemen, in acht neemt, acht slaan, acht geslagen, geef acht, acht dit, acht het,
    acht zij, acht u, acht onze, acht geen, acht men, de regels in acht, buiten acht, zeven de, vierde feest, drieste, ten zesde, ten zevende,
    in de morgen, van morgen, voor morgen, van gisteren, van vandaag op morgen, morgenland, eeuw van de verlichting, zondagskind*,
    acht op, acht moeten slaan, nul af aan, nul moeten beginnen, uit alle vier windstreken,
    vijfde wiel, zeven het,
    een dubbele straf, dubbele straffen, kwart draai`,
  before: `
    slechts, maar, amper, nauwelijks, enkel, alleen, niet eens, krap, pakweg, zowat, een slordige, ruim boven de, op zijn allerminst,
    eerste, volgende, komende, laatste, nog eens, nog, andere, een extra, de helft van, het dubbele van, dubbel, bijlange geen, goed, een goede,
    maar liefst, liefst, volle, misschien, wellicht, ca., ong., extra, bijkomende,
    negatief, negatieve,
    gemiddeld, een gemiddelde van, een op, een op de, een op elke, een kleine, een dikke, max., min., min of meer, naar verluidt, zogenaamd, behalve, uitgezonderd, in plaats van, exact, precies, de andere, om de, elke, iedere`,
  after: `
    ongeveer, of daaromtrent, of zo, slechts, alleen, maar, en nog wat, procentpunt, procentpunten, extra, andere,
    punten, punt, raming, geraamd, voorlopig,
    keer, keer meer, keer zoveel, maal, hooguit, maximum, minimum, max., gemiddeld, voor christus, v.chr., elk,
    of later, of eerder, en een beetje, op rij, na elkaar, netto, bruto, ton, tonnen, kilo`,
  surplus: 'meer, minder, extra',
  pace: `
    per dag, per week, per maand, per jaar, per uur, per minuut, per hoofd, per inwoner, per persoon, elk jaar, elke maand, elke week, elke dag, ieder jaar, jaarlijks, maandelijks, wekelijks, dagelijks, per *, elk, gemiddeld, voor elke *, voor elk *,
    maand na maand`,
  levels: 'tot, naar, op',
  wholes: 'van alle, van het totaal, van al, van hen, van elk',
};

/** Words of Dutch that make a claim of a sentence. */
export const dutchClaims: ClaimLexicon = {
  superlatives: `
    grootste, hoogste, laagste, kleinste, beste, slechtste, ergste, meeste, meest, minste, eerste, belangrijkste, voornaamste, snelste, sterkste,
    record, records, recordaantal, ongezien, ongezien*, ongeevenaard*, uniek, unieke, enige, enigste, meerderheid, minderheid, ooit,
    laatste plaats, werd laatste, bovenaan, op kop, podium, voorlaatste, koploper*, voortrekker*, voorhoede,
    meer dan wie ook, beter dan, evenveel als, boven het gemiddelde, onder het gemiddelde, dan verwacht, dan ooit, historisch*, ongekend*`,
  absolutes:
    'alle, alles, allen, allemaal, iedereen, iedere, elke, elk, geen, geen enkel, geen enkele, niemand, niets, nooit, altijd, volledig, helemaal, geheel, zonder uitzondering, heel',
  free: `
    beste collega's, beste collega, beste vrienden, beste aanwezigen, beste afgevaardigden, beste gasten, beste wensen, beste praktijk, beste praktijken,
    ten eerste, in eerste instantie, op het eerste gezicht, eerste minister, eerste lezing, eerste hulp, geen optie, geen twijfel, in elk geval, in ieder geval,
    al met al, alles welbeschouwd, in geen geval, van alle kanten, enig loket, enige loket, enig contactpunt,
    beste leden, beste groeten, u allen, ons allen, wij allen, jullie allen, velen van u, veel dank, in de eerste plaats, niet in het minst, heel graag`,
  quantities: `
    verscheidene, veel, vele, velen, talrijke, talloze, weinig, enkele, sommige, een aantal, een paar, meerdere, tal van, legio, heel wat, merendeel,
    leeuwendeel, het gros, grootste deel, groot deel, deel van de, groeiend aandeel, een aandeel, een percentage, een enkel, een veelvoud, wekelijks*,
    maandelijks*, jaarlijks*, dagelijks*, driemaandelijks*, eenmaal per jaar, eens per jaar, per jaar, per maand, per week, dit jaar, deze maand,
    deze week, jongste jaren, laatste jaren, recente jaren, afgelopen jaren, voorbije jaren, onlangs, in de lente, in de zomer, in de herfst, in de winter,
    miljonair*, miljardair*,
    elk jaar, elke maand, elke week, sinds jaren, al jaren, jarenlang*, een ton, lente, zomer, herfst, winter, voorjaar, najaar,
    een hoop, hopen, een schare, een resem, een trits, quorum, gemiddeld, gemiddelde, mediaan, exponentieel*, het hele jaar door,
    komende maanden, komende jaren, komende weken, voorbije maanden, afgelopen maanden, voorbije weken, vooravond, meermaals, herhaaldelijk, eenmalig*, tiener*,
    een reeks, een massa, een waaier, veelheid, overvloed, stortvloed, menige, menig, massa's, drommen, overige, andere staten, hele Unie, unaniem, een stuk van, explodeerde*, schoot omhoog, slechts een, één staat, tonnen, kilo's, kilometers, hectaren, wereldwijd*,
    tandem, vaak, zelden, soms, eenparigheid, een kilo, bosjes, een uur, per dag, een seconde, een mille, minderjarigen, nog eens,
    nogmaals, driewerf, eenmaal, alletwee, allebei, getweeën, halverwege, een handjevol, op maandbasis, op weekbasis, per hoofd, per inwoner,
    voornamelijk, hoofdzakelijk, grotendeels, overwegend, nog een staat, fase een, pijler een, stap een, punt een, niveau een,
    artikel een, een voor een, een snufje, een eeuwigheid, feestdagen, vóór de pandemie, tijdens de pandemie, na de pandemie, halftijds,
    deeltijds, voltijds, recent, recente, binnenkort, straks, zonet, zopas, sedertdien, heden, gigabyte*, terabyte*, petabyte*, megabyte*,
    vandaag de dag`,
  negations: `niet, geen, noch, zonder, nauwelijks, nergens,
    weiger*, geweigerd*, trokken zich terug, trok zich terug, teruggetrokken, verwerp*, verworpen, behalve, uitgezonderd`,
  limits:
    'voor, na, sinds, tot, vanaf, tegen, begin, eind, einde, midden, medio, half, rond, omstreeks',
  times: `
    sinds, tot, tot op heden, sindsdien, vanaf, al, reeds, nog, … jaar geleden, … maanden geleden, … jaar later, … jaar eerder, over … jaar, over … maanden, om de … jaar`,
  modals: `
    zal, zullen, zou, zouden, kan, kunnen, mag, mogen, moet, moeten, als, indien, mits, tenzij, hopen, hoopt, hoop, van plan, plannen om,
    beoog*, belo*, toezeg*, streef*, streven, doel is, doelstelling*, verwacht*, voorspel*, naar verluidt, vermoed*, onjuist, onwaar, vals,
    twijfel*`,
  trends: `
    stijgt, stijgen, steeg, stegen, is gestegen, zijn gestegen, daalt, dalen, daalde, daalden, is gedaald, zijn gedaald, groeit, groeien,
    groeide, groeiden, is gegroeid, neemt toe, nemen toe, nam toe, namen toe, is toegenomen, zijn toegenomen, neemt af, nemen af, nam af,
    namen af, is afgenomen, zijn afgenomen, kelderde*, stagneer*, verergerde*, verslechter*, verbeterde*, steeds meer, steeds minder,
    almaar meer, almaar minder, een piek, dieptepunt, in stijgende lijn, in dalende lijn, groeiend aantal`,
  speakers: 'delegatie, delegaties',
  accented: '[eé]én',
};
