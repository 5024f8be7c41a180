import type { AnyForm, Field } from '~/forms/definition';
import { optionId } from '~/forms/fieldIds';

/** Returns what stands in the controls of a form, by field; found by id, since names may be missing. */
export function readControls(
  form: AnyForm,
  view: HTMLFormElement,
): Readonly<Record<string, string | string[]>> {
  return Object.fromEntries(form.fields.map((field) => [field.name, readField(field, view)]));
}

/** Returns what stands in the field that people do not see. */
export function readTrap(view: HTMLFormElement): string {
  return view.querySelector<HTMLInputElement>('[data-trap]')?.value ?? '';
}

/** Tells whether anything was typed, chosen or ticked. */
export function isDirty(view: HTMLFormElement): boolean {
  return Array.from(view.elements).some((control) => {
    if (control instanceof HTMLSelectElement) {
      // What the page itself chose is nobody's work to lose.
      return control.selectedIndex > 0 && control.selectedOptions[0]?.defaultSelected !== true;
    }
    if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
    if (!(control instanceof HTMLInputElement)) return false;
    // A box's value is what it would send, not what somebody did.
    return control.type === 'checkbox' || control.type === 'radio'
      ? control.checked !== control.defaultChecked
      : control.value !== control.defaultValue;
  });
}

function readField(field: Field, view: HTMLFormElement): string | string[] {
  const find = (id: string) => view.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
  if (field.type === 'consent') return find(field.name)?.checked ? 'on' : '';
  if (field.type === 'choice' || field.type === 'checkboxes') {
    return field.options.filter((option) => find(optionId(field, option))?.checked);
  }
  return find(field.name)?.value ?? '';
}
