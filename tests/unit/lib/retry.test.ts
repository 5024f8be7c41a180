import { expect, test } from 'vitest';

import { retry } from '../../../src/lib/retry.ts';

const always = () => true;

/** An action that fails this many times before it succeeds, and counts how often it ran. */
function failing(times: number) {
  const state = { runs: 0 };
  const action = () => {
    state.runs += 1;
    return state.runs > times
      ? Promise.resolve('done')
      : Promise.reject(new Error(`failure ${state.runs}`));
  };
  return { state, action };
}

test('an action that succeeds runs once', async () => {
  const { state, action } = failing(0);
  await expect(retry(action, { delays: [1, 1], isWorthRetrying: always })).resolves.toBe('done');
  expect(state.runs).toBe(1);
});

test('an action that fails runs again after each delay, until it succeeds', async () => {
  const { state, action } = failing(2);
  await expect(retry(action, { delays: [1, 1], isWorthRetrying: always })).resolves.toBe('done');
  expect(state.runs).toBe(3);
});

test('the last error is thrown when there is no delay left', async () => {
  const { state, action } = failing(9);
  await expect(retry(action, { delays: [1, 1], isWorthRetrying: always })).rejects.toThrow(
    'failure 3',
  );
  expect(state.runs).toBe(3);
});

test('what is not worth another try is thrown at once', async () => {
  const { state, action } = failing(9);
  const isWorthRetrying = () => false;
  await expect(retry(action, { delays: [60_000], isWorthRetrying })).rejects.toThrow('failure 1');
  expect(state.runs).toBe(1);
});
