/**
 * How many days lie between two dates.
 *
 * @param from the earlier one, as YYYY-MM-DD
 * @param to the later one
 * @returns whole days, below 0 if it is the earlier one after all; NaN if one is no date
 * @example daysBetween('2026-11-20', '2026-11-21') // 1
 */
export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

/** Whole days since the year 0, by the civil calendar (Hinnant's days_from_civil, with years that begin in March). */
function dayOf(isoDate: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = isoDate.split('-').map(Number);
  const fromMarch = month > 2 ? month - 3 : month + 9;
  const years = month > 2 ? year : year - 1;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day;
}

/** Whether something is a day, as YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}
