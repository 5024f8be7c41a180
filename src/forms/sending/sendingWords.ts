import type { FormLang } from '../definition.ts';
import type { FailureCause } from './formState.ts';
import type { Delay } from './transport.ts';

/** What a visitor reads while a form is sealed and sent, and when that fails. */
interface SendingWords {
  readonly sealing: string;
  readonly sending: string;
  readonly waiting: Readonly<Record<Delay, string>>;
  readonly again: (seconds: number) => string;
  readonly offline: string;
  /** Where the form's script could not come any more either. */
  readonly offlineUnsent: string;
  readonly insecure: string;
  readonly mailbox: { readonly heading: string; readonly body: string };
  readonly failed: {
    readonly heading: string;
    readonly causes: Readonly<Record<FailureCause, string>>;
    readonly kept: string;
    readonly download: string;
    readonly downloadHint: string;
    readonly fileName: string;
  };
  /** Ways to be heard that need neither script nor our server. */
  readonly otherWays: {
    readonly heading: string;
    readonly print: string;
    readonly meet: string;
    readonly events: string;
    /** Written out, since the site's other addresses would all travel to the browser with it. */
    readonly eventsPath: string;
  };
}

const en: SendingWords = {
  sealing: 'Sealing your answers on this device…',
  sending: 'Sending what was sealed…',
  waiting: {
    network: 'The network did not answer.',
    busy: 'The server is busy.',
    tooMany: 'Many forms came from your network just now.',
  },
  again: (seconds) =>
    seconds === 1 ? 'Trying again in 1 second.' : `Trying again in ${seconds} seconds.`,
  offline:
    'You are offline. Your answers are sealed. Keep this page open: they are sent when the network is back.',
  offlineUnsent: 'You are offline, so nothing was sent. Press Send again when the network is back.',
  insecure:
    'This connection is not encrypted, so this page cannot seal your answers itself. Our server seals them on arrival.',
  mailbox: {
    heading: 'Your employer may read this mailbox',
    body: 'The address looks like one from work. Give a personal one, or press Send again to use it anyway.',
  },
  failed: {
    heading: 'Your form was not sent',
    causes: {
      gaveUp: 'We tried four times and got no answer. Check your network, then press Send again.',
      refused: 'The server did not take it. Wait a minute, then press Send again.',
      notLoaded:
        'What seals your answers could not be loaded, so nothing was sent. Check your network, then press Send again.',
      noSeal:
        'This browser cannot seal your answers, so nothing was sent. Try another browser, or one of the ways below.',
    },
    kept: 'Your answers are still in the form.',
    download: 'Download your sealed message',
    downloadHint:
      'Only organizers can open the file. You can send it to one by any means, on any network.',
    fileName: 'sealed-message.age',
  },
  otherWays: {
    heading: 'Another way',
    print: 'Print this page, fill it in by hand and give it to an organizer.',
    meet: 'Meet an organizer in person or online:',
    events: 'upcoming events',
    eventsPath: '/events/',
  },
};

const words: Partial<Record<FormLang, SendingWords>> = { en };

/** Returns the words of sending in a language, English when it has none of its own. */
export function sendingWords(lang: FormLang): SendingWords {
  return words[lang] ?? en;
}
