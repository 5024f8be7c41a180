import { inHours, type Night } from '~/lib/night';

interface Props {
  night: Night;
  /** Units of the drawing: a narrow one has room for fewer words. */
  width: number;
  className: string;
  words: { wrap: string; home: string; set: string; call: string };
}

/** The hours of a night as a bar: work on both sides, the way home and back, and what is left. */
export function NightDrawing({ night, width, className, words }: Props) {
  const isNarrow = width < 600;
  const x = (minutes: number) => Math.round((minutes / night.length) * width);
  const hours = night.hours
    .map((text, index) => ({ text, at: index * 60 }))
    .filter((_, index) => !isNarrow || index % 2 === 0);
  const blocks = [
    { text: words.wrap, from: 0, to: night.wrap, isWork: true },
    { text: isNarrow ? '' : words.home, from: night.wrap, to: night.arrive, isWork: false },
    { text: isNarrow ? '' : words.set, from: night.leave, to: night.call, isWork: false },
    { text: words.call, from: night.call, to: night.length, isWork: true },
  ];
  return (
    <svg className={`night ${className}`} viewBox={`-14 0 ${width + 28} 92`} aria-hidden="true">
      {hours.map(({ text, at }) => (
        <text key={at} x={x(at)} y="16">
          {text}
        </text>
      ))}
      <path d={`M0 26h${width}v64H0z`} />
      {blocks.map(({ text, from, to, isWork }, index) => (
        <g key={index}>
          <path
            className={isWork ? 'on' : undefined}
            d={`M${x(from)} 26H${x(to)}v64H${x(from)}z`}
          />
          <text className={isWork ? 'on-text' : undefined} x={x((from + to) / 2)} y="63">
            {text}
          </text>
        </g>
      ))}
      <text className="rest" x={x((night.arrive + night.leave) / 2)} y="68">
        {inHours(night.rest)}
      </text>
    </svg>
  );
}
