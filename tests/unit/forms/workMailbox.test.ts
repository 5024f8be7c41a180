import { expect, test } from 'vitest';
import { joinForm } from '../../../src/forms/definitions/join.ts';
import { isWorkMailbox, workMailboxIn } from '../../../src/forms/workMailbox.ts';

test.each([
  'sam@netflix.com',
  'Sam@NBCUNI.com',
  'sam@corp.disney.com',
  'sam@blueskyproductions.com',
  'sam@nightowlpictures.tv',
])('%s may be read by an employer', (address) => {
  expect(isWorkMailbox(address)).toBe(true);
});

test.each(['sam@gmail.com', 'sam@proton.me', 'sam@notdisney.com', 'sam@example.org', 'sam', ''])(
  '%s may be anybody’s',
  (address) => {
    expect(isWorkMailbox(address)).toBe(false);
  },
);

test('only an answer that is a mail address counts', () => {
  const reach = 'sam@netflix.com';
  expect(workMailboxIn(joinForm, { way: 'email', reach })).toBe(reach);
  expect(workMailboxIn(joinForm, { way: 'signal', reach })).toBeUndefined();
});
