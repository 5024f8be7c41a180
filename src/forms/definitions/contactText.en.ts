/** The question for a way to be reached, in the words of every form that needs one. */
export const wayTextEn = {
  label: 'How should we reach you?',
  options: { email: 'Email', phone: 'Phone call or text', signal: 'Signal' },
  missing: 'Choose how we should reach you',
  invalid: 'Choose email, phone or Signal',
} as const;

/** The question for what belongs to that way. */
export const reachTextEn = {
  label: 'Your email address, phone number or Signal username',
  hint: 'The one that goes with your choice above.',
  missing: 'Enter the email address, phone number or Signal username we should use',
  invalid: {
    email: 'Enter an email address, like name@example.com',
    phone: 'Enter a phone number, like 323 555 0142',
    signal: 'Enter a Signal username, like sam.01, or the phone number you use for Signal',
  },
  tooLong: 'Your email address, phone number or username must be 320 characters or fewer',
} as const;
