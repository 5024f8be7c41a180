/** What every form says in the same words. */
export const formWordsEn = {
  optional: '(optional)',
  errorPrefix: 'Error:',
  summaryHeading: 'There is a problem',
  consentLegend: 'Your consent',
  honeypot: 'Leave this empty',
} as const;

/** What a post without script means to a form of which nothing stays readable. */
export const sealedOnArrivalEn =
  'Without JavaScript, our server seals it on arrival, before it is stored.';
