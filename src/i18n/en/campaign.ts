/** The words of the show board's own parts. */
export const campaign = {
  board: 'The board',
  show: 'Show',
  stage: 'Stage',
  date: 'Date',
  what: 'What happened',
  count: 'Tally',
  source: 'Source',
  tally: (votes: { for: number; against: number }) => `${votes.for} to ${votes.against}`,
  stages: {
    recognitionAsked: 'Recognition asked',
    petitionFiled: 'Petition filed',
    vote: 'Vote',
    won: 'Won',
    certified: 'Certified',
    bargaining: 'Bargaining',
    ratified: 'Contract ratified',
  },
  dataText: 'Every step of every show, for tables and programs.',
  json: 'Board as JSON',
  csv: 'Board as CSV',
} as const;
