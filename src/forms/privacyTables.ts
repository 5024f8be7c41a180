import type { AnyForm, PrivacyText } from './definition.ts';
import { endorseForm } from './definitions/endorse.ts';
import { endorsePrivacyEn } from './definitions/endorsePrivacy.en.ts';
import { joinForm } from './definitions/join.ts';
import { joinPrivacyEn } from './definitions/joinPrivacy.en.ts';
import { pressForm } from './definitions/press.ts';
import { pressPrivacyEn } from './definitions/pressPrivacy.en.ts';
import { rsvpForm } from './definitions/rsvp.ts';
import { rsvpSealedForm } from './definitions/rsvpSealed.ts';
import { rsvpPrivacyEn } from './definitions/rsvpPrivacy.en.ts';
import { privacyRows } from './privacyRows.ts';
import type { PrivacyRow } from './privacyRows.ts';

/** What the privacy page says about one form. */
interface PrivacyTable {
  readonly form: AnyForm;
  readonly title: string;
  readonly rows: readonly PrivacyRow[];
}

interface PrivacyWords {
  readonly form: AnyForm;
  readonly title: string;
  readonly texts: Readonly<Record<string, PrivacyText>>;
}

const en: readonly PrivacyWords[] = [
  { form: joinForm, title: 'What the interest form asks', texts: joinPrivacyEn },
  { form: pressForm, title: 'What the press form asks', texts: pressPrivacyEn },
  { form: rsvpForm, title: 'What an RSVP asks', texts: rsvpPrivacyEn },
  {
    form: rsvpSealedForm,
    title: 'What an RSVP to a small event asks: all of it sealed',
    texts: rsvpPrivacyEn,
  },
  { form: endorseForm, title: 'What the endorsement form asks', texts: endorsePrivacyEn },
];

/** Returns what each form collects, for the privacy page. */
export function privacyTables(): PrivacyTable[] {
  return en.map(({ form, title, texts }) => ({ form, title, rows: privacyRows(form, texts) }));
}
