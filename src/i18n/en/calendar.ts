/** The words of calendar files, of feeds of events and of the links to both. */
export const calendar = {
  add: 'Put it in your calendar',
  takeOut: 'Take it out of your calendar',
  takeOutHint: 'Open the file again: your calendar then marks it as cancelled.',
  file: 'Calendar file (.ics)',
  google: 'Google Calendar',
  outlook: 'Outlook.com',
  reminders: 'The file reminds you a day and an hour before. It asks for no name and no address.',
  follow: 'Follow in your calendar',
  followHint:
    'New dates, moves and cancellations come by themselves, without a name or an address.',
  ownCalendar: 'Use your own calendar: an employer may be able to read a work one.',
  subscribe: 'Subscribe',
  address: 'Address to copy (.ics)',
  atom: 'Atom feed',
  jsonFeed: 'JSON Feed',
  feedTitle: (siteName: string, list: string) => `${siteName}. Events: ${list}`,
  everywhere: 'everywhere',
  cancelled: 'Cancelled',
  moved: 'Moved',
  sample: 'Sample',
  online: 'Online',
  addressAfterRsvp: 'address after RSVP',
  linkAfterRsvp: 'link after RSVP',
  untilAbout: (time: string) => `Until about ${time}.`,
  comesAgain:
    'The file has all its dates and reminds you a day and an hour before each. It asks for no name and no address.',
};
