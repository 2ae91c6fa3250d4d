import { flagOf } from '../../src/dialog/alarm.js';
import { recognise } from '../../src/intents/recognise.js';
import { enUSHearing } from '../../src/locales/en-US/hearing.js';
import { HELP_LEVELS } from '../../src/model/helpLevels.js';
import type { ContentRule, Finding } from '../rule.js';

/** A first pain at some age is a sign that nobody reports in words; the notes keep it silent on purpose. */
const SILENT = ['age'];

/** A sign that nobody can tell is no sign. */
export const redFlagsReachable: ContentRule = {
  name: 'red-flags-reachable',
  teaches:
    'Every red flag has words, and each of them, said at any time, leads to help that is at least as urgent as the flag.',
  check: ({ shelves, locale }) => {
    const words: Readonly<Record<string, { readonly says: readonly string[] }>> = locale.redFlags;
    return Object.values(shelves.redFlags).flatMap(({ id, level }): Finding[] => {
      const says = words[id]?.says ?? [];
      const where = `redFlags.${id}`;
      const silent = says.length === 0 && !SILENT.includes(id);
      const faults = silent ? ['has no words that lead to it.'] : [];
      for (const sentence of says) {
        const { intent, slots } = recognise(sentence, { locale: enUSHearing });
        const flag =
          intent === 'ReportPain' ? flagOf(String(slots['symptom']), shelves.redFlags) : undefined;
        const urgent = flag && HELP_LEVELS.indexOf(flag.level) <= HELP_LEVELS.indexOf(level);
        if (!urgent)
          faults.push(`"${sentence}" leads to ${flag?.level ?? intent}, not to ${level}.`);
      }
      return faults.map((message) => ({ rule: 'red-flags-reachable', where, message }));
    });
  },
};
