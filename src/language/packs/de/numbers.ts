import { countAtoms, valueAtoms } from '../../figures/atoms.ts';
import { decompose, readUnitsFirst } from '../../figures/compounds.ts';
import type { NumberAtom, NumberVocabulary } from '../../figures/number-words.ts';

const SMALL = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
const TEENS = 'zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
  ' ',
);
const TENS = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  tausend: 1e3,
  million: 1e6,
  millionen: 1e6,
  milliarde: 1e9,
  milliarden: 1e9,
  billion: 1e12,
  billionen: 1e12,
};
const ENDING = '(?:e|er|en|es|em)';
const ODD_ORDINALS: Readonly<Record<string, string>> = {
  erst: 'ein',
  dritt: 'drei',
  sechst: 'sechs',
  siebt: 'sieben',
  acht: 'acht',
};
const VAGUE =
  /^(halb|halbe[rnsm]?|halfte|viertel|dutzend|dutzende[rn]?|hunderte[rn]?|tausende[rn]?|(?:million|milliard|billion)en\p{L}+|anderthalb\p{L}*|eineinhalb\p{L}*|jahrzehnt\p{L}*|halbier\p{L}*|doppel\p{L}*|verdopp(?:el|l)\p{L}*)$/u;
/** "drittgrößte", "zweitwichtigste". */
const RANKED =
  /^(?:zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt)(?:grosst|best|meist|(?:hoch|wichtig|stark|haufig|klein|niedrig|schlecht|alt|jung|lang)e?st)\p{L}*$/u;
/** What turns a number into another kind of word: "zweimal", "verzehnfacht", "zehnprozentig", "Zwölftel", "Fünfjahresplan". */
const SUFFIX =
  /^(?:ver)?(.+?)(?:mal|fach\p{L}*|s?tel[ns]?|erlei|einhalb\p{L}*|er(?:gruppe|format|runde)\p{L}*|(?:mal|jahr|tag|woch|monat|stund|minut|prozent|seit|sprach|stuf|gliedr|teil|stell|kopf)ig\p{L}*|(?:jahr|wochent|monat|stund)lich\p{L}*|(?:jahres|monats|wochen|tage|stunden|punkte)\p{L}*)$/u;
/** Before "achten" they make a number of it, not the verb: "am achten", "zu achten". */
const BEFORE_ORDINAL =
  /^(?:am|im|zum|zur|vom|beim|bis|de[mnrs]|deren|dessen|(?:jede|diese|eine|seine|ihre|unsere|meine)[mnrs])$/;

const atoms = new Map<string, NumberAtom>([
  ['und', { role: 'and', value: 0 }],
  ['null', { role: 'teen', value: 0 }],
  ['hundert', { role: 'hundred', value: 100 }],
  ['zwo', { role: 'small', value: 2 }],
  ['zweier', { role: 'small', value: 2 }],
  ['dreier', { role: 'small', value: 3 }],
  ...countAtoms(['zweien', 'dreien', 'vieren', 'funfen'], 'small', 2),
  ...countAtoms(SMALL, 'small', 1),
  ...countAtoms(TEENS, 'teen', 10),
  ...countAtoms(TENS, 'tens', 20, 10),
  ...valueAtoms(SCALES),
  ...countAtoms(['eins', 'eine', 'einen', 'einem', 'einer', 'eines'], 'small', 1, 0),
]);

/** How German counts: units before tens, in one word. */
export const germanNumbers: NumberVocabulary = {
  split,
  readBelowHundred: readUnitsFirst,
  letters: /[a-z]/,
  words: [...atoms.keys()],
  homographs: new Set([
    'elf',
    'acht',
    'achter',
    'null',
    'nulle',
    'million',
    'millionen',
    'billion',
    'halb',
    'funf',
    'eines',
    'vieren',
  ]),
};

function split(word: string, previous: string): readonly NumberAtom[] | undefined {
  if (word === 'achten' && !BEFORE_ORDINAL.test(previous)) return undefined;
  const whole = decompose(word, atoms, germanNumbers) ?? decomposeOrdinal(word);
  if (whole) return whole;
  const counted = SUFFIX.exec(word)?.[1];
  const vague =
    VAGUE.test(word) ||
    RANKED.test(word) ||
    (counted !== undefined &&
      !/^eine?s?$/.test(counted) &&
      decompose(counted, atoms, germanNumbers) !== undefined);
  return vague ? [{ role: 'vague', value: 0 }] : undefined;
}

const RANKING = new RegExp(`^(.+?)(st|t)${ENDING}$`);
const ODD_RANKING = new RegExp(`^(.*?)(erst|dritt|sechst|siebt|acht)${ENDING}$`);

/** "zweite", "sechsundsechzigsten": the ending makes an ordinal of the last part. */
function decomposeOrdinal(word: string): readonly NumberAtom[] | undefined {
  const match = RANKING.exec(word);
  const odd = ODD_RANKING.exec(word);
  const base = odd ? `${odd[1]}${ODD_ORDINALS[odd[2] ?? '']}` : match?.[1];
  const parts = base === undefined ? undefined : decompose(base, atoms, germanNumbers);
  const last = parts?.at(-1);
  if (!parts || !last || last.role === 'and') return undefined;
  return [...parts.slice(0, -1), { ...last, ordinal: true }];
}
