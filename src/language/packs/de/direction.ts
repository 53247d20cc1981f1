import type { DirectionWords } from '../../language.ts';

/** Words by which German says which way a figure goes. */
export const germanDirection: DirectionWords = {
  rise: {
    before: `
      stieg, stiegen, steigt, steigen, steigend*, gestiegen*, anstieg*, anstiegs, steigerung*, zunahm, zunahmen, nahm zu, nahmen zu, zunahme*, zugenommen,
      wuchs, wuchsen, wächst, wachsen, wachstum, gewachsen*, zuwachs*, erhöh*, anhob, angehoben, plus von, ein plus, höher, kletter*, geklettert`,
    after:
      'höher, mehr, gestiegen, gestiegene, zugenommen, gewachsen, angestiegen, erhöht, zu, mehr als, über, zusätzlich, zusätzliche, größer, anstieg, zunahme, zuwachs, zulegen, zugelegt, gesteigert',
  },
  fall: {
    before: `
      sank, sanken, sinkt, sinken, sinkend*, gesunken*, fiel, fielen, fällt, fallen, gefallen*, rückgang*, ging zurück, gingen zurück, zurückging*, abnahm, abnahmen,
      nahm ab, nahmen ab, abnahme*, abgenommen, verringer*, verminder*, reduz*, senk*, gesenkt, schrumpf*, geschrumpft, minus von, ein minus, niedriger, einbruch*, einbrach*`,
    after:
      'niedriger, weniger, gesunken, gesunkene, gefallen, zurückgegangen, abgenommen, geringer, reduziert, gesenkt, verringert, vermindert, unter, zurück, ab, kleiner, rückgang, abnahme, geschrumpft',
  },
  share: {
    before:
      'anteil von, anteile von, macht, machen, machte, machten, stellt, stellen, entspricht, entsprechen, quote von',
    after: 'der, des, von, aller, anteil, aus',
  },
};
