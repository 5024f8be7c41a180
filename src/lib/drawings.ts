/** One drawing: lines only, made to be stroked in one weight, never filled. */
export interface LineDrawing {
  width: number;
  height: number;
  path: string;
}

const square = { width: 64, height: 64 };

/** Things from set life, drawn for this site; a `Drawing` component shows one by its name. */
export const drawings = {
  walkie: {
    ...square,
    path: 'M19 24q0-2 2-2h22q2 0 2 2v35q0 2-2 2H21q-2 0-2-2zM22 22V4q0-2 2-2t2 2v18M34 22v-5h7v5M36.5 17v5M19 29h-3v11h3M24 27h16M24 31h16M24 35h16M23.5 41l17-1.5v9l-17 1.5zM30 44.3l2.3-1.5v5M27 55h10',
  },
  cone: {
    ...square,
    path: 'M23.7 21.8 28 5M36 5l3.9 15.1M28 5q4-3 8 0q-4 2.5-8 0M26.2 12.1q5.8 3.5 11.6 0M24.7 17.6q7.3 3.7 14.6 0M28.5 21.3l-14.3 1.5L16 40.7l33.9-3.5L48 19.3l-14.5 1.5M28.2 18.2l5-.5.5 4.6-5 .5zM20.5 30.3l12.6-1.3-.4-4L43 30.3l-9 6.7-.4-4-12.6 1.3zM18.6 40.5 16 50M44.7 37.7 48 50M16 50q16 6.5 32 0M17.3 45.5q14.7 5.5 29.4 0M16.5 48H10L4 56v5h56v-5l-6-8h-6.5M4 56h56',
  },
  slate: {
    ...square,
    path: 'M5 28h54v33H5zM5 28v-7.5h54V28M12 28l-4-7.5M19 28l-4-7.5M30 28l-4-7.5M37 28l-4-7.5M48 28l-4-7.5M55 28l-4-7.5M5 20.5 57.6 8.4 56.2 2 3.5 14.2zM10.8 19.2l3.5-7.5M17.7 17.6l3.4-7.5M27.4 15.3l3.4-7.4M34.2 13.8l3.4-7.5M44 11.5l3.4-7.5M50.8 9.9l3.4-7.4M5 45h54M5 53h54M23 28v17M41 28v17M36 53v8M10.5 32.5h7L13.5 41M28.5 34.5q0-2 3.5-2t3.5 2c0 2-3.5 3.5-7 6.5h7M51.5 41v-8.5l-5 6H54M11 49h26',
  },
  stinger: {
    width: 236,
    height: 34,
    path: 'M0 32.5h26c16 0 24-6 24-15 0-7-5-11-11-11s-11 4-11 11c0 9 4 15 16 15c16 0 24-6 24-15 0-7-5-11-11-11s-11 4-11 11c0 9 4 15 16 15c16 0 24-6 24-15 0-7-5-11-11-11s-11 4-11 11c0 9 4 15 16 15c6 0 9-5 9-11h9M98 21.5h4M102 14.5h17l6 4v6l-6 4h-17zM106 14.5v14M125 18.5h8M125 24.5h8M152 12.5h21v18h-21zM152 18.5h7M152 24.5h7M169 12.5v18M173 21.5h9c6 0 6 11 14 11h40',
  },
  appleBoxPancake: {
    ...square,
    path: 'M3 53h46v8H3zl12-10h46L49 53M61 43v8L49 61M49 57l12-10',
  },
  appleBoxHalf: {
    ...square,
    path: 'M3 42h46v19H3zl12-10h46L49 42M61 32v19L49 61M20.5 48.5h11a3 3 0 0 1 0 6h-11a3 3 0 0 1 0-6z',
  },
  appleBoxFull: {
    ...square,
    path: 'M3 24h46v37H3zl12-10h46L49 24M61 14v37L49 61M20.5 30.5h11a3 3 0 0 1 0 6h-11a3 3 0 0 1 0-6zM14 55V44h3.5q3 0 3 3t-3 3H14M23 55l3-11 3 11M24 51.5h4M32 44v8q0 3 3 3t3-3v-8',
  },
} satisfies Record<string, LineDrawing>;

export type DrawingName = keyof typeof drawings;
