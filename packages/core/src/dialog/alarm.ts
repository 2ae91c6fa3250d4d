import type { Catalogue } from '../model/catalogue.js';
import { HELP_LEVELS } from '../model/helpLevels.js';
import type { RedFlag } from '../model/redFlag.js';
import type { WordingLevel } from '../model/wordingLevel.js';
import type { Line } from '../timeline/segment.js';

/**
 * What is said at once when somebody names an alarm: the wording of the most urgent red flag that the symptom leads to.
 * Nothing is asked before these words, and nothing is offered after them.
 *
 * @param symptom a slot value of `ReportPain`
 * @param catalogue where the red flags and their wordings are
 * @param country where the person is; a locale writes its numbers out
 * @returns the lines in order, or `null` for what is no alarm but has to be asked about
 * @example alarmLines('fall', catalogue)?.[1]?.key // 'wordingLevels.keep-still'
 */
export function alarmLines(
  symptom: string,
  { redFlags, wordingLevels }: Catalogue,
  country = '',
): readonly Line[] | null {
  const wording = wordingOf(symptom, { redFlags, wordingLevels });
  if (!wording) return null;
  const params = {
    emergencyNumber: country,
    crisisLine: country,
    poisonLine: country,
    urgentCare: country,
    maternity: country,
  };
  return wording.lines.map((line) => ({ key: `wordingLevels.${line}`, params }));
}

/** What is said where no routine was read: there was none to stop. */
export function withoutStopped(lines: readonly Line[]): readonly Line[] {
  return lines.filter(({ key }) => key !== 'wordingLevels.stopped');
}

/** The wording for a symptom; `null` for what is no alarm. */
export function wordingOf(
  symptom: string,
  { redFlags, wordingLevels }: Pick<Catalogue, 'redFlags' | 'wordingLevels'>,
): WordingLevel | null {
  const flag = flagOf(symptom, redFlags);
  if (!flag) return null;
  const wording = wordingFor(flag, wordingLevels);
  if (!wording) throw new Error(`There is no wording for "${flag.level}".`);
  return wording;
}

/** Whether somebody is needed at once; what may wait until it is seen leaves the conversation as it was. */
export function holds(symptom: string, catalogue: Catalogue): boolean {
  return wordingOf(symptom, catalogue)?.leaves === 'nothing';
}

/** Whether an alarm is at least as urgent as another. */
export function isAsUrgent(one: string, other: string, { redFlags }: Catalogue): boolean {
  const place = (symptom: string) =>
    HELP_LEVELS.indexOf(flagOf(symptom, redFlags)?.level ?? 'soon');
  return place(one) <= place(other);
}

/** The words for what it is and, where it may wait until it is seen today, for what it must not become. */
function wordingFor({ level, nowWording }: RedFlag, levels: Catalogue['wordingLevels']) {
  if (level === 'now') return levels[nowWording ?? level];
  return levels[nowWording?.replace('now', level) ?? level] ?? levels[level];
}

/** The most urgent red flag that a symptom leads to; a symptom may also be a red flag by its id. */
export function flagOf(symptom: string, redFlags: Catalogue['redFlags']): RedFlag | undefined {
  const urgency = ({ level }: RedFlag) => HELP_LEVELS.indexOf(level);
  return Object.values(redFlags)
    .filter(({ id, symptoms }) => id === symptom || symptoms.includes(symptom))
    .sort((one, other) => urgency(one) - urgency(other))[0];
}
