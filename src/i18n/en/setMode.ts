/** The words of set mode: the site kept on a phone. */
export const setMode = {
  label: 'No signal on set',
  title: 'Set mode',
  lead: 'Keep the pages you need on this phone. They open in a basement, in a van, and in airplane mode.',
  switchTitle: 'On this phone',
  on: 'Turn set mode on',
  off: 'Turn it off and erase everything',
  states: {
    checking: 'Looking …',
    off: 'Off. Nothing is kept on this phone.',
    working: 'Fetching the pages. Keep this one open until it says they are here.',
    on: 'On. The pages below are on this phone.',
    failed:
      'Off. The pages could not be kept: there was no connection, or no room on this phone. Try again with both.',
    impossible: 'This browser cannot keep pages. Print them instead.',
  },
  needsScript:
    'Set mode needs JavaScript. Without it, print the pages you need: each prints on few sheets.',
  kept: 'What is kept',
  keptText:
    'These pages and what they need, at most 250 kB to fetch. They renew themselves when you open the site with a connection.',
  notKept: 'What is never kept',
  notKeptList: [
    'What you type: an answer is never stored, here or anywhere on the phone.',
    'What you read, when, or what you searched for.',
    'Pages that are not on the list: those need a connection.',
  ],
  who: 'Who can see it',
  whoText:
    'Whoever holds this phone unlocked. On a phone that belongs to a production, leave set mode off.',
  nameText:
    'You may add the site to the home screen: in the browser’s menu, by Install or Add to Home Screen. Choose first what it is called there.',
  nameLegend: 'Name and icon',
  names: {
    campaign: 'Production Assistants United',
    neutral: 'Call Sheet, with a plain icon',
  },
  neutralName: 'Call Sheet',
  copy: {
    offline: 'You are offline.',
    asOf: 'This page is as of',
    old: 'It is over a week old: check dates and places again before you rely on them.',
    again: 'Look again',
    backSame: 'Back online. This page is still as it was.',
    backChanged: 'Back online. This page has changed since:',
    showNew: 'show it as it is now',
  },
  missing: {
    title: 'Not on this phone',
    lead: 'You are offline, and this page is not among the kept ones. These are:',
  },
};
