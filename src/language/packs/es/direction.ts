import type { DirectionWords } from '../../language.ts';
import { listEntries, type WordList } from '../../lexicon.ts';

/** With a figure right behind them these say which way it goes; elsewhere they are other words: "bajó" is written as "bajo" (under). */
function beside(verbs: WordList): WordList {
  const links = [
    '',
    ' un',
    ' el',
    ' casi',
    ' casi un',
    ' del',
    ' de un',
    ' en',
    ' en un',
    ' en el',
  ];
  return listEntries(verbs)
    .flatMap((verb) => links.map((link) => `${verb}${link} …`))
    .join();
}

/**
 * Words by which Spanish says which way a figure goes; "menores" are children, "contra" is against, and "asciende al" means
 * amounts to.
 */
export const spanishDirection: DirectionWords = {
  rise: {
    before: [
      'creciente, acelerado, aceler*, se multiplic*, dispar* un …, avance de, escalaron, escaló',
      'aument*, incremento, incrementos, increment*, creci*, crece, crecen, crecer*, crezca*, acrecent*, repunt*, encarec*, trep*',
      'sube, suben, suba, suban, subió, subieron, subir*, subía, subían, subiendo, subida, subidas, subido, alza, alzas, al alza, ascenso, ascensos',
      'elevación, se disparó, se dispararon, se dispara, se disparan, se ha disparado, se han disparado',
      'se amplió, se ampliaron, ampliaron, ampliar, ampliado, ampliada, ampliación, ampliaciones',
      beside(
        'ascendió, ascendieron, elevó, elevaron, elevar, amplió, ganancia, avanzó, avanzaron, avanzado, avance',
      ),
      beside('se intensificó, se agravó, expandió, expandieron, expansión, escalada, auge'),
      'superior en, superiores en',
    ].join(),
    after: `
      … más, más que, mayor que, mayor al, mayor a, mayores que, mayores a, superior a, superior al, superiores a, superiores al, por encima, más alto, más altos, más alta, más altas,
      de aumento, de incremento, de subida, de alza, de crecimiento, adicional, adicionales`,
  },
  fall: {
    before: [
      'se frenó, se frenaron, menguó, menguaron, menguado, frenado, frenada, desaceler*, debilit*, flexion*, ced* un …, cedió, cedieron, amain*, merm*, encog*, se hund*, derrumb*',
      'disminu*, descender*, desciend*, descendió, descendieron, descendido, descendía, descendían, descendiendo, descenso, descensos',
      'bajan, bajaron, bajar*, bajada, bajadas, bajado, bajando, una baja, la baja, a la baja, baja *mente, bajó *mente',
      'reduc*, reduj*, reduzc*, recort*, rebaj*, retroce*, declive, declin*, decrec*, decae*, decay*, desplom*, abarat*, aminor*, mengua*',
      'caer*, cae, caen, cayó, cayeron, caía, caían, cayendo, caiga*, caída, caídas, caído, merma, mermas, mermó, mermaron, mermado',
      'contracción, contracciones, se contrajo, se contrajeron, se contrae, se contraen, se ha contraído, se han contraído',
      beside(
        'bajó, baja, se hundió, se hundieron, hundimiento, pérdida, pérdidas, perdió, perdieron, pierde, pierden, perdido',
      ),
      'bajó a …, bajó al …, baja a …, baja al …, inferior en, inferiores en',
    ].join(),
    after: `
      … menos, menos que, menor que, menor al, menor a, menores que, menores a, inferior a, inferior al, inferiores a, inferiores al, por debajo, más bajo, más bajos, más baja, más bajas,
      de descenso, de reducción, de caída, de disminución, de bajada, de baja`,
  },
  share: {
    before: `
      representa, representan, representaba, representaban, representó, representaron, representando, constituy*, concentra, concentran,
      abarca, abarcan, comprende, comprenden, supone, suponen, suponía, supuso, supusieron,
      proporción de, proporción del, porcentaje de, porcentaje del, tasa de, tasa del, parte de,
      equivale a, equivale al, equivalen a, equivalen al, equivalente a, equivalente al, corresponde a, corresponde al, corresponden a,
      corresponden al, asciende a, asciende al, ascienden a, ascienden al, ascendía al, ascendió al, ascendieron al, se eleva al, se elevan al`,
    after: 'de, del, de los, de las',
  },
  turned: { before: 'frenó, frenado, ralentiz*, desaceler*, revirti*, invirti*', after: '' },
  pointed: {
    rise: '(?:est|es)[ea] (?:aumento|incremento|crecimiento|alza|subida)(?!\\p{L})',
    fall: '(?:est|es)[ea] (?:descenso|disminucion|reduccion|caida|bajada|baja|retroceso)(?!\\p{L})',
  },
};
