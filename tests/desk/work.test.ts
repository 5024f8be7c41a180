import { expect, test } from 'vitest';
import { notePerson, noteUnit, renameEmployer } from '../../src/desk/editWork.ts';
import { countNearEnd } from '../../src/desk/nearEnd.ts';
import type { Entry } from '../../src/desk/openRows.ts';
import { describeConflict, mergeWork } from '../../src/desk/mergeWork.ts';
import { emptyWork } from '../../src/desk/work.ts';

const noon = new Date('2026-11-22T12:00:00Z');
const evening = new Date('2026-11-22T19:00:00Z');

test('notes about a person add to each other', () => {
  const called = notePerson(emptyWork, 'email:a', { status: 'called' }, noon);
  const both = notePerson(called, 'email:a', { employer: 'Big Studio' }, evening);
  const note = { status: 'called', employer: 'Big Studio', at: evening.toISOString() };
  expect(both.people).toEqual({ 'email:a': note });
  expect(emptyWork.people).toEqual({});
});

test('a renamed employer keeps its unit, and earlier corrections follow', () => {
  const sized = noteUnit(emptyWork, 'bg studio', { size: 40 });
  const once = renameEmployer(sized, 'BG Studio', 'Big Studio');
  const twice = renameEmployer(once, 'Big Studio', 'Big Studio LLC');
  expect(twice.names).toEqual({ 'bg studio': 'Big Studio LLC', 'big studio': 'Big Studio LLC' });
  expect(twice.units['big studio llc']).toMatchObject({ size: 40 });
});

test('an employer merged into one with a unit of its own leaves that unit as it is', () => {
  const one = noteUnit(emptyWork, 'bg', { size: 4 });
  const both = noteUnit(one, 'big', { size: 40 });
  expect(renameEmployer(both, 'BG', 'Big').units['big']).toMatchObject({ size: 40 });
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

test('of two organizers’ work the newest note about somebody counts, and what differs is named', () => {
  const mine = notePerson(emptyWork, 'email:a', { status: 'signed', employer: 'Lot 7' }, noon);
  const theirs = notePerson(emptyWork, 'email:a', { status: 'called' }, evening);
  const both = notePerson(theirs, 'email:b', { status: 'notNow' }, noon);
  for (const works of [
    [mine, both],
    [both, mine],
  ]) {
    const { work, conflicts } = mergeWork(works);
    expect(work.people).toEqual({
      // What only the older note has is not lost.
      'email:a': { status: 'called', employer: 'Lot 7', at: evening.toISOString() },
      'email:b': { status: 'notNow', at: noon.toISOString() },
    });
    expect(conflicts.map(describeConflict)).toEqual([
      'email:a: status is "called", the newest; noted elsewhere as "signed"',
    ]);
  }
});

test('units and names of several files come together, the last one saved has the say', () => {
  const mine = { ...noteUnit(emptyWork, 'big', { size: 40 }, noon), names: { bg: 'Big' } };
  const theirs = noteUnit(emptyWork, 'big', { size: 44, goal: 30 }, evening);
  const saved = [
    { ...theirs, names: { bg: 'Big Studio', l7: 'Lot 7' }, savedAt: evening.toISOString() },
    { ...mine, savedAt: noon.toISOString() },
  ];
  const { work, conflicts } = mergeWork(saved);
  expect(work.units).toEqual({ big: { size: 44, goal: 30, at: evening.toISOString() } });
  expect(work.names).toEqual({ bg: 'Big Studio', l7: 'Lot 7' });
  expect(conflicts.map(({ about, kept, dropped }) => [about, kept, dropped])).toEqual([
    ['big', '44', ['40']],
    ['bg', 'Big Studio', ['Big']],
  ]);
});

test('the same work given twice says nothing differently, and none is empty', () => {
  const work = notePerson(emptyWork, 'email:a', { status: 'signed' }, noon);
  expect(mergeWork([work, work])).toEqual({ work, conflicts: [] });
  expect(mergeWork([])).toEqual({ work: emptyWork, conflicts: [] });
});
