import { z } from 'zod';

import { text } from './fields.ts';

/** A picture with what a reader who cannot see it, and a newsroom that prints it, must know. */
export const picture = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe('Its address in the Content Lake'),
  width: z.int().positive().describe('Its width in pixels'),
  height: z.int().positive().describe('Its height in pixels'),
  alt: text(200).describe('What it shows, in words'),
  credit: text(80).describe('Who made it, and its licence'),
});

export type Picture = z.infer<typeof picture>;
