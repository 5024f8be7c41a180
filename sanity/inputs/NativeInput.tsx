import { TextInput } from '@sanity/ui';
import type { ChangeEvent } from 'react';
import { set, type StringInputProps, unset } from 'sanity';

/** A field of the browser's own that stores exactly what is on the clock, with no zone added. */
function NativeInput({ type, ...props }: StringInputProps & { type: 'datetime-local' | 'time' }) {
  const { elementProps, onChange, value = '', readOnly, validationError } = props;
  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) =>
    onChange(currentTarget.value === '' ? unset() : set(currentTarget.value));
  return (
    <TextInput
      {...elementProps}
      type={type}
      value={value}
      readOnly={readOnly ?? false}
      customValidity={validationError}
      onChange={change}
    />
  );
}

/** The input of a wall time, `2026-12-12T11:00`: the zone stands beside it, in a field of its own. */
export function WallTimeInput(props: StringInputProps) {
  return <NativeInput {...props} type="datetime-local" />;
}

/** The input of a time of day, `18:30`. */
export function TimeOfDayInput(props: StringInputProps) {
  return <NativeInput {...props} type="time" />;
}
