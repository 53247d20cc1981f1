import { readFigures } from '../../language/figures/figures.ts';
import { foldPrint, foldWords } from '../../language/fold.ts';
import type { Language } from '../../language/language.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactRegister, TextFact } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { factTranslationDiffers } from '../figures/diagnostics.ts';
import { checkOrdinal } from '../figures/ordinals.ts';
import { findStrayWords } from '../figures/stray-words.ts';

/**
 * A translated name holds the same figures as the name itself, which is in the language `tag` or its own: "Second
 * Protocol" and "deuxième Protocole". So does an ordinal that the register prints. Needs no statement.
 */
export function checkNames(facts: FactRegister, tag: Locale): readonly Diagnostic[] {
  return [...facts.values()].flatMap((fact): readonly Diagnostic[] => {
    if (fact.kind === 'ordinal') return checkOrdinal(fact);
    if (fact.kind !== 'text') return [];
    const own = listValues(fact.value, fact.language ?? tag);
    return [
      ...checkKind(fact, tag),
      ...Object.entries(fact.translations).flatMap(([other, name]) => {
        const found = listValues(name, other);
        const isSame = found === own || (own === STRAYS && !found);
        return isSame ? [] : [reportName(fact, other, name, own, found)];
      }),
    ];
  });
}

const STRAYS = 'a word that counts or dates';

function hasStrays(text: string, language: Language): boolean {
  return findStrayWords(text, foldWords(text), language).length > 0;
}

/** A text that is a figure and nothing else would be printed without its unit, and altered unseen. */
function checkKind(fact: TextFact, tag: Locale): readonly Diagnostic[] {
  const text = foldPrint(fact.value).text;
  const [one, ...more] = readFigures(text, findLanguage(fact.language ?? tag));
  const isWhole = one?.start === 0 && one.end === text.length && one.kind !== 'vague';
  if (!isWhole || more.length || one.kind === 'month' || one.kind === 'day') return [];
  return [
    factTranslationDiffers({
      place: fact.places.kind ?? fact.place,
      problem: `“${fact.id}” is a text with the value “${fact.value}”, which is a figure`,
      remedy: `give it the kind of what it says, such as kind: ${one.kind}`,
    }),
  ];
}

/** What a name counts and dates, in words of the language too: "Pacte de l’an dernier" holds what "Reef Pact" does not. */
function listValues(text: string, tag: string): string {
  const language = findLanguage(tag);
  const values = readFigures(foldPrint(text).text, language)
    .filter(({ free }) => !free)
    .map(({ value }) => String(value))
    .sort();
  return values.join(', ') || (hasStrays(text, language) ? STRAYS : '');
}

function reportName(
  { id, places, place }: TextFact,
  tag: string,
  name: string,
  own: string,
  translated: string,
): Diagnostic {
  return factTranslationDiffers({
    place: places.translations ?? place,
    problem: `“${id}” in "${tag}", “${name}”, holds ${translated || 'no figure'}, the name itself ${own || 'no figure'}`,
    remedy: 'write the same in both',
  });
}
