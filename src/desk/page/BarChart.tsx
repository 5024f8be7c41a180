import { words } from './words.ts';

interface Props {
  readonly label: string;
  readonly rows: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number | null;
  }[];
}

const width = 320;
const rowHeight = 34;
/** More bars tell no more; the table beside has them all. */
const maxRows = 20;

/** Counts as bars; a hidden count has none. */
export function BarChart({ label, rows }: Props) {
  const shown = rows.slice(0, maxRows);
  const most = Math.max(1, ...shown.map(({ count }) => count ?? 0));
  return (
    <svg
      className="desk-chart"
      role="img"
      aria-label={words.chart(label)}
      viewBox={`0 0 ${width} ${shown.length * rowHeight}`}
    >
      {shown.map((row, index) => (
        <g key={row.value} transform={`translate(0 ${index * rowHeight})`}>
          <text y="13">{row.label.slice(0, 48)}</text>
          <rect y="18" height="10" width={((row.count ?? 0) / most) * width} />
        </g>
      ))}
    </svg>
  );
}
