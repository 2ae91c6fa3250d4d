import type { Position } from '../model/position.js';
import type { OneSide } from '../model/side.js';
import type { SegmentKind } from '../timeline/segment.js';

/** Words that are only ever read on a screen, and never spoken. What stands alone begins as a sentence does. */
export interface ScreenWords {
  /** What one does in a segment of each kind. */
  readonly doing: Readonly<Record<SegmentKind, string>>;
  readonly breath: Readonly<Record<'in' | 'out', string>>;
  /** A change of position, by where it leads. */
  readonly onto: Readonly<Record<Position, string>>;
  /** The end, as a step of its own. */
  readonly end: string;
  /** The side that works, standing alone. */
  readonly side: Readonly<Record<OneSide | 'both', string>>;
  /** `{name}` of an exercise with the `{side}` that works. */
  readonly nameAndSide: string;
  /** What one does, `{rep}` of `{reps}`. */
  readonly repetition: string;
  /** The `{step}` that comes next. */
  readonly next: string;
  /** Before a step that was gone back to, while one gets there. */
  readonly wayFirst: string;
  /** How far one is: `{time}` and the `{whole}` are clock times. */
  readonly at: string;
  readonly pausedAt: string;
  /** `{count}` minutes are left, in as little room as possible. */
  readonly minutesLeft: string;
  /** In a text that is read: how many seconds, `{count}`, one stays before reading on. */
  readonly silence: string;
  /** Where there are no keys to press. */
  readonly typing: string;
  /** On fields that are touched. */
  readonly touch: Readonly<Record<'pause' | 'next' | 'hurts', string>>;
  /** On a card with an answer. */
  readonly card: {
    /** The question that it answers, by the `{name}` of what is asked about, or of a way to lie. */
    readonly about: string;
    readonly lying: string;
    /** What people are told, as the question it answers. */
    readonly claim: string;
    /** Before its sources, and before what it leaves unsaid. */
    readonly restsOn: string;
    readonly leavesUnsaid: string;
    /** What it leaves unsaid. */
    readonly doesNotSay: Readonly<
      Record<'your-cause' | 'dose' | 'all-night' | 'well-tested' | 'read', string>
    >;
  };
  /** What can be pressed and typed, from the longest to nothing: the first that fits is shown. */
  readonly keys: Readonly<Record<'idle' | 'playing' | 'paused', readonly string[]>>;
}
