import type { DirectionWords } from '../../language.ts';

/**
 * Words by which Spanish says which way a figure goes. What is also a word of other things stands with the one that
 * makes a change of it: "bajó" is written as "bajo" (under), "menores" are children, "asciende al" means amounts to.
 */
export const spanishDirection: DirectionWords = {
  rise: {
    before: `
      aument*, incremento, incrementos, increment*, creci*, crece, crecen, crecer*, crezca*, acrecent*, repunt*, encarec*, trep*,
      sube, suben, suba, suban, subió, subieron, subir*, subía, subían, subiendo, subida, subidas, subido, alza, alzas, al alza,
      ascenso, ascensos, ascendió en, ascendieron en, ascendió un, ascendieron un, elevación, elevó en, elevaron en, elevó un, elevaron un,
      elevar en, elevar un, se disparó, se dispararon, se dispara, se disparan, se ha disparado, se han disparado,
      se amplió, se ampliaron, amplió en, ampliaron, ampliar, ampliado, ampliada, ampliación, ampliaciones, expansión, expandió, expandieron,
      gana un, ganan un, ganó un, ganaron un, ganado un, ganancia de un, avanzó un, avanzaron un, avanzado un, avance de un, avance del,
      se intensificó un, se agravó un, escalada de un, escalada del, auge de un, auge del`,
    after: `
      más, mayor que, mayor al, mayor a, mayores que, mayores a, superior a, superior al, superiores a, superiores al, por encima,
      de aumento, de incremento, de subida, de alza, de crecimiento, adicional, adicionales`,
  },
  fall: {
    before: `
      disminu*, descender*, desciend*, descendió, descendieron, descendido, descendía, descendían, descendiendo, descenso, descensos,
      baja un, baja en un, baja de un, baja del, baja casi, baja *mente, una baja, la baja, a la baja, bajan,
      bajó un, bajó en un, bajó en el, bajó casi, bajó más, bajó *mente, bajaron, bajar*, bajada, bajadas, bajado, bajando,
      reduc*, reduj*, reduzc*, recort*, rebaj*, retroce*, declive, declin*, decrec*, decae*, decay*, desplom*, abarat*, aminor*,
      caer*, cae, caen, cayó, cayeron, caía, caían, cayendo, caiga*, caída, caídas, caído, merma, mermas, mermó, mermaron, mermado, mengua*,
      se hundió un, se hundieron un, hundimiento del, pérdida de un, pérdidas de un, perdió un, perdieron un, pierde un, pierden un, perdido un,
      contracción, contracciones, se contrajo, se contrajeron, se contrae, se contraen, se ha contraído, se han contraído`,
    after: `
      menos, menor que, menor al, menor a, menores que, menores a, inferior a, inferior al, inferiores a, inferiores al, por debajo,
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
};
