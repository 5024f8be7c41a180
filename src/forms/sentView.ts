/** What stands on the page after a form, beside the receipt: what was understood, or what was given out. */
export interface SentView {
  /** In place of the page's own title and lead. */
  readonly title?: string | undefined;
  readonly lead?: string | undefined;
  readonly rows: readonly SentRow[];
}

/** One line, with its link where it leads on. */
export interface SentRow {
  readonly label: string;
  readonly text: string;
  readonly href?: string | undefined;
}
