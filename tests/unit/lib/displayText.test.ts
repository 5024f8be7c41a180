import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDisplayFace } from '../../../src/lib/displayFace.ts';
import { fitText, wrapText, type TextBox } from '../../../src/lib/displayText.ts';

const face = await openDisplayFace();
const style = { size: 50, weight: 900 };
const box: TextBox = { width: 400, height: 200, weight: 900, sizes: [100, 80, 60, 40], leading: 1 };

test.each([
  ['RALLY 🎉 NOW', 'RALLY NOW'],
  ['مرحبا (HOLA)', '(HOLA)'],
  ['Zoë Dvořák', 'Zoe Dvorák'],
  ['¿QUÉ AÑO?', '¿QUÉ AÑO?'],
  ['two\n lines\u00a0here', 'two lines here'],
  ['half \ud83c a pair\u0000', 'half a pair'],
  ['🎬', ''],
])('keeps of %j what the face can draw', (text, kept) => {
  expect(face.clean(text)).toBe(kept);
});

test('draws heavier letters wider', () => {
  expect(face.measure('UNION', { size: 100, weight: 900 })).toBeGreaterThan(
    face.measure('UNION', { size: 100, weight: 500 }),
  );
});

test('starts a line at the point given', () => {
  const left = Number(/^M([\d.]+)/.exec(face.outline('I', style, 200, 80))?.[1]);
  expect(left).toBeGreaterThan(200);
  expect(left).toBeLessThan(210);
});

test('wraps between words, within the width', () => {
  const lines = wrapText(face, 'PRODUCTION ASSISTANTS ARE FORMING A UNION', style, 300);
  expect(lines.join(' ')).toBe('PRODUCTION ASSISTANTS ARE FORMING A UNION');
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(face.measure(line, style)).toBeLessThanOrEqual(300);
});

test('takes the largest size for a short text', () => {
  expect(fitText(face, 'SAFE', box)).toEqual({ lines: ['SAFE'], size: 100 });
});

test('takes a smaller size before it breaks a word', () => {
  const fitted = fitText(face, 'TURNAROUND', box);
  expect(fitted.lines).toEqual(['TURNAROUND']);
  expect(fitted.size).toBeLessThan(100);
});

test('evens out the lines', () => {
  expect(fitText(face, 'ONE TWO SIX TEN', { ...box, sizes: [100] }).lines).toEqual([
    'ONE TWO',
    'SIX TEN',
  ]);
});

test('ends what does not fit in an ellipsis', () => {
  const { lines, size } = fitText(face, 'OVERTIME '.repeat(40), box);
  expect(size).toBe(40);
  expect(lines.at(-1)).toMatch(/OVERTIME…$/);
});

test('fits any text into its box', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { lines, size } = fitText(face, text, box);
      expect((lines.length - 1) * size + size * 0.7).toBeLessThanOrEqual(box.height);
      for (const line of lines) {
        expect(face.measure(line, { size, weight: 900 })).toBeLessThanOrEqual(box.width);
      }
    }),
  );
});
