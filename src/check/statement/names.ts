import { readFigures } from '../../language/figures/figures.ts';
import { foldPrint } from '../../language/fold.ts';
import { findLanguage } from '../../language/languages.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { FactRegister, TextFact } from '../../model/fact.ts';
import type { Locale } from '../../model/locale.ts';
import { factTranslationDiffers } from '../figures/diagnostics.ts';
import { checkOrdinal } from '../figures/ordinals.ts';

/**
 * A translated name holds the same figures as the name itself, which is in the language `tag` or its own: "Second
 * Protocol" and "deuxième Protocole". So does an ordinal that the register prints. Needs no statement.
 */
export function checkNames(facts: FactRegister, tag: Locale): readonly Diagnostic[] {
  return [...facts.values()].flatMap((fact): readonly Diagnostic[] => {
    if (fact.kind === 'ordinal') return checkOrdinal(fact);
    if (fact.kind !== 'text') return [];
    const own = listValues(fact.value, fact.language ?? tag);
    return Object.entries(fact.translations)
      .filter(([other, name]) => listValues(name, other) !== own)
      .map(([other, name]) => reportName(fact, other, name, own, listValues(name, other)));
  });
}

function listValues(text: string, tag: string): string {
  return readFigures(foldPrint(text).text, findLanguage(tag))
    .filter(({ free }) => !free)
    .map(({ value }) => String(value))
    .sort()
    .join(', ');
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
