import type { ClientDirective } from 'astro';

const firstTouches = ['focusin', 'pointerdown', 'keydown', 'submit'];

/**
 * Loads an island's code when somebody first touches it; until then the page has loaded none.
 * A form with `method="dialog"` sends nothing by itself: a press on its button before the island
 * is ready stays in `data-pressed` for the island to act on. When the code cannot be loaded, Astro
 * says so in an event, and `data-failed` lets the page show another way. A form that the browser
 * would post without a network stays where it is, and `data-offline` lets the page say so.
 */
const hydrateOnInteraction: ClientDirective = (load, _options, island) => {
  const start = (): void => {
    for (const touch of firstTouches) island.removeEventListener(touch, start);
    void load().then((hydrate) => hydrate());
  };
  island.addEventListener('submit', (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || 'ready' in target.dataset) return;
    if (target.method === 'dialog') target.dataset['pressed'] = '';
    else if (target.method === 'post' && !navigator.onLine) {
      // The browser would leave the page, and what is typed, for an error of its own.
      event.preventDefault();
      island.dataset['offline'] = '';
    }
  });
  addEventListener('online', () => delete island.dataset['offline']);
  island.addEventListener('astro:hydration-error', () => (island.dataset['failed'] = ''));
  for (const touch of firstTouches) island.addEventListener(touch, start);
};

// Astro asks for a default export.
export default hydrateOnInteraction;
