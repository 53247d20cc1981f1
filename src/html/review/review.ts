import { judgeItems } from '../../check/signatures/items.ts';
import { escapeJson } from '../../model/escape.ts';
import type { Fingerprint } from '../../model/signature.ts';
import { hashRemark } from '../../source/review/remarks.ts';
import {
  describeLanguage,
  describeLent,
  type PageLanguage,
  type PageStart,
  printTitle,
  renderStart,
} from '../page.ts';
import { renderDefinitions } from '../picture.ts';
import { listSlideReviews, type SlideReview } from './agenda.ts';
import { countLapsed, renderArticle } from './article.ts';
import { renderBar, renderKeys } from './bar.ts';
import { renderCoverage } from './coverage.ts';
import { listDeckDiagnostics, renderDiagnostics } from './diagnostics.ts';
import { renderExemptions, renderOmissions } from './exceptions.ts';
import { renderBareUses, renderClaims, renderOrders, renderUnregistered } from './lists.ts';
import { firstContext, type ReviewMatter } from './matter.ts';
import { renderOverview } from './overview.ts';
import { renderRegister } from './register.ts';
import { listOtherRemarks, renderRemarks } from './remarks.ts';
import { nameSigned } from './signing.ts';
import { listWords, type PageWords, renderWord } from './words.ts';

export type { ReviewMatter } from './matter.ts';

/** What the review page's script needs to know, put into the page as JSON. */
export interface ReviewData {
  readonly version: string;
  readonly languages: readonly (PageLanguage & { readonly words: PageWords })[];
  readonly slides: readonly {
    readonly id: string;
    /** By locale. */
    readonly titles: Readonly<Record<string, string>>;
    /** What a signature stands for, as `nameSigned` names it. */
    readonly fingerprints: Readonly<Record<string, Fingerprint>>;
  }[];
  /** Remarks that came in before, by what names them, and whether each is resolved. */
  readonly remarks: readonly {
    readonly id: string;
    readonly resolved: boolean;
    readonly author: string;
    readonly text: string;
  }[];
}

/** The parts of the review page that come from the sources: `review.html` has a mark for each. */
export interface ReviewPage extends PageStart {
  /** How many languages are side by side at first: all of them. */
  readonly languages: number;
  readonly body: string;
}

/** The notes in every language for those who review them, with what each slide stands on and what is wrong with it. */
export function renderReview(given: ReviewMatter): ReviewPage {
  const matter = { ...given, items: judgeItems(given.deck, given.statement) };
  const first = firstContext(matter);
  const slides = listSlideReviews(matter);
  const articles = slides.map((slide) => renderArticle(slide, matter)).join('\n');
  const title = `${first.language.reviewWords.review} – ${printTitle(matter.deck, first)}`;
  return {
    ...renderStart(matter.deck, first, title),
    languages: matter.deck.settings.languages.length,
    body: `<a class="skip" href="#slides">${renderWord('skip', matter)}</a>
${renderBar(slides, matter)}
<main>
${renderOverview(slides, renderSigned(slides, matter), matter)}
<div id="slides" tabindex="-1">
${articles}
<p class="nothing-found" hidden>${renderWord('nothingFound', matter)} <button type="button" data-action="show-all">${renderWord('showAll', matter)}</button></p>
</div>
${renderGeneralRemarks(matter)}
${renderDiagnostics(listDeckDiagnostics(slides, matter), 'deckDiagnostics', matter)}
${renderCoverage(slides, matter)}
${renderRegister(slides, matter)}
${renderUnregistered(matter)}
${renderExemptions(matter)}
${renderBareUses(matter)}
${renderOrders(matter)}
${renderClaims(matter)}
${renderOmissions(matter)}
</main>
${renderKeys(matter)}
${renderDefinitions(articles, first)}
<script type="application/json" id="review_data">${escapeJson(describeReview(slides, matter))}</script>`,
  };
}

/** How many of the signatures that the deck asks for stand, and which slides changed since they were signed. */
function renderSigned(slides: readonly SlideReview[], matter: ReviewMatter): string {
  const { needed = 0, standing = 0 } = matter.signing ?? {};
  const changed = slides.filter((slide) => countLapsed(slide, matter) > 0);
  const links = changed.map(({ id, number }) => `<a href="#slide-${id}">${number} ${id}</a>`);
  return [
    needed ? renderWord('signatures', matter, { standing, needed }) : '',
    links.length
      ? `${renderWord('changedSlides', matter)}${renderWord('colon', matter)} ${links.join(', ')}`
      : '',
  ]
    .flatMap((line) => (line ? [`<p class="signed-summary">${line}</p>`] : []))
    .join('\n');
}

function renderGeneralRemarks(matter: ReviewMatter): string {
  return `<section class="general-remarks"><h2><label for="remark_general">${renderWord('generalRemarks', matter)}</label></h2>
${renderRemarks(listOtherRemarks(matter), matter)}<textarea id="remark_general" data-remark="" rows="3"></textarea><p class="remark-copy" aria-hidden="true"></p></section>`;
}

function describeReview(
  slides: ReturnType<typeof listSlideReviews>,
  { deck, contexts, signing, items = [] }: ReviewMatter,
): ReviewData {
  return {
    version: [...contexts.values()][0]?.version ?? '',
    languages: [...contexts.values()].map((context) => ({
      ...describeLanguage(deck, context),
      words: listWords(context),
      ...describeLent(context),
    })),
    slides: slides.map(({ id, versions }) => ({
      id,
      titles: Object.fromEntries(versions.map(({ tag, title }) => [tag, title])),
      fingerprints: Object.fromEntries([
        ...(signing?.parts ?? [])
          .filter(({ slide }) => slide.id === id)
          .map(
            ({ slide, part, fingerprint }) =>
              [nameSigned(slide.locale, part, fingerprint), fingerprint] as const,
          ),
        ...items
          .filter(({ slide }) => slide.id === id)
          .map(
            ({ slide, kind, fingerprint }) =>
              [nameSigned(slide.locale, kind, fingerprint), fingerprint] as const,
          ),
      ]),
    })),
    remarks: deck.remarks.map((remark) => {
      const { author, text, resolved } = remark;
      return { id: hashRemark(remark), author, text, resolved };
    }),
  };
}
