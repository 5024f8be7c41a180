import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import DirectionSign from '../../src/components/ui/DirectionSign.astro';
import Drawing from '../../src/components/ui/Drawing.astro';
import QrCode from '../../src/components/ui/QrCode.astro';
import { drawings } from '../../src/lib/drawings.ts';

const container = await AstroContainer.create();

test.each(Object.keys(drawings))(
  'the drawing %s is lines only and hidden from readers',
  async (name) => {
    const html = await container.renderToString(Drawing, { props: { name, class: 'w-18' } });
    expect(html).toContain('aria-hidden="true"');
    expect(html).toContain('fill="none"');
    expect(html).toContain('class="w-18"');
    expect(html).not.toMatch(/style=|#[\da-f]{3}/i);
    expect(Buffer.byteLength(html)).toBeLessThan(900);
  },
);

test('the sign to the left is the sign to the right with its arrow turned about', async () => {
  const [right, left] = await Promise.all(
    ['right', 'left'].map((direction) =>
      container.renderToString(DirectionSign, { props: { direction } }),
    ),
  );
  const turns = (html: string | undefined) => html?.match(/rotate\(180 /g)?.length;
  expect(turns(right)).toBe(1);
  expect(turns(left)).toBe(2);
});

test('the sign takes its colours from the theme', async () => {
  const html = await container.renderToString(DirectionSign, { props: { direction: 'down' } });
  expect(html).toContain('fill-vest');
  expect(html).toContain('stroke-on-vest');
  expect(html).not.toMatch(/style=|#[\da-f]{3}/i);
});

test('a QR code says what it opens and is black on white', async () => {
  const html = await container.renderToString(QrCode, {
    props: { url: 'https://example.org/join/', label: 'Code for the "join" page' },
  });
  expect(html).toContain('role="img"');
  expect(html).toContain('aria-label="Code for the &quot;join&quot; page"');
  expect(html).toContain('fill="white"');
  expect(html).toContain('stroke="black"');
});
