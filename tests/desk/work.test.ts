import { expect, test } from 'vitest';
import { notePerson, noteUnit, renameEmployer } from '../../src/desk/editWork.ts';
import { countNearEnd } from '../../src/desk/nearEnd.ts';
import type { Entry } from '../../src/desk/openRows.ts';
import { emptyWork } from '../../src/desk/work.ts';

test('notes about a person add to each other', () => {
  const called = notePerson(emptyWork, 'email:a', { status: 'called' });
  const both = notePerson(called, 'email:a', { employer: 'Big Studio' });
  expect(both.people).toEqual({ 'email:a': { status: 'called', employer: 'Big Studio' } });
  expect(emptyWork.people).toEqual({});
});

test('a renamed employer keeps its unit, and earlier corrections follow', () => {
  const sized = noteUnit(emptyWork, 'bg studio', { size: 40 });
  const once = renameEmployer(sized, 'BG Studio', 'Big Studio');
  const twice = renameEmployer(once, 'Big Studio', 'Big Studio LLC');
  expect(twice.names).toEqual({ 'bg studio': 'Big Studio LLC', 'big studio': 'Big Studio LLC' });
  expect(twice.units['big studio llc']).toEqual({ size: 40 });
});

test('an employer merged into one with a unit of its own leaves that unit as it is', () => {
  const one = noteUnit(emptyWork, 'bg', { size: 4 });
  const both = noteUnit(one, 'big', { size: 40 });
  expect(renameEmployer(both, 'BG', 'Big').units['big']).toEqual({ size: 40 });
});

test('a name given back to what was typed is no circle', () => {
  const there = renameEmployer(emptyWork, 'A', 'B');
  expect(renameEmployer(there, 'B', 'A').names).toEqual({ a: 'A', b: 'A' });
});

test.each([
  ['2026-06-09', 1],
  ['2026-06-10', 0],
  [undefined, 0],
])(
  'on 22 November an entry received on %s counts %d times as near its end',
  (receivedOn, count) => {
    const entry = { receivedOn } as Entry;
    expect(countNearEnd([entry], new Date('2026-11-22T12:00:00Z'))).toBe(count);
  },
);
