import type { WordingLevelWords } from '../wordingLevelWords.js';

/** What is said when help is needed. "Not" is never shortened here: "can't" and "can" sound alike in the dark. */
export const wordingLevels: WordingLevelWords = {
  help: 'That needs help straight away.',
  call: 'Call {emergencyNumber} now, or ask someone with you to.',
  'cannot-call': 'I am not able to make the call.',
  stopped: 'I have stopped the routine.',
  'sit-up': 'Sit up, leaning back on your pillows.',
  hospital: 'Go to a hospital emergency department now.',
  driver: 'Someone else should drive.',
  alone: 'If you have no one, call {emergencyNumber}.',
  'keep-still': 'Keep your head and back still.',
  'maternity-unit': 'Call {maternity} now, day or night.',
  tonight: 'Do not wait until morning.',
  'heavy-or-faint': 'If bleeding is heavy, or you feel faint, call {emergencyNumber}.',
  glad: 'I am really glad you said that.',
  person: 'You deserve a person right now.',
  'crisis-call': 'Call {crisisLine}, or {emergencyNumber}.',
  someone: 'If someone is with you, tell them now.',
  'checked-today': 'Please get this checked today: {urgentCare}.',
  'no-exercises': 'No exercises for now.',
  'comfort-meanwhile': 'I can help you get comfortable while you arrange it.',
  'seen-soon': 'Please see your doctor or a physical therapist in the next few days.',
  'until-then': 'Until then, positions and breathing only, if they feel okay.',
  'for-adults': 'I am made for adults.',
  'grown-up': 'Please ask a grown-up.',
  gentle: 'Okay. Keep it gentle, and stop if anything changes.',
};
