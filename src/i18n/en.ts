import { events } from './en/events.ts';
import { endorsements, quotes } from './en/endorsements.ts';
import { campaign } from './en/campaign.ts';
import { calendar } from './en/calendar.ts';
import { onSet } from './en/onSet.ts';
import { print } from './en/print.ts';
import { press } from './en/press.ts';
import { pressForm } from './en/pressForm.ts';
import { rsvp } from './en/rsvp.ts';
import { endorseForm } from './en/endorseForm.ts';
import { search } from './en/search.ts';
import { setMode } from './en/setMode.ts';

/** The words of the pages' own parts. What an organizer may want to change is in Sanity instead. */
export const en = {
  site: {
    formNeedsScript: 'This form needs JavaScript, so that it can seal your answers on this device.',
    skip: 'Skip to the sheet',
    mainNavigation: 'Main',
    menu: 'Menu',
    backOfSheet: 'Back of sheet',
    allPages: 'All pages',
    sample: 'Sample',
    draft: 'Draft',
  },
  navigation: {
    home: 'Today’s sheet',
    demands: 'Demands',
    events: 'Events',
    faq: 'Questions',
    endorsements: 'Who’s with us',
    join: 'Get contacted',
    about: 'About us',
    campaign: 'Show board',
    press: 'Press',
    facts: 'Facts',
    privacy: 'Privacy',
    search: 'Search',
    setMode: 'Set mode',
    rights: 'Your rights',
    road: 'How it works',
    eligibility: 'Am I in?',
    turnaround: 'Hours and pay',
    regions: 'Regions',
    print: 'Handouts',
  },
  campaign,
  calendar,
  press,
  pressForm,
  rsvp,
  endorseForm,
  print,
  search,
  setMode,
  ...onSet,
  sources: {
    title: 'Sources',
    source: 'Source',
    sources: 'Sources',
    checked: 'Checked',
    reviewed: 'Reviewed',
    notLegalAdvice: 'Not legal advice.',
    unavailable: 'no longer online',
  },
  home: {
    scenes: 'Scenes: what we demand',
    allScenes: 'All six',
    nextCall: 'Next call',
    noNextCall: 'No event is on the sheet right now.',
    allEvents: 'All events',
    advance: 'Advance schedule',
    inTheCan: 'In the can',
    showsThatWon: 'Shows that won',
    show: 'Show',
    whatHappened: 'What happened',
    date: 'Date',
    notes: 'Notes',
    allQuestions: 'All questions',
    onSet: 'On set',
    who: 'Who',
    kind: 'Kind',
    safetyNote: 'Safety note',
  },
  demands: {
    list: 'The six scenes',
    scene: 'Scene',
    of: 'Of',
    demand: 'Demand',
    today: 'Today',
    weDemand: 'We demand',
    whoHasIt: 'Who has it',
    questions: 'Questions on this',
    previous: 'Previous: scene',
    next: 'Next: scene',
    oneNight: 'One night',
    example: 'An example, not a real show',
    wrap: 'Wrap',
    home: 'Home',
    set: 'Set',
    call: 'Call',
    night: (wrap: string, call: string, between: string, minutes: number) =>
      `Wrap at ${wrap}. Call at ${call}. ${between} between, less ${minutes} minutes’ drive each way:`,
    nightRest: (rest: string) => `${rest} to eat, wash and sleep.`,
    scan: 'Want this? Ask to be contacted.',
    scanHint: 'Scan on your own phone, off the production’s wifi.',
  },
  faq: {
    find: 'Find a word',
    findHint: 'Filters this page. Nothing is sent.',
    full: 'Full answer, with its sources',
    answer: 'answer',
    answers: 'answers',
    group: 'In this group',
    more: 'More questions',
    support: 'Nearest support',
  },
  events,
  endorsements,
  quotes,
  join: {
    exitTitle: 'On a shared or work device?',
    exitText: 'Use your own phone if you can.',
    exit: 'Quick exit',
    steps: 'Three steps',
    here: 'You are here',
    step: 'Step',
    rungs: [
      {
        label: 'pancake',
        title: 'Just look',
        text: 'Read the demands, the questions, the events. Nothing is sent.',
      },
      {
        label: 'half apple',
        title: 'Ask to be contacted',
        text: 'This form. An organizer gets back to you the way you choose.',
      },
      {
        label: 'full apple',
        title: 'Sign a card',
        text: 'On paper, or with an organizer. Not on this page.',
      },
    ],
    form: 'Interest form',
    duration: 'About two minutes',
    whatHappens: 'What happens to it',
    next: 'After you send it',
    nextSteps: [
      'It is sealed on your device before it is sent. Only organizers can open it.',
      'You see a receipt with a code. With it you can withdraw the form, any time.',
      'An organizer gets back to you, the way you chose.',
    ],
    /** The last step, by where the site is built to send forms. */
    kept: {
      ours: 'Our server deletes it 180 days after the day it arrives, at the latest.',
      service: (host: string) =>
        `It stays at ${host}, sealed, until organizers delete it there: no day is promised.`,
    },
    road: 'The road from here',
    roadSteps: [
      'You talk with an organizer. Ask anything.',
      'You may sign an authorization card: on paper, or with an organizer.',
      'When 30% of a unit has signed, the cards support a petition for an election.',
      'A majority of the votes cast wins. An employer may also recognize a majority.',
      'Then comes bargaining, and a contract.',
    ],
  },
  /** Its words must say what the form backend does, so they are not for the Studio. */
  withdraw: {
    label: 'Take it back',
    title: 'Withdraw a form',
    lead: 'Enter the code of your receipt. What you sent is erased, and organizers are told to erase their copies.',
    description:
      'Take back a request to be contacted with the code of its receipt. No reason needed.',
    form: 'Your receipt',
    code: 'Code',
    hint: 'Four groups of five letters and digits, like the one on your receipt.',
    send: 'Withdraw',
    noCode: 'No receipt any more?',
    noCodeText:
      'Nobody can find your form without its code, not even we. Tell the organizer who gets back to you.',
    doneTitle: 'That’s done',
    doneLead:
      'If the code was right, the form is erased from our server. Organizers who already hold a copy see that it was withdrawn.',
    doneDescription: 'What happens after a form is withdrawn.',
    doneNote:
      'This page says the same for right, wrong and used codes, so that nobody can try codes.',
    again: 'Enter another code',
    /** Where no server of ours could erase it. */
    byHandLead: 'Tell an organizer the code of your receipt. They find what belongs to it.',
    byHand:
      'Tell the code to any organizer, in person or by phone. They find your entry with it, and erase it at the form service and in their own copies.',
  },
  thanks: {
    read: 'Read while you wait',
  },
  about: {
    timeline: 'Production history',
    date: 'Date',
    what: 'What happened',
    source: 'Source',
  },
  privacy: {
    service: 'Where the form is sent',
    /** Said only where the site is built to send forms to a service. */
    serviceText: (host: string) =>
      `Where this page speaks of our server and the form, these lines count instead. The form goes to ${host}, sealed on your device: that service cannot open it. It sees your network address, the exact time and the kind of your browser, as every host does. Its program adds when the page was loaded and whether the browser says that it is a robot.`,
    serviceWithdraw:
      'It stays there, sealed, until organizers delete it: no day is promised. That service has no page to withdraw a form. Tell the code of your receipt to any organizer. Without JavaScript the form sends nothing.',
    what: 'What',
    why: 'Why',
    needed: 'Needed?',
    required: 'Needed',
    optional: 'Your choice',
    readable: 'Readable on our server.',
  },
  notFound: {
    home: 'Today’s sheet',
    homeText: 'Back to the first page',
  },
} as const;
