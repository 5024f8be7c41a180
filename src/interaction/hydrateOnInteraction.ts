import type { ClientDirective } from 'astro';

const firstTouches = ['focusin', 'pointerdown', 'keydown', 'submit'];

/**
 * Loads an island's code when somebody first touches it; until then the page has loaded none.
 * A form with `method="dialog"` sends nothing by itself: a press on its button before the island
 * is ready stays in `data-pressed` for the island to act on. When the code cannot be loaded, Astro
 * says so in an event, and `data-failed` lets the page show another way.
 */
const hydrateOnInteraction: ClientDirective = (load, _options, island) => {
  const start = (): void => {
    for (const touch of firstTouches) island.removeEventListener(touch, start);
    void load().then((hydrate) => hydrate());
  };
  island.addEventListener('submit', ({ target }) => {
    if (!(target instanceof HTMLFormElement) || target.method !== 'dialog') return;
    if (!('ready' in target.dataset)) target.dataset['pressed'] = '';
  });
  island.addEventListener('astro:hydration-error', () => (island.dataset['failed'] = ''));
  for (const touch of firstTouches) island.addEventListener(touch, start);
};

// Astro asks for a default export.
export default hydrateOnInteraction;
