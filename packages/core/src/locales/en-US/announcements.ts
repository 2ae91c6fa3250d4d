import type { AnnouncementWords } from '../announcementWords.js';

/** What is said on a device that reads message after message, with nobody counting along. */
export const announcements: AnnouncementWords = {
  'stay-until-next': 'Stay in each stretch until you hear me again.',
  times: 'Do that {times}, slowly, at your own pace.',
  'times-each-side': 'Do that {times} on each side, at your own pace.',
  'hold-each': 'Hold for {seconds} each time.',
  'breath-length': 'Breathe in for {inSeconds}, and out for {outSeconds}.',
  breaths: 'Take {breaths}, at your own pace.',
  'next-or-stop': 'Next, again, or stop?',
  'next-or-stop-again': 'I did not catch that. Say next, again, stop, or that hurts.',
};
