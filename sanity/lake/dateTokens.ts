import type { Temporal } from 'temporal-polyfill';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/**
 * Replaces the date tokens in a text: `{{day+N}}` by the date N days after today, `{{day-N}}` by the
 * one N days before, `{{saturday+N}}` (any English weekday) by the first such weekday on or after
 * that date.
 * @throws RangeError naming the first token that is neither.
 */
export function resolveDateTokens(text: string, today: Temporal.PlainDate): string {
  return text.replace(/\{\{([^{}"]*)\}\}/g, (token, inner: string) => {
    const [, name = '', days] = /^([a-z]+)([+-]\d{1,4})$/.exec(inner) ?? [];
    const weekday = weekdays.indexOf(name) + 1;
    if (days === undefined || (name !== 'day' && weekday === 0)) throw new RangeError(token);

    const date = today.add({ days: Number(days) });
    const wait = name === 'day' ? 0 : (weekday - date.dayOfWeek + 7) % 7;
    return date.add({ days: wait }).toString();
  });
}
