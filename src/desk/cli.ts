import { existsSync } from 'node:fs';
import { loadEnvFile } from 'node:process';
import { parseArgs } from 'node:util';
import * as commands from './commands.ts';
import * as fetching from './fetchCommands.ts';
import type { Options, Outcome } from './options.ts';
import { usage } from './usage.ts';

const known: Readonly<Record<string, (options: Options) => Outcome | Promise<Outcome>>> = {
  open: commands.openEntries,
  tally: commands.tallyEntries,
  calls: commands.listCalls,
  events: commands.listEvents,
  export: commands.exportEntries,
  fetch: fetching.fetchEntries,
  acknowledge: fetching.acknowledgeEntries,
};

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string', multiple: true },
      in: { type: 'string', multiple: true },
      out: { type: 'string' },
      format: { type: 'string' },
      work: { type: 'string', multiple: true },
      form: { type: 'string' },
      share: { type: 'boolean' },
      from: { type: 'string' },
      id: { type: 'string' },
      since: { type: 'string' },
      acknowledge: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [name, ...rest] = positionals;
  if (values.help || name === undefined) {
    process.stdout.write(usage);
    return values.help ? 0 : 1;
  }
  if (rest[0] !== undefined) throw new Error(`"${rest[0]}" is one word too many: see --help`);
  const command = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!command) {
    const names = Object.keys(known).join(', ');
    throw new Error(`there is no command "${name}": use one of ${names}, see --help`);
  }
  if (existsSync('.env')) loadEnvFile('.env');
  return report(await command(values));
}

function report({ done, apart, notes = [] }: Outcome): number {
  const lines = apart.map(({ place, reason }) => `  ${place}: ${reason}`);
  const listed = apart.length > 0 ? `, ${apart.length} listed apart:` : '';
  console.error([...notes, `${done}${listed}`, ...lines].join('\n'));
  return apart.length > 0 ? 2 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
