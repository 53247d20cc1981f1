/** Seconds a notice stays. */
const SECONDS = 8;

/** Tells the person in front of the deck something, read out by screen readers, and goes away. */
export function showNotice(text: string): void {
  document.querySelector('.notice')?.remove();
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = text;
  document.body.append(notice);
  setTimeout(() => notice.remove(), SECONDS * 1000);
}
