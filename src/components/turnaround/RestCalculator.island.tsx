import { NightDrawing } from '~/components/demands/NightDrawing';
import { turnaroundWords } from '~/i18n/turnaroundWords';
import { clock, inHours } from '~/lib/night';
import {
  compareRest,
  layOutRest,
  nightProblem,
  type NightTimes,
  type RestHours,
} from '~/lib/restBetween';
import { NumberPicture } from './NumberPicture';
import { useEntered } from './useEntered';

interface Props {
  lang: string;
  /** The night it starts with: the same for everybody, and the example for those without script. */
  start: NightTimes;
  rules: readonly RestHours[];
}

const readNight = (entry: (id: string) => string): NightTimes => ({
  wrap: entry('wrap'),
  call: entry('call'),
  travelMinutes: entry('travel') === '' ? 0 : Number(entry('travel')),
});

/** The hours between a wrap and a call, drawn, and held against what is demanded. */
export function RestCalculator({ lang, start, rules }: Props) {
  const words = turnaroundWords(lang);
  const { rest } = words;
  const { form, value: times, reread } = useEntered(start, readNight);
  const problem = nightProblem(times);
  const night = layOutRest(problem === undefined ? times : start);
  const between = inHours(night.between);
  return (
    <div className="calculator">
      <form className="fields needs-script no-print" method="dialog" ref={form} onInput={reread}>
        <div>
          <label className="d" htmlFor="wrap">
            {rest.wrap}
          </label>
          <input id="wrap" type="time" defaultValue={start.wrap} autoComplete="off" />
        </div>
        <div>
          <label className="d" htmlFor="call">
            {rest.call}
          </label>
          <input id="call" type="time" defaultValue={start.call} autoComplete="off" />
        </div>
        <div>
          <label className="d" htmlFor="travel">
            {rest.travel}
          </label>
          <input
            id="travel"
            type="number"
            inputMode="numeric"
            min={0}
            max={180}
            defaultValue={start.travelMinutes}
            autoComplete="off"
          />
        </div>
      </form>
      <div>
        <NightDrawing night={night} words={rest.drawn} width={1180} className="full" />
        <NightDrawing night={night} words={rest.drawn} width={380} className="narrow" />
        <div className="outcome" role="status">
          {problem !== undefined ? (
            <p>{rest[problem]}</p>
          ) : (
            <>
              <p>
                {rest.result(clock(times.wrap), clock(times.call), between)}{' '}
                {night.rest > 0 ? rest.left(inHours(night.rest)) : rest.none}
              </p>
              {compareRest(night.between, rules).map(({ who, hours, missing }) => (
                <p key={who}>
                  {missing > 0
                    ? rest.short(who, inHours(hours * 60), inHours(missing))
                    : rest.met(who, inHours(hours * 60))}
                </p>
              ))}
            </>
          )}
        </div>
      </div>
      <NumberPicture
        words={words}
        figure={problem === undefined ? between : undefined}
        line={rest.pictureLine}
      />
    </div>
  );
}
