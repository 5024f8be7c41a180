interface Block {
  children?: { text?: string }[];
}

/** Returns the words of a text field or of rich text, as one line. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  return (value as Block[])
    .flatMap(({ children = [] }) => children.map(({ text = '' }) => text))
    .join(' ');
}
