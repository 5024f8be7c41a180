import { cpus, loadavg } from 'node:os';

import { benchBackend, type BackendRow } from './backend.ts';
import { benchBuildSlope } from './buildSlope.ts';
import { benchBytes } from './bytes.ts';
import { benchCalendars } from './calendars.ts';
import { benchDesk } from './desk.ts';
import { benchForms } from './forms.ts';
import { benchPageSpeed } from './pageSpeed.ts';
import { benchStudio } from './studio.ts';
import { benchReading } from './reading.ts';
import { printTable, verdict } from './table.ts';

/*
 * Measures the built site, the build and the form backend, and prints what it finds. It never
 * fails on a figure: machines differ. `npm run bench -- bytes` runs one part.
 */
function describeBar({ value, bar }: BackendRow): [string, string] {
  if (bar === undefined) return ['', ''];
  return 'atLeast' in bar
    ? [`at least ${bar.atLeast}`, verdict(value >= bar.atLeast)]
    : [`at most ${bar.atMost}`, verdict(value <= bar.atMost)];
}

function printRows(title: string, rows: readonly BackendRow[]): void {
  const cells = rows.map((row) => [
    row.name,
    `${row.value.toFixed(1)} ${row.unit}`,
    ...describeBar(row),
  ]);
  printTable(title, ['', '', 'bar', ''], cells);
}

const parts: Record<string, () => void | Promise<void>> = {
  bytes: benchBytes,
  reading: benchReading,
  speed: benchPageSpeed,
  build: benchBuildSlope,
  backend: async () => printRows('Form backend', await benchBackend()),
  forms: async () => printRows('Forms in a browser', await benchForms()),
  calendars: () => printRows('Calendars and feeds', benchCalendars()),
  desk: async () => printRows('Desk', await benchDesk()),
  studio: async () => printRows('Studio', await benchStudio()),
};

const asked = process.argv.slice(2);
const unknownParts = asked.filter((name) => !(name in parts));
if (unknownParts.length > 0) {
  throw new Error(
    `no part "${unknownParts.join(', ')}": choose of ${Object.keys(parts).join(', ')}`,
  );
}
for (const name of asked.length > 0 ? asked : Object.keys(parts)) {
  console.log(`\n# ${name} (${cpus().length} cores, load ${loadavg()[0]?.toFixed(1) ?? ''})`);
  await parts[name]?.();
}
