import type { AnyForm } from '../forms/definition.ts';
import type { Values } from '../forms/validate.ts';
import { attribute, elements, removeAttribute, setAttribute, setText } from './html.ts';
import type { HtmlElement } from './html.ts';

/** Puts a visitor's input back into the controls of a form. */
export function fillValues(view: HtmlElement, form: AnyForm, values: Values): void {
  for (const control of elements(view)) {
    const name = attribute(control, 'name');
    if (name === undefined || !form.fields.some((field) => field.name === name)) continue;
    fillControl(control, values[name] ?? '');
  }
}

function fillControl(control: HtmlElement, value: string | readonly string[]): void {
  if (control.tagName === 'select') {
    for (const option of elements(control)) {
      mark(option, 'selected', attribute(option, 'value') === value);
    }
    return;
  }
  if (control.tagName === 'textarea') {
    // The first line break inside a textarea is dropped by every parser.
    setText(control, String(value).startsWith('\n') ? `\n${String(value)}` : String(value));
    return;
  }
  const type = attribute(control, 'type');
  if (type === 'radio' || type === 'checkbox') {
    mark(control, 'checked', [value].flat().includes(attribute(control, 'value') ?? 'on'));
    return;
  }
  setAttribute(control, 'value', String(value));
}

function mark(node: HtmlElement, name: string, isMarked: boolean): void {
  if (isMarked) setAttribute(node, name, '');
  else removeAttribute(node, name);
}
