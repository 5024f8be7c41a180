/** Takes problems that a test asked for off its list, by a part of their words. */
export function forgive(problems: string[], part: string): void {
  const others = problems.filter((problem) => !problem.includes(part));
  problems.splice(0, problems.length, ...others);
}

/** Forgives what Chromium logs of every answer that is no success. */
export function forgiveNetwork(problems: string[]): void {
  forgive(problems, 'Failed to load resource');
}
