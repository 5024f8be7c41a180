import { fieldText, formText } from '../../forms/definition.ts';
import type { AnyForm } from '../../forms/definition.ts';
import { employerField, employerOf } from '../employers.ts';
import { showAnswer } from '../people.ts';
import type { Person } from '../people.ts';
import { own } from '../work.ts';
import type { Work } from '../work.ts';
import { words } from './words.ts';

/** One column of the people table. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly show: (person: Person, work: Work) => string;
}

/** Returns the columns for a form: its main questions, and what organizers add. */
export function columnsOf(form: AnyForm): Column[] {
  const asked = form.fields.filter(
    ({ name, part, type }) => part === 'main' && type !== 'consent' && name !== employerField,
  );
  return [
    ...asked.map(({ name }) => ({
      id: name,
      label: fieldText(formText(form, 'en'), name).label,
      show: ({ answers }: Person) => sayAnswer(form, name, answers[name]),
    })),
    { id: 'employer', label: words.employer, show: employerOf },
    { id: 'received', label: words.received, show: ({ receivedOn }) => receivedOn ?? '' },
  ];
}

/** Returns an answer in the words of the form. */
export function sayAnswer(
  form: AnyForm,
  name: string,
  answer: Person['answers'][string] = '',
): string {
  const { options } = fieldText(formText(form, 'en'), name);
  if (!options) return showAnswer(answer);
  const chosen = Array.isArray(answer) ? (answer as string[]) : [String(answer)];
  return chosen.map((value) => own(options, value) ?? value).join('; ');
}
