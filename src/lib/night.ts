/** A night between two working days, in minutes from the start of the drawing. */
export interface Night {
  /** The first hour on the axis and every one after it, as `9p`, `12a`. */
  hours: string[];
  /** Where the day ends, home is reached, home is left, and the next day starts. */
  wrap: number;
  arrive: number;
  leave: number;
  call: number;
  /** The whole width of the drawing. */
  length: number;
  /** Minutes between wrap and call, and what is left of them at home. */
  between: number;
  rest: number;
}

const day = 24 * 60;

/** How much of the working days on both sides is drawn. */
const shoulder = { before: 120, after: 60 };

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Returns a night ready to draw: wrap and call as `HH:MM`, the way home in minutes. */
export function layOutNight(times: { wrap: string; call: string; travelMinutes: number }): Night {
  const wrapClock = minutesOf(times.wrap);
  const between = (minutesOf(times.call) - wrapClock + day) % day;
  const firstHour = Math.floor((wrapClock - shoulder.before) / 60);
  const wrap = wrapClock - firstHour * 60;
  const call = wrap + between;
  const length = Math.ceil((call + shoulder.after) / 60) * 60;
  const hours = Array.from({ length: length / 60 + 1 }, (_, index) => {
    const hour = (firstHour + index + 24) % 24;
    return `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'a' : 'p'}`;
  });
  return {
    hours,
    wrap,
    arrive: wrap + times.travelMinutes,
    leave: call - times.travelMinutes,
    call,
    length,
    between,
    rest: between - 2 * times.travelMinutes,
  };
}

/** Returns minutes as hours with halves and quarters: `5½ hours`. */
export function inHours(minutes: number): string {
  const quarters = Math.round(minutes / 15);
  const hours = Math.floor(quarters / 4);
  const part = ['', '¼', '½', '¾'][quarters % 4] ?? '';
  return `${hours === 0 && part !== '' ? '' : hours}${part} ${quarters === 4 ? 'hour' : 'hours'}`;
}

/** Returns a time of day as Americans write it: `11:00 PM`. */
export function clock(time: string): string {
  const hour = Number(time.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}${time.slice(2)} ${hour < 12 ? 'AM' : 'PM'}`;
}
