/** A fact as a sheet prints it. */
export interface SheetFact {
  figure: string;
  statement: string;
  /** How sure it is, of when, and where it can be checked, in one line. */
  about: string;
  conflict?: string | undefined;
}

/** A picture of the kit, with all that a newsroom must know before it prints it. */
export interface KitPicture {
  /** Where the build fetches it. */
  url: string;
  /** Its name in the kit, without ending. */
  name: string;
  caption: string;
  alt: string;
  credit: string;
  licence: string;
}

/** The words of the kit's own parts. */
export interface KitWords {
  factSheet: string;
  asOf: string;
  conflict: string;
  about: string;
  readMe: string;
  commentRule: string;
  pictures: string;
  /** What to mind with pictures and footage, a paragraph each. */
  pictureRules: string[];
  logos: Record<LogoName, string>;
  logoCredit: string;
  logoLicence: string;
}

/** The drawings of the campaign that newsrooms may print. */
export const logoNames = ['mark', 'wordmark', 'sign'] as const;

export type LogoName = (typeof logoNames)[number];

/** All that the press kit is made from: the same inputs make the same bytes. */
export interface PressKit {
  name: string;
  language: string;
  /** The day its contents were last checked. */
  date: string;
  /** Where the site's press room and facts stand. */
  pressUrl: string;
  factsUrl: string;
  boilerplate: { short: string; long: string };
  facts: SheetFact[];
  pictures: KitPicture[];
  words: KitWords;
}
