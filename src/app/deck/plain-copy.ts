/** Words that are copied come without soft hyphens: unseen, they would break a search wherever they are pasted. */
export function addPlainCopy(): void {
  document.addEventListener('copy', (event) => {
    const { clipboardData, target } = event;
    const selection = document.getSelection();
    const words = selection?.toString() ?? '';
    const isField = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
    if (isField || !selection || !clipboardData || !words.includes(SOFT_HYPHEN)) return;
    clipboardData.setData('text/plain', words.replaceAll(SOFT_HYPHEN, ''));
    clipboardData.setData('text/html', copyMarkup(selection).replaceAll(SOFT_HYPHEN, ''));
    event.preventDefault();
  });
}

const SOFT_HYPHEN = '\u00AD';

function copyMarkup(selection: Selection): string {
  const container = document.createElement('div');
  container.append(selection.getRangeAt(0).cloneContents());
  return container.innerHTML;
}
