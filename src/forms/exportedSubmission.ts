/**
 * One sealed submission on its way from the store to the desk, in the shape of Formspree's read API:
 * `_date` is its name for when something was received. Ours is a day, never a time.
 */
export interface ExportedSubmission {
  readonly seq: number;
  readonly _id: string;
  readonly _date: string;
  readonly form: string;
  readonly lang: string;
  readonly v: number;
  readonly flag: string | null;
  readonly sealed: string;
  /** Where places are counted: how many people it is for by now, and whether they have a place. */
  readonly party?: number;
  readonly place?: 'in' | 'waiting';
}
