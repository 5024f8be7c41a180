/** The question for a region, in the words of every form that asks it. */
export const regionTextEn = {
  label: 'Region',
  blank: 'Choose a region',
  options: {
    'los-angeles': 'Los Angeles area',
    'new-york': 'New York City area',
    chicago: 'Chicago area',
    atlanta: 'Atlanta area',
    texas: 'Texas',
    elsewhere: 'Somewhere else in the US',
  },
  missing: 'Choose a region',
  invalid: 'Choose a region from the list',
} as const;
