import { useEffect, useRef, useState } from 'react';

/**
 * Holds what stands in a form's fields, found by their ids. The fields keep what was typed before
 * the code came: they are read as soon as it is there.
 */
export function useEntered<T>(start: T, read: (entry: (id: string) => string) => T) {
  const form = useRef<HTMLFormElement>(null);
  const [value, setValue] = useState(start);
  const reread = (): void => {
    const entry = (id: string): string =>
      form.current?.querySelector<HTMLInputElement | HTMLSelectElement>(`#${id}`)?.value ?? '';
    setValue(read(entry));
  };
  // Once, when the code has come.
  useEffect(reread, []);
  return { form, value, reread };
}
