import { wordingOf } from './alarm.js';
import type { Reply } from './reply.js';
import { say, tell } from './reply.js';
import type { Surroundings } from './surroundings.js';

/** Whom to call about a symptom that somebody was sent for help with, in one sentence. */
export function whomToCall(symptom: string, { catalogue, country = '' }: Surroundings): Reply {
  const wording = wordingOf(symptom, catalogue);
  switch (wording?.level) {
    case 'maternity':
      return say('alarm-maternity', { maternity: country });
    case 'crisis':
      return say('alarm-crisis', { crisisLine: country, emergencyNumber: country });
    case 'now':
      if (wording.lines.includes('poison-call'))
        return say('alarm-poison', { poisonLine: country, emergencyNumber: country });
      return wording.lines.includes('hospital')
        ? say('alarm-hospital')
        : say('alarm-call', { emergencyNumber: country });
    case 'not-for-children':
      return tell('wordingLevels.grown-up');
    default:
      return say('alarm-today', { urgentCare: country });
  }
}
