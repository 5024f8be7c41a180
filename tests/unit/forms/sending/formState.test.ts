import { expect, test } from 'vitest';
import { blankForm, isBusy, nextState } from '../../../../src/forms/sending/formState.ts';
import type { FormEvent, FormState } from '../../../../src/forms/sending/formState.ts';

const errors = [{ field: 'name', message: 'Enter a name', kind: 'missing' }] as const;
const receipt = { code: 'CODE', agreed: [] };
const waiting = { kind: 'waiting', why: 'network', ms: 500 } as const;
const after = (...events: FormEvent[]): FormState => events.reduce(nextState, blankForm);
const sealing = { type: 'startedSealing' } as const;
const progressed = (progress: Extract<FormEvent, { type: 'progressed' }>['progress']) =>
  ({ type: 'progressed', progress }) as const;

test.each<[string, FormEvent[], FormState['kind']]>([
  ['nothing', [], 'editing'],
  ['wrong answers', [{ type: 'refusedAnswers', errors }], 'invalid'],
  ['an employer’s mailbox', [{ type: 'warnedOfMailbox' }], 'editing'],
  ['right answers', [sealing], 'sealing'],
  ['mended answers', [{ type: 'refusedAnswers', errors }, sealing], 'sealing'],
  ['a sealed entry', [sealing, progressed({ kind: 'sending' })], 'sending'],
  ['a lost try', [sealing, progressed(waiting)], 'waiting'],
  ['no network', [sealing, progressed({ kind: 'offline' })], 'offline'],
  ['its arrival', [sealing, { type: 'arrived', receipt }], 'sent'],
  ['the last lost try', [sealing, { type: 'failed', cause: 'gaveUp', sealed: 'x' }], 'failed'],
  ['another press after that', [sealing, { type: 'failed', cause: 'gaveUp' }, sealing], 'sealing'],
])('after %s comes the right state', (_name, events, kind) => {
  expect(after(...events).kind).toBe(kind);
});

const busy: FormState[] = [{ kind: 'sealing' }, { kind: 'sending' }, waiting, { kind: 'offline' }];

test.each(busy)('while $kind, another press changes nothing', (state) => {
  expect(isBusy(state)).toBe(true);
  expect(nextState(state, sealing)).toBe(state);
  expect(nextState(state, { type: 'refusedAnswers', errors })).toBe(state);
  expect(nextState(state, { type: 'warnedOfMailbox' })).toBe(state);
});

test('what was sent stays sent, whatever comes late', () => {
  const sent = after(sealing, { type: 'arrived', receipt });
  for (const late of [sealing, progressed(waiting), { type: 'failed', cause: 'gaveUp' }] as const) {
    expect(nextState(sent, late)).toBe(sent);
  }
});

test.each<FormEvent>([
  progressed({ kind: 'sending' }),
  { type: 'arrived', receipt },
  { type: 'failed', cause: 'refused' },
])('news of no sending ($type) change nothing', (event) => {
  expect(nextState(blankForm, event)).toBe(blankForm);
});
