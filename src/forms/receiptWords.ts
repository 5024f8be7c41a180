import type { FormLang } from './definition.ts';

/** What a receipt and the pages around it say. */
interface ReceiptWords {
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  readonly agreed: string;
  /** Where no consent was given, and none was needed. */
  readonly agreedNothing: string;
  readonly version: (version: string) => string;
  readonly until: string;
  readonly latest: (day: string) => string;
  /** Where another's server keeps it, and no day was promised by it. */
  readonly latestUnknown: string;
  readonly withdraw: string;
  readonly withdrawHow: string;
  readonly withdrawLink: string;
  /** Where no server of ours could erase it. */
  readonly withdrawByHand: string;
  readonly print: string;
}

const en: ReceiptWords = {
  title: 'Your receipt',
  intro:
    'Print it or write the code down. It is saved nowhere: this page forgets it when you leave.',
  code: 'Code',
  agreed: 'You agreed to',
  agreedNothing: 'Nothing more than what you sent it for.',
  version: (version) => `wording of ${version}`,
  until: 'Deleted by',
  latest: (day) => `${day}, at the latest`,
  latestUnknown:
    'No day is promised: it stays at a form service, sealed, until organizers delete it there.',
  withdraw: 'To withdraw',
  withdrawHow: 'Enter the code here, any time:',
  withdrawLink: 'withdraw a form',
  withdrawByHand: 'Tell the code to any organizer, any time.',
  print: 'Print the receipt',
};

const words: Partial<Record<FormLang, ReceiptWords>> = { en };

/** Returns the words of receipts in a language, English when it has none of its own. */
export function receiptWords(lang: FormLang): ReceiptWords {
  return words[lang] ?? en;
}
