/** The words of the search page. */
export const search = {
  label: 'Look it up',
  title: 'Search',
  lead: 'Questions, rights, demands, events, endorsements, facts and press. The search runs in your browser: what you look for is sent nowhere.',
  field: 'What are you looking for?',
  hint: 'A few words are enough: rest, overtime, who sees my card.',
  loading: 'Loading what can be found …',
  failed: 'What can be found could not be loaded. Check your connection, then type again.',
  found: 'found',
  none: 'Nothing found. Other words may help.',
  ask: 'Or ask an organizer',
  askText: 'Leave a way to reach you, and ask the person who answers.',
  withoutScript: 'Searching needs JavaScript. Without it, look here:',
  groups: {
    questions: 'Questions',
    rights: 'Rights',
    demands: 'Demands',
    events: 'Events',
    endorsements: 'Endorsements',
    facts: 'Facts',
    press: 'Press',
  },
};
