import { turnaroundWords } from '~/i18n/turnaroundWords';
import { payProblem, type PayEntry, tiersOf } from '~/lib/payEntry';
import { inDollars, type OvertimeTier, weeklyPay } from '~/lib/weeklyPay';
import { NumberField } from './NumberField';
import { NumberPicture } from './NumberPicture';
import { useEntered } from './useEntered';

interface Props {
  lang: string;
  start: PayEntry;
  /** Rules with a source, by place. */
  places: readonly { place: string; tiers: readonly OvertimeTier[] }[];
  /** A legal floor with a source: the figure as printed, and its dollars an hour. */
  minimum: { figure: string; value: number } | undefined;
}

const readPay = (entry: (id: string) => string): PayEntry => ({
  rate: entry('rate'),
  hours: entry('hours'),
  days: entry('days'),
  place: entry('place'),
  after: entry('after'),
  times: entry('times'),
});

/** What a week pays at your rate and hours, beside the minimum wage. */
export function PayCalculator({ lang, start, places, minimum }: Props) {
  const words = turnaroundWords(lang);
  const { pay } = words;
  const { form, value: entry, reread } = useEntered(start, readPay);
  const problem = payProblem(entry);
  const isOwn = entry.place === '';
  const tiers = tiersOf(entry, places);
  const week = { hoursPerDay: Number(entry.hours), days: Number(entry.days) };
  const rate = Number(entry.rate);
  const { total, hours, overtimeHours } = weeklyPay({ ...week, rate }, tiers);
  const count = (number: number) =>
    number === 1 ? words.oneHour : words.hours(String(Math.round(number * 100) / 100));
  return (
    <div className="calculator">
      <form className="fields needs-script no-print" method="dialog" ref={form} onInput={reread}>
        <NumberField id="rate" label={pay.rate} start={start.rate} max={500} />
        <NumberField id="hours" label={pay.hours} start={start.hours} max={24} />
        <NumberField id="days" label={pay.days} start={start.days} max={7} />
        {places.length > 0 && (
          <div>
            <label className="d" htmlFor="place">
              {pay.rules}
            </label>
            <select id="place" defaultValue={start.place} autoComplete="off">
              <option value="">{pay.own}</option>
              {places.map(({ place }) => (
                <option key={place} value={place}>
                  {place}
                </option>
              ))}
            </select>
          </div>
        )}
        {isOwn && (
          <>
            <NumberField id="after" label={pay.after} start={start.after} max={24} />
            <NumberField id="times" label={pay.times} start={start.times} max={5} />
            <p className="sm full-width">
              {pay.ownHint} {pay.none}.
            </p>
          </>
        )}
      </form>
      <div className="outcome" role="status" data-worked>
        {problem !== undefined ? (
          <p>{pay[problem]}</p>
        ) : (
          <>
            <p>
              {pay.result(count(hours), inDollars(total))}{' '}
              {overtimeHours > 0 && pay.overtime(count(overtimeHours))}
            </p>
            {minimum && (
              <p>
                {pay.minimum(
                  minimum.figure,
                  inDollars(weeklyPay({ ...week, rate: minimum.value }, tiers).total),
                )}{' '}
                {rate < minimum.value && pay.below}
              </p>
            )}
          </>
        )}
      </div>
      <NumberPicture
        words={words}
        figure={problem === undefined ? inDollars(total) : undefined}
        line={pay.pictureLine(count(hours))}
      />
    </div>
  );
}
