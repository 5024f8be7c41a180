/**
 * The words of the handouts and of the page that lists them. Each line of a card or tab is set to
 * fit its paper, so they are kept beside the layouts; what the sheets say of demands, rights and
 * events comes from the Studio.
 */
export const print = {
  label: 'Handouts',
  title: 'Print and pin up',
  lead: 'One sheet each, for the truck, the office board and a pocket. Black and white is fine.',
  description: 'Handouts on one sheet each, to print or to save as PDF, with codes to scan.',
  list: 'The sheets',
  all: 'All handouts',
  takeIt: 'Take it with you',
  pageTitle: (name: string, campaign: string) => `Handout: ${name}. ${campaign}`,
  describe: (use: string) => `A handout on one sheet of paper. ${use}`,
  sheetOf: (title: string) => `The printed sheet: ${title}`,
  open: 'Look and print',
  pdf: 'PDF',
  download: 'Save the PDF',
  kilobytes: (kilobytes: number) => `${kilobytes} kB`,
  howToText:
    'Print this page from your browser: the sheet fills one page of US letter or A4 paper. Or save the PDF, and print it where you like.',
  safety:
    'Print at home, at a library or at a copy shop. Never on the production’s printer: it may keep what it prints.',
  safetyTitle: 'Whose printer',
  words: 'The words on it',
  noEvent: 'There is no flyer of an event now: no event is on the sheet.',
  codes: 'Where the codes lead',
  codesText:
    'Each code is a short address of this site. It is the same on every sheet: it says nothing of who scans it or where, and this site counts no scans.',
  /** The page of a short address, for browsers that do not follow it by themselves. */
  short: {
    title: (target: string) => `On to: ${target}`,
    description: (target: string) => `A short address for paper. It leads to: ${target}.`,
  },
  targets: {
    join: 'Ask to be contacted',
    demands: 'The demands',
    rights: 'Your rights',
    nextEvent: 'The next event',
    faq: 'Questions and answers',
    print: 'Handouts to print',
  },
  ownPhone: 'Scan on your own phone, off the production’s wifi.',
  checked: (date: string) => `Checked ${date}.`,
  notACard:
    'Asking to be contacted is not an authorization card. It counts toward nothing legally.',
  handouts: {
    demands: {
      name: 'The demands',
      use: 'For the wall: what we want, in six lines.',
      label: 'Scenes',
      title: 'We demand',
      action: 'Want this? Ask to be contacted.',
      more: 'In full, with sources',
    },
    rights: {
      name: 'Your rights',
      use: 'For the pocket: what the law says about organizing.',
      label: 'Read before you roll',
      title: 'Your rights',
      action: 'Questions? Ask to be contacted.',
      more: 'In full, with sources',
      notLegalAdvice: 'Not legal advice.',
    },
    event: {
      name: 'The next event',
      use: 'For the door: when, where, what to bring.',
      label: 'Next call',
      action: 'Be there. Scan for the whole sheet.',
      alsoAt: 'Also at',
      bring: 'Bring',
    },
    card: {
      name: 'Talk to one co-worker',
      use: 'For the wallet: eight cards to cut out and hand on.',
      title: 'Talk to one co-worker',
      steps: [
        'Pick one person you trust. Off the clock, off set.',
        'Ask what they would change. Listen more than you talk.',
        'Say what we demand. Then hand on this card.',
      ],
      action: 'Ask to be contacted',
      small: 'Not an authorization card.',
    },
    tearOff: {
      name: 'Tear-off strip',
      use: 'For the board: eight tabs with a code, one for each pocket.',
      label: 'Support staff, film and TV',
      title: 'Want a union? Start here',
      text: 'Production Assistants United organizes set, office and art PAs, assistants and production secretaries in live-action film and TV across the US.',
      action: 'Take one. Ask to be contacted.',
      tab: 'Ask to be contacted',
    },
  },
} as const;
