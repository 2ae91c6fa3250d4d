/** Where a stream was stopped. */
export interface Stop {
  readonly url: string | null;
  readonly offsetMs: number;
  readonly atMs: number;
}

/** A stream that is played for a reason. */
export interface PlayedPlace {
  /** The intent or the button that it answers. */
  readonly cause: unknown;
  readonly url: string;
  readonly offsetMs: number;
  /** Where its steps begin, if that is known. */
  readonly stepStartsMs: readonly number[] | undefined;
  readonly stop: Stop | null;
  readonly atMs: number;
}

const RESUMING: readonly unknown[] = [
  'AMAZON.ResumeIntent',
  'PlaybackController.PlayCommandIssued',
];
const STEPPING: readonly unknown[] = [
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.StartOverIntent',
  'PlaybackController.NextCommandIssued',
  'PlaybackController.PreviousCommandIssued',
];
/** After two minutes a hold is begun anew rather than gone on with. */
const RESUMES_WITHIN_MS = 120_000;
const RESUME_ERROR_MS = 1000;
/** Two frames of MP3. */
const STEP_ERROR_MS = 50;

/**
 * Rule 23: resuming goes on where it was, and steps begin at their beginning. A skill that does not know since when it
 * was paused may begin the step again, because nobody knows how the person lies.
 *
 * @returns what is wrong with the place; `null` when nothing is
 */
export function wrongPlace(place: PlayedPlace): string | null {
  const { cause, url, offsetMs, stepStartsMs, stop, atMs } = place;
  const isRecent = stop !== null && atMs - stop.atMs <= RESUMES_WITHIN_MS;
  if (RESUMING.includes(cause) && isRecent && stop.url === url) {
    const stepStartMs = stepStartsMs?.filter((startMs) => startMs <= stop.offsetMs).at(-1);
    const goesOn = Math.abs(offsetMs - stop.offsetMs) <= RESUME_ERROR_MS;
    const beginsStep =
      stepStartMs !== undefined && Math.abs(offsetMs - stepStartMs) <= STEP_ERROR_MS;
    if (!goesOn && !beginsStep) {
      return `stopped at ${stop.offsetMs} ms, resumed at ${offsetMs} ms`;
    }
  }
  const isStart = stepStartsMs?.some((startMs) => Math.abs(startMs - offsetMs) <= STEP_ERROR_MS);
  if (STEPPING.includes(cause) && isStart === false) {
    return `${String(cause)} lands at ${offsetMs} ms, inside a step`;
  }
  return null;
}
