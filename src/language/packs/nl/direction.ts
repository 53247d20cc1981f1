import type { DirectionWords } from '../../language.ts';

/** Words by which Dutch says which way a figure goes. */
export const dutchDirection: DirectionWords = {
  rise: {
    before: `
      steeg, stegen, stijgt, stijgen, stijgende, stijging*, gestegen, toenam, toenamen, toeneemt, toenemen, toegenomen, toename,
      groei*, gegroeid, groeide, groeiden, verhoog*, verhoging*, hoger dan, omhoog, aanwas, vermeerder*,
      nam toe, namen toe, neemt toe, nemen toe,
    klom, klommen, geklommen, schoot omhoog, schoten omhoog, ging omhoog, gingen omhoog, gaat omhoog, piekte, piekten, opmars, won, wonnen, nam * toe, aangegroeid, aangroei`,
    after:
      'hoger, meer, gestegen, toegenomen, gegroeid, stijging, toename, groei, omhoog, verhoogd, extra, stijgen, toenemen, groeien, verhogen, boven het gemiddelde, boven het niveau, groter',
    closing: 'toe, bij',
  },
  fall: {
    before: `
      daalde, daalden, daalt, dalen, dalende, daling*, gedaald, afnam, afnamen, afneemt, afnemen, afgenomen, afname, verminder*,
      terugga*, teruggelopen, terugloop, achteruitgang, zakte, zakten, zakt, gezakt, krimp*, gekrompen, kromp, verlaag*,
      verlaging*, lager dan, omlaag, reduc*, slonk, slonken, slink*, geslonken, liep terug, liepen terug, loopt terug, lopen terug, teruggedrongen, teruggebracht, ingekrompen, inkrimp*, taande*, getaand, kelderde*,
      nam af, namen af, neemt af, nemen af, viel terug, vielen terug, valt terug, ging achteruit, gingen achteruit, ging omlaag, gingen omlaag, gaat achteruit, dook omlaag, zakte weg, verloor, verloren, minderde*, boette in, ingeperkt, taande,
    terugval, verlies, duik, inperking, afbouw, inzinking, instorting, stuikte, stuikten, ineengestuikt, afgebouwd, ging naar beneden, kelderen, gekelderd, boetten in, ingeboet, inkrimping, afkalving, kalfde af, kalfden af, verlies van, slinking`,
    after: `
      lager, minder, gedaald, afgenomen, daling, afname, omlaag, verlaagd, gezakt, gekrompen, vermindering, verminderd,
      dalen, verminderen, zakken, krimpen, verlagen, reduceren, terugdringen, onder het gemiddelde, onder het niveau, kleiner, teruggelopen, teruggedrongen, teruggebracht, geslonken, ingekrompen, gekelderd, getaand,
      ingeperkt, achteruit, naar beneden,
    ineen, in elkaar, teruggevallen, ingeboet, afgebouwd, terugval`,
    closing: 'af, terug',
  },
  aside: 'ten opzichte van, tegenover, vergeleken met, sinds, tegen, tot',
  share: {
    before:
      'aandeel van, aandelen van, deel van, vertegenwoordig*, goed voor, uitmaken, uitmaakt, uitmaakte, vormt, vormen',
    after: 'van, aandeel',
  },
  turned: {
    before:
      'vertraagde, vertraagd, vertraagt, vertraging, afgeremd, gestopt, gekeerd, afgevlakt, getemperd',
    after: '',
  },
  pointed: {
    rise: '(?:die|deze) (?:\\p{L}+e )?(?:stijging|toename|groei|verhoging|aangroei)(?!\\p{L})',
    fall: '(?:die|deze) (?:\\p{L}+e )?(?:daling|afname|krimp|terugval|vermindering|verlaging|achteruitgang)(?!\\p{L})',
  },
};
