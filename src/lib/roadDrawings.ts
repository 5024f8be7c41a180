import type { LineDrawing } from './drawings.ts';

const square = { width: 64, height: 64 };

/** What stands for each stop on the road: a day on set, from the coffee at call to the last wrap. */
export const roadDrawings = {
  /** Two paper cups of crew coffee: a talk. */
  coffee: {
    ...square,
    path: 'M6 26h24l-3 34H9zM5 20h26v6H5zM9 20l1.5-5h15l1.5 5M7.2 38h21.6M8.3 48h19.4M34 30h24l-3 30H37zM33 24h26v6H33zM37 24l1.5-5h15l1.5 5M35 42h22M36 51h20M13 9q-2-3 0-5M19 9q-2-3 0-5M42 13q-2-3 0-5M48 13q-2-3 0-5',
  },
  /** A sign-in sheet on a clipboard: the interest form. */
  clipboard: {
    ...square,
    path: 'M12 10h40v51H12zM24 10V6h5q0-3 3-3t3 3h5v4M22 10h20v5H22zM18 24h6v6h-6zM28 27h18M18 36h6v6h-6zM28 39h18M18 48h6v6h-6zM28 51h12M19.5 27l1.5 2 3-4',
  },
  /** A card and the pen that signs it. */
  card: {
    ...square,
    path: 'M50 33v21H4V18h44M10 26h22M10 32h16M10 46h24M12 44q3-6 5-1t5-2 6 2M40 44 57 13l5 3-17 31-6 3zM40 44l5 3M54 18l5 3',
  },
  /** Stacked apple boxes: a majority. */
  boxes: {
    ...square,
    path: 'M4 44h26v16H4zM34 44h26v16H34zM19 26h26v16H19zM12 50h10M42 50h10M27 32h10M32 26V5M32 6h14l-4 4.5 4 4.5H32',
  },
  /** A ballot going into its box: recognition or election. */
  ballot: {
    ...square,
    path: 'M6 34h52v26H6zM10 26h44l4 8M6 34l4-8M24 30h16M24 30V6h16v24M29 12h6M29 18h6M29 24h3M20 47l5 5 10-11M46 41h6v12h-6',
  },
  /** A table with chairs on both sides: bargaining. */
  table: {
    ...square,
    path: 'M10 36h44v5H10zM16 41v19M48 41v19M4 24v36M4 46h8v14M60 24v36M60 46h-8v14M22 36v-8h8v8M36 36l1-10h6l1 10M25 31h2',
  },
  /** A rolled-out contract under the last light: the wrap. */
  contract: {
    ...square,
    path: 'M14 6h34q5 0 5 5v5H43v37q0 6-6 6H13q-6 0-6-6v-4h26v5q0 5 4 5M14 6q-4 0-4 5v38M43 16v-5q0-5 5-5M17 16h18M17 23h18M17 30h12M19 41q3-6 5-1t5-2',
  },
} satisfies Record<string, LineDrawing>;

export type RoadDrawingName = keyof typeof roadDrawings;

/** The names of the drawings, in the order of the day. */
export const roadDrawingNames = Object.keys(roadDrawings) as [
  RoadDrawingName,
  ...RoadDrawingName[],
];
