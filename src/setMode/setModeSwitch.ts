/** Where the switch stands; each has its words in the page. */
type State = 'checking' | 'off' | 'working' | 'on' | 'failed' | 'impossible';

const script = '/sw.js';

/** Settles once the pages are kept, or rejects when they could not be. */
function installed(registration: ServiceWorkerRegistration): Promise<void> {
  // An update that fails takes nothing away from the release that is kept already.
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  if (!worker) return Promise.reject(new Error('there is no service worker to wait for'));
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'redundant') reject(new Error('the pages could not be kept'));
      else if (worker.state !== 'installing' && worker.state !== 'parsed') resolve();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

async function turnOff(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

async function keepPages(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await installed(registration);
  } catch (error) {
    // What had been fetched by then stays behind otherwise, on a phone that may have no room for it.
    await turnOff();
    throw error;
  }
}

async function turnOn(): Promise<void> {
  await keepPages(await navigator.serviceWorker.register(script));
}

/** Runs the switch of set mode: it says where it stands, keeps the pages, and erases them. */
export function runSwitch(view: HTMLElement): void {
  const status = view.querySelector('[role=status]');
  const [on, off] = ['on', 'off'].map((value) =>
    view.querySelector<HTMLButtonElement>(`button[value=${value}]`),
  );
  const manifest = document.querySelector<HTMLLinkElement>('link[rel=manifest]');
  if (!status || !on || !off || !manifest) return;

  const show = (state: State): void => {
    status.textContent = view.dataset[state] ?? '';
    on.hidden = state !== 'off' && state !== 'failed';
    off.hidden = state !== 'on' && state !== 'failed';
    view.dataset['state'] = state;
  };
  const work = (task: () => Promise<void>, done: State): void => {
    show('working');
    task().then(
      () => show(done),
      () => show('failed'),
    );
  };

  view.hidden = false;
  if (!('serviceWorker' in navigator)) {
    show('impossible');
    return;
  }
  on.addEventListener('click', () => work(turnOn, 'on'));
  off.addEventListener('click', () => work(turnOff, 'off'));
  view.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) manifest.href = target.value;
  });
  navigator.serviceWorker.getRegistration().then(
    (found) => (found === undefined ? show('off') : work(() => keepPages(found), 'on')),
    // Some browsers refuse to look where cookies are blocked.
    () => show('impossible'),
  );
}
