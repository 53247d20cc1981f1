import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A font face to embed, as bytes of a WOFF2 or TrueType file. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly bytes: Uint8Array;
}

/** One slide of an invented deck, as the pipeline would have rendered it. */
export interface InventedSlide {
  readonly id: string;
  readonly layout?: string;
  readonly title: string;
  readonly body: string;
}

const require = createRequire(import.meta.url);

/** A self-contained reveal.js deck in one language, with what the real one has: fonts, fragments, links, figures, tables. */
export function renderInventedDeck(
  slides: readonly InventedSlide[],
  faces: readonly Face[],
  language = 'fr',
): string {
  const reveal = readFileSync(require.resolve('reveal.js'), 'utf8');
  const styles = readFileSync(require.resolve('reveal.js/reveal.css'), 'utf8');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Invented deck</title>
<style>${styles}${faces.map(renderFace).join('')}${STYLES}</style></head><body>
<div class="reveal"><div class="slides">${slides.map(renderSlide).join('\n')}</div></div>
<script>${reveal}</script>
<script>Reveal.initialize({ width: 1600, height: 900, margin: 0, minScale: 1, maxScale: 1, center: false, transition: 'none', controls: false, progress: false, hash: true, pdfSeparateFragments: false });</script>
</body></html>`;
}

/** Twelve slides with every element a PDF must carry. */
export const INVENTED_SLIDES: readonly InventedSlide[] = [
  {
    id: 'title',
    layout: 'title',
    title: 'Élargissement à œuvrer',
    body: '<p>Session, <em lang="en">Vienna</em></p>',
  },
  {
    id: 'part-one',
    layout: 'section',
    title: 'Première partie',
    body: '<p>Ce que nous avons vu</p>',
  },
  {
    id: 'rise',
    title: 'Les vols ont augmenté de 68 % en cinq ans',
    body: '<p>Hausse de <a class="fact" href="#rise-source"><data value="68"><span class="figure">68\u202f%</span></data></a>, <strong>sans</strong> <em>fin</em>.</p><figure class="chart"><svg role="img" aria-label="Barres : 100 puis 168" viewBox="0 0 400 120" width="800"><rect x="0" y="20" width="100" height="80" fill="#333"/><rect x="150" y="0" width="100" height="100" fill="#930"/><text x="10" y="118">100</text></svg></figure>',
  },
  {
    id: 'list',
    title: 'Trois choses à faire',
    body: '<ul><li>Une liste</li><li class="fragment">Un fragment</li><li>Imbriquée<ul><li>Au fond</li></ul></li></ul><ol><li>Un</li><li>Deux</li></ol>',
  },
  {
    id: 'table',
    title: 'Un tableau',
    body: '<table><caption>Demandes</caption><thead><tr><th scope="col">Année</th><th scope="col">Nombre</th></tr></thead><tbody><tr><th scope="row">2020</th><td>1\u202f000</td></tr><tr><th scope="row">2021</th><td>1\u202f200</td></tr></tbody></table>',
  },
  {
    id: 'part-two',
    layout: 'section',
    title: 'Seconde partie',
    body: '<p>Ce que nous proposons</p>',
  },
  {
    id: 'quote',
    title: 'Une citation',
    body: '<blockquote><p>Il faut agir, <span lang="en">now and here</span>.</p><p>— Quelqu’un</p></blockquote>',
  },
  {
    id: 'picture',
    title: 'Une image',
    body: `<p><img alt="Un bateau sur la mer" width="400" src="data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 10h40l-8 8H8z" fill="#046"/></svg>').toString('base64')}"></p>`,
  },
  {
    id: 'links',
    title: 'Deux liens',
    body: '<p>Voir <a href="https://example.org/report">le<br>rapport</a> et <a href="#rise">la hausse</a>.</p>',
  },
  {
    id: 'cards',
    title: 'Des cartes',
    body: '<div class="cards"><div class="card"><h3>Un</h3><p>Texte</p></div><div class="card"><h3>Deux</h3><p>Texte</p></div></div>',
  },
  { id: 'words', title: 'Des mots', body: '<p>Ÿ œ æ « guillemets » ’ – … €\u00a0 ffi fl</p>' },
  {
    id: 'closing',
    layout: 'closing',
    title: 'Merci',
    body: '<p class="version">2026-01-01 · abc1234</p>',
  },
];

export function renderSlide(
  { id, layout = 'statement', title, body }: InventedSlide,
  index: number,
): string {
  const heading = index === 0 ? 'h1' : 'h2';
  return `<section id="${id}" class="slide layout-${layout}" data-layout="${layout}">
<header class="slide-head"><p class="kicker">Dossier</p><${heading}>${title}</${heading}></header>
<div class="slide-body">${body}</div>
<footer class="slide-foot"><span class="delegation">Délégation</span> <span class="source" id="${id}-source">Source : § 3</span> <span class="slide-number">${index + 1}</span></footer></section>`;
}

function renderFace({ family, weight, style, bytes }: Face): string {
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})}`;
}

const STYLES = `
html,body{margin:0;height:100%;background:#fdfbf5;color:#222;font-family:Text,sans-serif;font-size:32px}
.reveal .slides{text-align:left}
.reveal .slides section{width:1600px;height:900px}
.slide-head,.slide-body{margin:0 80px}.slide-head{padding-top:60px}
.reveal h1,.reveal h2{font-family:Display,serif;font-weight:500;font-size:64px;margin:0 0 24px;text-wrap:balance}
.reveal a{color:#930}
.slide-foot{position:absolute;bottom:30px;left:80px;right:80px;display:flex;justify-content:space-between;font-size:18px;border-top:1px solid #999}
.cards{display:flex;gap:40px}.card{background:#eee;padding:20px;border-radius:8px}
td,th{padding:8px 20px;border-bottom:1px solid #999}
.kicker{text-transform:uppercase;font-size:24px;letter-spacing:.05em}
`;
