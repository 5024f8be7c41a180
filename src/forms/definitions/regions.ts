/** The regions people may name, the same in every form. */
export const regionOptions = [
  'los-angeles',
  'new-york',
  'chicago',
  'atlanta',
  'texas',
  'elsewhere',
] as const;
