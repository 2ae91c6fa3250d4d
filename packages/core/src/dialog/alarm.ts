import type { ConversationShelves } from '../model/catalogue.js';
import { HELP_LEVELS } from '../model/helpLevels.js';
import type { RedFlag } from '../model/redFlag.js';
import type { Line } from '../timeline/segment.js';

/** Who is called by whom: a locale writes the number out for the country of `params`. */
const NUMBERS = { emergencyNumber: '', crisisLine: '' };

/**
 * What is said at once when somebody names an alarm: the wording of the most urgent red flag that the symptom leads to.
 * Nothing is asked before these words, and nothing is offered after them.
 *
 * @param symptom a slot value of `ReportPain`
 * @param catalogue where the red flags and their wordings are
 * @returns the lines in order, or `null` for what is no alarm but has to be asked about
 * @example alarmLines('fall', catalogue)?.[1]?.key // 'wordingLevel.keep-still'
 */
export function alarmLines(
  symptom: string,
  { redFlags, wordingLevels }: ConversationShelves,
): readonly Line[] | null {
  const urgency = ({ level }: RedFlag) => HELP_LEVELS.indexOf(level);
  const [flag] = Object.values(redFlags)
    .filter(({ symptoms }) => symptoms.includes(symptom))
    .sort((one, other) => urgency(one) - urgency(other));
  if (!flag) return null;
  const id = flag.level === 'now' ? (flag.nowWording ?? 'now') : flag.level;
  const wording = wordingLevels[id];
  if (!wording) throw new Error(`There is no wording for "${id}".`);
  return wording.lines.map((line) => ({ key: `wordingLevel.${line}`, params: NUMBERS }));
}
