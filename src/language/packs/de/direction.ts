import type { DirectionWords } from '../../language.ts';

/** Words by which German says which way a figure goes. Folded "Fällen" is "fallen", and "Senken" are sinks too. */
export const germanDirection: DirectionWords = {
  rise: {
    before: `
      stieg, stiegen, steigt, steigen, steigend*, gestiegen*, anstieg*, anstiegs, steigerung*, steigerte, steigerten, gesteigert*,
      zunahm, zunahmen, nahm zu, nahmen zu, zunahme*, zugenommen, zunehmen, zunehmende*, wuchs, wuchsen, wächst, wachsen, wachsend*, wachstum, gewachsen*, zuwachs*, aufwuchs von,
      erhöh*, anhob, angehoben, anhebung*, hob an, hob um, hoben an, hoben um, aufgestockt*, aufstockung*, stockt auf, stockt um, stockte um, stockten um, legte um, legten um,
      ausweitung*, ausgeweitet*, ausgebaut*, schnellte*, sprang, sprangen, kletter*, geklettert, verteuer*, plus von, ein plus, höher,
    gewann, gewannen, explodier*, zugelegt*, vermehr*, verstärk*, ausdehnung, dehnte sich, hochgeschnellt`,
    after: `
      mehr, mehr als, zusätzlich, zusätzliche, höher, höhere, höheren, höherer, höheres, größer, größere, größeren,
      gestiegen, gestiegene, gestiegenen, gestiegener, angestiegen, zugenommen, gewachsen, erhöht, angehoben, aufgestockt, ausgeweitet, ausgebaut, gesteigert, gesteigerte, verteuert,
      anstieg, zunahme, zuwachs, steigerung, zulegen, zugelegt, in die höhe,
      zu steigern, zu erhöhen, zu vergrößern, auszuweiten, auszubauen, aufzustocken, anzuheben, anzusteigen, zuzunehmen, zu wachsen, zu steigen,
      steigern, erhöhen, steigen, ansteigen, wachsen, zunehmen, anheben, aufstocken, ausbauen, ausweiten,
      über dem vorjahr*, über vorjahr*, über dem niveau, über dem stand, über dem wert, über dem durchschnitt`,
    closing: '… zu, … im jahr zu, … pro jahr zu, … jährlich zu',
  },
  fall: {
    before: `
      sank, sanken, sinkt, sinken, sinkend*, gesunken*, fiel, fielen, fällt, gefallen*, rückgang*, rückläufig*, ging zurück, gingen zurück, zurückging*, zurückgegangen*,
      abnahm, abnahmen, nahm ab, nahmen ab, abnahme*, abgenommen, verringer*, verminder*, minderung*, mindert, minderte, minderten, gemindert*, reduz*,
      senkung*, senkt, senkte, senkten, gesenkt*, absenk*, abgesenkt*, wir senken, senken wir, senken die, senken den, senken das, senken ihre, senken ihren, senken unsere, senken unseren,
      staaten senken, länder senken, kürzt, kürzte, kürzten, gekürzt*, kürzung*, drossel*, gedrosselt*, einspar*, eingespart*, abbau um, abbau der, abbau des,
      schrumpf*, geschrumpft, einbruch um, einbruch von, einbrach, einbrachen, brach ein, brachen ein, brach um, brachen um, eingebrochen*, verlust um, verlust von,
      minus von, ein minus, niedriger,
    verlor, verloren, büßte, büßten, eingebüßt, gedrückt*, eingedämmt*, nachließ, ließ um, ließen um, nachgelassen, einbuße*, schwund, schwand, eingeschränkt*, zusammengebrochen*, zurückgedrängt*, dezimiert*, gab um, gaben um, abflau*, abgeflaut`,
    after: `
      weniger, niedriger, niedrigere, niedrigeren, niedrigerer, geringer, geringere, geringeren, geringerer, kleiner, kleinere,
      gesunken, gesunkene, gesunkenen, gesunkener, gefallen, zurückgegangen, rückläufig, abgenommen, reduziert, gesenkt, abgesenkt, verringert, vermindert, gemindert, gekürzt,
      gedrosselt, eingespart, eingebrochen, geschrumpft, rückgang, abnahme, kürzung, senkung, minderung,
      zu senken, zu verringern, zu reduzieren, zu vermindern, zu mindern, zu kürzen, zu drosseln, zu verkleinern, zu drücken, zu sinken, zu schrumpfen,
      zurückzufahren, herunterzufahren, abzusenken, einzusparen, zurückzugehen, abzunehmen,
      senken, absenken, reduzieren, verringern, vermindern, mindern, kürzen, drosseln, einsparen, sinken, abnehmen, zurückgehen, schrumpfen,
      unter dem vorjahr*, unter vorjahr*, unter dem niveau, unter dem stand, unter dem wert, unter dem durchschnitt,
    nachgelassen, gedrückt, eingedämmt, eingebüßt, eingeschränkt, verloren, zurückgedrängt, abgeflaut`,
    closing: `
    … ab, … im jahr ab, … pro jahr ab, … jährlich ab, … zurück, … im jahr zurück, … pro jahr zurück, … jährlich zurück, … nach, … ein`,
  },
  share: {
    before: `
      *anteil von, *anteile von, *anteil in höhe von, *anteil beträgt, *anteil betrug, *anteil liegt bei, *anteil lag bei,
      *quote von, *quote beträgt, *quote betrug, *quote liegt bei, *quote lag bei, macht, machen, machte, machten, stellt, stellen, entspricht, entsprechen`,
    after: 'der, des, von, aller, davon, anteil, aus, gehen auf, entfallen auf, entfielen auf',
  },
  aside:
    'gegenüber, gegenüber dem jahr, im vergleich zu, im vergleich zum jahr, verglichen mit, seit, bis, bis zum jahr, im jahr',
  turned: { before: 'verlangsamt*, gebremst*, gestoppt*, abgeflacht*, abgeschwächt*', after: '' },
  pointed: {
    rise: 'diese[nmrs]? (?:\\p{L}+en? )?(?:anstiegs?|zunahme|zuwachs|steigerung|wachstums?)(?!\\p{L})',
    fall: 'diese[nmrs]? (?:\\p{L}+en? )?(?:ruckgangs?|abnahme|verringerung|einbruchs?|senkung)(?!\\p{L})',
  },
};
