interface Props {
  id: string;
  label: string;
  start: string;
  max: number;
}

/** A field for a number; it has no name, so that no form could send it. */
export function NumberField({ id, label, start, max }: Props) {
  return (
    <div>
      <label className="d" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        step="any"
        min={0}
        max={max}
        defaultValue={start}
        autoComplete="off"
      />
    </div>
  );
}
