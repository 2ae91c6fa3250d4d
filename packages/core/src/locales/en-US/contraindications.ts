import type { Locale } from '../locale.js';

/** What rules a massage out. It is said to whoever is massaged. */
export const contraindications: Locale['contraindications'] = {
  blood: 'No massage with blood thinners, easy bruising, or a clot, now or before.',
  bones: 'None with brittle bones, cancer, or heart trouble.',
  recent: 'None after a recent injury, operation, or fever.',
  skin: 'None with a rash, broken skin, or skin that feels numb.',
  tonight: 'None if you are pregnant, or had alcohol or sleeping pills tonight.',
  midwife: 'None after alcohol or sleeping pills. If you are pregnant, ask your midwife first.',
  stop: 'If one of these is you, say stop now.',
};
