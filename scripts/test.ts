import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';

import { installStudio } from './installStudio.ts';
import { installTools } from './installTools.ts';

/*
 * Runs every check in order, the quick ones first, and ends with one line that counts them. It
 * stops at the first script that fails, since the ones after it build on it.
 */
interface Step {
  script: string;
  /** The JSON report that says how many tests ran; a check without one counts as one. */
  report?: string;
}

const reports = '.data/test';
const steps: Step[] = [
  { script: 'format:check' },
  { script: 'lint' },
  { script: 'typecheck' },
  { script: 'test:unit', report: `${reports}/unit.json` },
  { script: 'build' },
  { script: 'test:build', report: `${reports}/build.json` },
  { script: 'test:e2e', report: `${reports}/e2e.json` },
];

interface Report {
  numPassedTests?: number;
  numFailedTests?: number;
  stats?: { expected: number; unexpected: number; flaky: number };
}

async function count(report: string | undefined, hasPassed: boolean) {
  const none = { passed: hasPassed ? 1 : 0, failed: hasPassed ? 0 : 1 };
  if (report === undefined || !existsSync(report)) return none;
  const { numPassedTests, numFailedTests, stats } = JSON.parse(
    await readFile(report, 'utf8'),
  ) as Report;
  const passed = stats ? stats.expected + stats.flaky : (numPassedTests ?? 0);
  const failed = stats ? stats.unexpected : (numFailedTests ?? 0);
  // A run that fails with no failed test broke before or after its tests.
  return { passed, failed: hasPassed ? failed : Math.max(failed, 1) };
}

async function runScript(script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], { stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

installTools();
installStudio();
await rm(reports, { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
for (const { script, report } of steps) {
  console.log(`\n> npm run ${script}`);
  const started = Date.now();
  const hasPassed = await runScript(script);
  const { passed, failed } = await count(report, hasPassed);
  total.passed += passed;
  total.failed += failed;
  console.log(
    `${script}: ${hasPassed ? 'ok' : 'failed'}, ${Math.round((Date.now() - started) / 1000)} s`,
  );
  if (!hasPassed) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
