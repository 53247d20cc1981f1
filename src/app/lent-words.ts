/** A language of a page, with the English wordings that stand in for words it lacks; `{name}` in one is anything. */
export interface Borrower {
  readonly tag: string;
  readonly lent?: readonly string[];
}

/** Names the language of English words that stand among those of another, wherever and whenever they are shown. */
export function markLentWords(languages: readonly Borrower[]): void {
  if (!languages.some(({ lent }) => lent?.length)) return;
  const patterns = new Map(languages.map(({ tag, lent = [] }) => [tag, compile(lent)]));
  const mark = (element: Element) => {
    const pattern = patterns.get(document.documentElement.lang);
    if (element instanceof HTMLElement) markElement(element, pattern ?? compile([]));
  };
  const markAll = (root: Element) => {
    mark(root);
    for (const element of root.querySelectorAll('*')) mark(element);
  };
  markAll(document.body);
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      mark(target instanceof Element ? target : (target.parentElement ?? document.body));
      for (const node of addedNodes) if (node instanceof Element) markAll(node);
    }
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label', 'title'],
  });
}

function compile(lent: readonly string[]): RegExp {
  const wordings = lent.map((wording) =>
    wording.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '.*'),
  );
  return new RegExp(`^(?:${wordings.join('|') || '(?!)'})$`, 's');
}

function markElement(element: HTMLElement, pattern: RegExp): void {
  const own = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
    .map(({ textContent }) => textContent?.trim() ?? '')
    .filter(Boolean);
  const texts = own.length ? own : [element.ariaLabel ?? element.title];
  const isLent = texts.every((text) => pattern.test(text));
  if (isLent === element.hasAttribute('data-lent')) return;
  element.toggleAttribute('data-lent', isLent);
  for (const [name, value] of [
    ['lang', 'en'],
    ['dir', 'ltr'],
  ] as const)
    if (isLent) element.setAttribute(name, value);
    else element.removeAttribute(name);
}
