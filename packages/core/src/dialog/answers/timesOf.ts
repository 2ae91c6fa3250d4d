import type { Remedy } from '../../model/remedy.js';
import type { LineParams } from '../../timeline/segment.js';

/** The numbers that the words of a remedy name, and whom to call in a country. */
export function timesOf({ timing }: Remedy, country = ''): LineParams {
  const [from, to] = timing?.beforeBedMinutes ?? [0, 0];
  return {
    minutes: timing?.useMinutes ?? 0,
    days: timing?.longestDays ?? 0,
    fromHours: from / 60,
    toHours: to / 60,
    emergencyNumber: country,
  };
}
