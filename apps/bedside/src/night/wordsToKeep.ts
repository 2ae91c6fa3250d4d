import type { Intent, Timeline } from '@supine/core';
import { SYMPTOMS } from '@supine/core/playback';
import type { Rehearsed } from './rehearsal.js';

const intent = (name: Intent['intent'], slots: Intent['slots'] = {}): Intent => ({
  intent: name,
  slots,
});
const pain = (symptom?: string) => intent('ReportPain', symptom ? { symptom } : {});
const [YES, NO, UNSURE] = [intent('Yes'), intent('No'), intent('NotSure')];

/** What may be said about a pain, and answered to what is asked then. */
const ABOUT_PAIN: readonly (readonly Intent[])[] = [
  [pain()],
  ...['sharp', 'strong-stretch', 'tingling', 'dizzy', 'cramp', 'worse'].flatMap((symptom) =>
    [[], [YES], [NO], [UNSURE], [NO, YES], [NO, NO], [YES, YES]].map((answers) => [
      pain(symptom),
      ...answers,
    ]),
  ),
];
const COMMANDS = [
  'Pause',
  'Stop',
  'Next',
  'Previous',
  'Repeat',
  'Slower',
  'TimeLeft',
  'LongerHold',
  'ShorterHold',
] as const;

/**
 * What may be said in a night without a network, as rows of what is said one after the other. Everything of pain and of help
 * is in it.
 *
 * @param start what begins the evening
 */
export function rowsToKeep(start: Intent): readonly (readonly Intent[])[] {
  // Pain is asked about in other words while somebody is in the middle of something.
  const next = intent('Next');
  const moving = [start, next, next, next, next];
  return [
    [start],
    [start, NO],
    [start, NO, NO],
    [start, NO, NO, NO],
    ...[YES, UNSURE].map((answer) => [start, answer]),
    ...ABOUT_PAIN.flatMap((row) => [
      [start, ...row],
      [...moving, ...row],
    ]),
    ...COMMANDS.map((name) => [...moving, intent(name)]),
    [...moving, intent('Pause'), intent('Resume')],
    ...SYMPTOMS.map((symptom) => [pain(symptom)]),
    [intent('WhenToGetHelp')],
  ];
}

/**
 * Every answer and every routine of such a night, with a pause between two, so that a thumb is never waited for.
 *
 * @param rehearseRow says a row to a conversation of which nothing is kept
 * @param pause lets others have their turn
 */
export async function wordsToKeep(
  start: Intent,
  rehearseRow: (row: readonly Intent[]) => Rehearsed,
  pause: () => Promise<void>,
): Promise<{ readonly answers: readonly string[]; readonly timelines: readonly Timeline[] }> {
  const answers = new Set<string>();
  const timelines = new Map<string, Timeline>();
  for (const row of rowsToKeep(start)) {
    const { answer, timeline } = rehearseRow(row);
    if (answer !== '') answers.add(answer);
    if (timeline) timelines.set(timeline.hash, timeline);
    await pause();
  }
  return { answers: [...answers], timelines: [...timelines.values()] };
}
