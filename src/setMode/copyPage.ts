import { setMode } from '../i18n/en/setMode.ts';

/* Runs on a kept page: once there is a network again it says whether the page is still true. */

const { copy } = setMode;
const notice = document.querySelector<HTMLElement>('#copy-notice');

/** What a page says, without its notice. */
function wordsOf(main: Element | null): string {
  const body = main?.cloneNode(true) as Element | undefined;
  body?.querySelector('#copy-notice')?.remove();
  body?.querySelectorAll('script, astro-island').forEach((part) => part.remove());
  return (body?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function compare(): Promise<void> {
  if (!notice) return;
  // Past the service worker's own copy: only navigations are answered from there.
  const response = await fetch(window.location.href, { cache: 'no-store' });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const isSame = wordsOf(fresh.querySelector('main')) === wordsOf(document.querySelector('main'));
  if (isSame) {
    notice.textContent = copy.backSame;
    return;
  }
  const link = document.createElement('a');
  link.href = '';
  link.textContent = copy.showNew;
  notice.replaceChildren(`${copy.backChanged} `, link, '.');
}

/** The first seconds of a connection often carry nothing yet. */
const pause = 2000;

function tryToCompare(triesLeft: number): void {
  compare().catch(() => {
    // Without a network there is nothing to compare with: the next "online" tries again.
    if (triesLeft > 0 && navigator.onLine) setTimeout(() => tryToCompare(triesLeft - 1), pause);
  });
}

window.addEventListener('online', () => tryToCompare(5));
if (navigator.onLine) tryToCompare(5);
