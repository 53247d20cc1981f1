import type { Plugin } from 'vite';
import type { ReviewPage } from '../html/review/review.ts';

/** Puts a rendered notes review into `review.html`. */
export function reviewPlugin(page: ReviewPage): Plugin {
  return {
    name: 'delegation-review',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace(
            'lang="en" data-format="16:9"',
            `lang="${page.locale}" data-format="${page.format}"`,
          )
          .replace('<!--review-head-->', () => page.head)
          .replace('<!--review-body-->', () => page.body),
    },
  };
}
