import type { DirectionWords } from '../../language.ts';

/** Words by which Spanish says which way a figure goes. */
export const spanishDirection: DirectionWords = {
  rise: {
    before: `
      aument*, incremento, incrementos, increment*, creci*, crece, crecen, crecer, crezca, sube, suben, subi*, subida, subidas, alza,
      ascend*, ascenso, elev*, gana, ganaron, gano, acrecent*, ampli*, repunt*, dispar*`,
    after:
      'más, mayor, mayores, superior, superiores, de aumento, de incremento, de subida, de alza, adicional, adicionales',
  },
  fall: {
    before: `
      disminu*, descen*, baja, bajan, bajo, bajaron, bajar, bajada, bajado, reduc*, reduj*, caer, cae, caen, cayo, cayeron, caida,
      caidas, caido, retroce*, merma, mermas, mermo, recort*, declive, declin*, decrec*, contra*`,
    after:
      'menos, menor, menores, inferior, inferiores, de descenso, de reducción, de caída, de disminución',
  },
  share: {
    before:
      'representa, representan, representaba, representaron, constituy*, proporción de, parte de, porcentaje de, equivale a, supone, suponen',
    after: 'de, del, de los, de las',
  },
};
