import type { CustomValidator } from 'sanity';

import { checkQuotationMarks } from '../../checks/quotationMarks.ts';

/** What a field may say besides its name, its title and its Zod schema. */
export interface FieldOptions {
  description?: string;
  group?: string;
  checks?: readonly CustomValidator[];
  initialValue?: string | boolean;
  hidden?: (context: { document?: Record<string, unknown>; parent?: unknown }) => boolean;
  readOnly?: boolean;
}

/** Returns what every definition of a field starts with. */
export const base = (name: string, title: string, { group, hidden, readOnly }: FieldOptions) => ({
  name,
  title,
  ...(group === undefined ? {} : { group }),
  ...(hidden === undefined ? {} : { hidden: hidden as never }),
  ...(readOnly === undefined ? {} : { readOnly }),
});

/** Returns the options of a field that holds sentences: those hold no quotation marks. */
export const wordChecks = ({ description, checks = [] }: FieldOptions) => ({
  description,
  checks: [checkQuotationMarks, ...checks],
});
