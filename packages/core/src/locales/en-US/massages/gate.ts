import type { Locale } from '../../locale.js';

/** What rules a massage out. It is said to whoever is massaged. */
export const massageGate: Locale['massageGate'] = {
  'gate-blood': 'No massage with blood thinners, easy bruising, or a clot, now or before.',
  'gate-bones': 'None with thin bones, cancer, or heart trouble.',
  'gate-recent': 'None after a recent injury, operation, or fever.',
  'gate-skin': 'None with a rash, broken skin, or skin that feels numb.',
  'gate-tonight': 'None if you are pregnant, or had alcohol or sleeping pills tonight.',
  'gate-midwife':
    'None after alcohol or sleeping pills. If you are pregnant, ask your midwife first.',
  'gate-stop': 'If one of these is you, say stop now.',
};
