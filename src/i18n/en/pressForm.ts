/** The words around the press form. They must say what the form does, so they are not for the Studio. */
export const pressForm = {
  label: 'Press',
  title: 'Ask us',
  lead: 'For people who report on us: an interview, a figure and its source, a place at an event, a correction.',
  description: 'Write to Production Assistants United as a reporter. Sealed before it is sent.',
  form: 'Press request',
  duration: 'About two minutes',
  after: 'After you send it',
  steps: [
    'It is sealed on your device before it is sent. Only organizers can open it.',
    'You see your deadline in your zone and in ours, and a receipt with a code.',
    'An organizer answers the way you chose. Nobody adds you to a list.',
    'It is deleted 180 days after the day it arrives, at the latest.',
  ],
  before: 'Perhaps it is here already',
  room: 'Press room',
  facts: 'Facts, each with its source and date',
  thanksTitle: 'It is on its way',
  thanksLead:
    'Your request is sealed, and organizers of this campaign can open it. Check the deadline we understood.',
  thanksDescription: 'Your request to the campaign arrived.',
} as const;
