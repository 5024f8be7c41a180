/** The words around RSVPs. They must say what the form backend does, so they are not for the Studio. */
export const rsvp = {
  bar: 'RSVP',
  question: 'Are you coming?',
  open: 'I’m coming',
  form: 'Who comes',
  backToSheet: 'Back to the call sheet',
  severalDays: 'On several days: choose yours below',
  description: (event: string, day: string) =>
    `Say that you come to “${event}” on ${day}. Without a name, an account or an address.`,
  room: (people: number) => `Room for ${people}`,
  how: 'How it works',
  noName: 'How many you are and your region are enough. No name, no address, no account.',
  counted: 'You see at once whether you have a place.',
  limited:
    'When it is full, you wait: who comes first gets the next places. A party that does not fit waits, and nobody passes it, however few they are.',
  limitedStatus:
    'Your receipt has a code. With it you see your place in line: nobody writes to you, so look again.',
  addressAfter: 'The address is shown once you have a place, and again with your code.',
  linkAfter: 'The link to the call is shown once you have a place, and again with your code.',
  byHand:
    'An organizer reads your RSVP and answers by hand. Leave a way to reach you if you want an answer.',
  service:
    'This site’s forms go to a service that cannot keep places or show details. So all of it is sealed, and an organizer answers by hand.',
  haveCode: 'You have a code?',
  seeYours: 'See, change or cancel your RSVP',
  dayOf: (day: string, clock: string) => `${day}, ${clock}`,
  thanksTitle: 'We have it',
  thanksLead:
    'Your RSVP arrived. With the code of its receipt you see your place, and change or cancel it.',
  thanksDescription: 'What happens after an RSVP.',
  sentTitle: 'Sealed and sent',
  sentLead:
    'Your RSVP is sealed. An organizer opens it and answers by hand, if you said how to reach you.',
  sentDescription: 'What happens after an RSVP to a small event.',
  statusTitle: 'Your RSVP',
  statusLead:
    'Enter the code of your receipt: it shows your place, the address or link, and lets you change or cancel.',
  statusDescription: 'See, change or cancel an RSVP with the code of its receipt. No account.',
  receipt: 'Your receipt',
  code: 'Code',
  codeHint: 'Four groups of five letters and digits, like the one on your receipt.',
  show: 'Show my RSVP',
  noCode: 'Keep your code',
  noCodeText:
    'Nobody can find your RSVP without it, not even we. Lost it? Come all the same, or send another RSVP.',
  changeTitle: 'Change or cancel',
  party: 'How many are you?',
  change: 'Change',
  cancel: 'Cancel my RSVP',
  elsewhere:
    'Forms of this site go to a service that keeps no places. Ask the organizer who answered you.',
} as const;
