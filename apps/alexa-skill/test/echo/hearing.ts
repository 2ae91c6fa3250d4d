import type { Heard } from '@supine/core/testing';

/** Where words came from. */
export type HeardFrom = 'speech' | 'apla' | 'apl' | 'stream';

/** Words as a person hears them. */
export interface HeardWords extends Heard {
  readonly from: HeardFrom;
}

/** What a person said, and what became of it. */
export interface SaidWords extends Heard {
  /** `skill`: it reached the skill. `device`: Alexa herself took it. */
  readonly to: 'skill' | 'device';
}

/** Everything that is heard in a room, in the order in which it is heard. */
export class Hearing {
  readonly said: SaidWords[] = [];
  private coming: HeardWords[] = [];
  private readonly past: HeardWords[] = [];
  private told = 0;

  /** Words that will be heard, if nobody stops them. */
  expect(from: HeardFrom, words: readonly Heard[]): void {
    this.coming.push(...words.map(({ atMs, text }) => ({ atMs, text, from })));
  }

  /** What has not begun yet is not heard any more. */
  hush(nowMs: number, from?: HeardFrom): void {
    this.pass(nowMs);
    this.coming = from === undefined ? [] : this.coming.filter((words) => words.from !== from);
  }

  /** Everything so far. */
  heard(nowMs: number): readonly HeardWords[] {
    this.pass(nowMs);
    return this.past;
  }

  /** What was heard since this was asked last. */
  news(nowMs: number): readonly HeardWords[] {
    this.pass(nowMs);
    const news = this.past.slice(this.told);
    this.told = this.past.length;
    return news;
  }

  /** Words that will be heard, from now on. */
  get ahead(): readonly HeardWords[] {
    return this.coming;
  }

  private pass(nowMs: number): void {
    const due = this.coming.filter(({ atMs }) => atMs <= nowMs);
    if (due.length === 0) return;
    this.coming = this.coming.filter(({ atMs }) => atMs > nowMs);
    this.past.push(...due.sort((one, other) => one.atMs - other.atMs));
  }
}

/**
 * A conversation as a page has it.
 *
 * @example transcriptOf(heard, said, 0)[0] // '00:12 Supine: Hold. Keep breathing.'
 */
export function transcriptOf(
  heard: readonly HeardWords[],
  said: readonly SaidWords[],
  startMs: number,
): string[] {
  const lines = [
    ...said.map(({ atMs, text, to }) => ({
      atMs,
      who: 'You',
      text,
      after: to === 'device' ? ' (Alexa takes this herself.)' : '',
    })),
    ...heard.map(({ atMs, text }) => ({ atMs, who: 'Supine', text, after: '' })),
  ].sort((one, other) => one.atMs - other.atMs);
  return lines.map(({ atMs, who, text, after }) => {
    const seconds = Math.floor((atMs - startMs) / 1000);
    const two = (number: number) => String(number).padStart(2, '0');
    return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)} ${who}: ${text}${after}`;
  });
}
