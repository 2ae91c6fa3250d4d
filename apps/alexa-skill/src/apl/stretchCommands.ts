import type { Segment } from '@supine/core';
import type { AplCommand } from './aplDocument.js';
import { bound } from './aplDocument.js';
import { hushesOf } from './hushes.js';
import type { SpokenLines } from './spokenLines.js';
import { lineId } from './spokenLines.js';

/** The component whose bound numbers decide what is shown. */
export const SCREEN_ID = 'screen';

/** Words inside a hold run here, so that long ones cannot move its end; the next word on it cuts them off. */
const VOICE_SEQUENCER = 'voice';

/** What is sent once more waits here, while the stretch itself is over. */
const AGAIN_SEQUENCER = 'again';

/** Events run here: on the main sequencer a device that is in a hurry drops them. */
const REPORT_SEQUENCER = 'report';

/**
 * The commands that play a stretch by themselves.
 *
 * @param segments the stretch
 * @param firstLine the number of the line said before it; `null` where there is none
 * @param lines collects the lines that the commands speak
 * @returns commands for the document's `onMount`; an exact segment lasts exactly its seconds, a spoken one at least
 */
export function stretchCommands(
  segments: readonly Segment[],
  firstLine: number | null,
  lines: SpokenLines,
): AplCommand[] {
  const hushes = hushesOf(segments, lines.locale);
  const commands = segments.flatMap((segment, index) => [
    ...(segment.step === segments[index - 1]?.step ? [] : [report('reached', segment.id)]),
    show('scene', index),
    {
      type: 'SetValue',
      componentId: SCREEN_ID,
      property: 'startedMs',
      value: bound('elapsedTime'),
    },
    ...(segment.exact ? [exactly(segment, hushes[index] ?? [], lines)] : spoken(segment, lines)),
  ]) satisfies AplCommand[];
  const last = segments.at(-1);
  return [
    {
      type: 'Sequential',
      commands: [
        ...(firstLine === null
          ? []
          : [show('line', firstLine), { ...speak(firstLine), screenLock: true }]),
        ...commands,
        ...(last ? askForMore(last.id) : []),
      ],
    },
  ];
}

/** A report may be lost on the way; the answer to one that was not takes the document away, and what is left of this with it. */
function askForMore(segmentId: string): AplCommand[] {
  const over = report('over', segmentId);
  const again = Array.from({ length: TIMES_AGAIN }, () => [idle(AGAIN_AFTER_MS), over]).flat();
  return [over, { type: 'Sequential', sequencer: AGAIN_SEQUENCER, commands: again }];
}

/** Alexa waits eight seconds for an answer. */
const AGAIN_AFTER_MS = 9000;
const TIMES_AGAIN = 2;

/** One Idle as long as the segment; its cues run beside it. */
function exactly(segment: Segment, hushesMs: readonly number[], lines: SpokenLines): AplCommand {
  return {
    type: 'Parallel',
    commands: [
      idle(segment.seconds * 1000),
      ...segment.cues.flatMap(({ atMs, line }): AplCommand[] => {
        const number = lines.numberOf(line);
        const cue: AplCommand[] = [
          show('line', number),
          { ...speak(number), sequencer: VOICE_SEQUENCER },
        ];
        return atMs > 0 ? [{ type: 'Sequential', commands: [idle(atMs), ...cue] }] : cue;
      }),
      ...hushesMs.map(
        (atMs): AplCommand => ({
          type: 'Sequential',
          commands: [idle(atMs), { ...idle(1), sequencer: VOICE_SEQUENCER }],
        }),
      ),
    ],
  };
}

/** Every line has its seconds, and longer if its words need it; the last one has what is left of the segment. */
function spoken(segment: Segment, lines: SpokenLines): AplCommand[] {
  const leftOverSeconds =
    segment.seconds - segment.lines.reduce((sum, { seconds }) => sum + seconds, 0);
  if (segment.lines.length === 0) return [idle(segment.seconds * 1000)];
  return segment.lines.flatMap((line, index) => {
    const number = lines.numberOf(line);
    const seconds = line.seconds + (index === segment.lines.length - 1 ? leftOverSeconds : 0);
    return [
      show('line', number),
      { type: 'Parallel', commands: [idle(seconds * 1000), speak(number)] },
    ];
  });
}

/** The lock keeps the document, and with it the session, open while nobody says or touches anything. */
function idle(delayMs: number): AplCommand & { type: 'Idle' } {
  return { type: 'Idle', delay: delayMs, screenLock: true };
}

function speak(number: number): AplCommand & { type: 'SpeakItem' } {
  return { type: 'SpeakItem', componentId: lineId(number) };
}

/** A plain number in a string would stay a string; an expression of a number is one. */
function show(property: 'scene' | 'line', number: number): AplCommand {
  return { type: 'SetValue', componentId: SCREEN_ID, property, value: bound(String(number)) };
}

function report(what: 'reached' | 'over', segmentId: string): AplCommand {
  return { type: 'SendEvent', arguments: [what, segmentId], sequencer: REPORT_SEQUENCER };
}
