const numeric =
  /^(?:(?<year>\d{4})\s*[-/. ]\s*(?<month>\d{1,2})|(?<month2>\d{1,2})\s*[-/. ]\s*(?<year2>\d{4}))$/;
const named = /^(?<name>\p{L}{3,})\.?,?\s+(?:de\s+)?(?<year>\d{4})$/u;

/** Returns `2026-10` for a month the way people write it (10/2026, 2026-10, October 2026), else undefined. */
export function parseMonth(text: string, lang: string): string | undefined {
  const digits = numeric.exec(text)?.groups;
  if (digits) return asMonth(digits.year ?? digits.year2, Number(digits.month ?? digits.month2));
  const words = named.exec(text)?.groups;
  return words && asMonth(words.year, monthNumber(words.name ?? '', lang));
}

function asMonth(year: string | undefined, month: number): string | undefined {
  const isPlausible = Number(year) >= 1950 && Number(year) <= 2100 && month >= 1 && month <= 12;
  return isPlausible ? `${String(year)}-${String(month).padStart(2, '0')}` : undefined;
}

function monthNumber(name: string, lang: string): number {
  const months = new Intl.DateTimeFormat([lang, 'en'], { month: 'long', timeZone: 'UTC' });
  const wanted = name.toLocaleLowerCase(lang);
  for (let month = 1; month <= 12; month += 1) {
    const full = months.format(Date.UTC(2026, month - 1, 1)).toLocaleLowerCase(lang);
    if (full.startsWith(wanted)) return month;
  }
  return 0;
}
