import type { EventSheet } from './eventSheets.ts';

/** Returns the sheets of events as text, one after the other, ready to print. */
export function sayEventSheets(sheets: readonly EventSheet[]): string {
  return sheets.map(saySheet).join('\n\n');
}

function saySheet({ event, day, guests, counts, walkIns }: EventSheet): string {
  const needs = guests.filter(({ access }) => access !== '');
  return [
    `${event}, ${day}`,
    `  in: ${counts.in}, answered by hand: ${counts.byHand}, waiting: ${counts.waiting}, walk-ins: ${walkIns ?? 0}`,
    ...needs.map(({ access, people }) => `  access (${people}): ${oneLine(access)}`),
    ...guests.map(({ name, people, place, came }) => {
      const box = came ? '[x]' : '[ ]';
      return `  ${box} ${String(people).padStart(2)}  ${place.padEnd(7)}  ${name || '(no name given)'}`;
    }),
    '',
  ].join('\n');
}

/** What somebody typed must not look like a line of the sheet. */
function oneLine(text: string): string {
  return text.replaceAll('\n', ' / ');
}
