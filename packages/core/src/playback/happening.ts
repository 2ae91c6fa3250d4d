import { isObject, mustBe, noField } from '../model/argument.js';
import type { Segment } from '../timeline/segment.js';

/** Whether a routine is being read. Before the first one and after the last it is `ended`. */
export type Status = 'playing' | 'paused' | 'ended';

/** Words that are said now. Times and places are in milliseconds. */
export interface Said {
  readonly text: string;
  /** The segment it belongs to; `null` for an answer. */
  readonly segmentId: string | null;
  /** Its place in the routine, as that was when the line was due; `null` outside one. */
  readonly placeMs: number | null;
  /** How long ago it should have been said. */
  readonly lateMs: number;
  /** Said more softly, for somebody is falling asleep. */
  readonly soft?: boolean;
}

/** What a player tells those who show it or speak it. */
export type Happening =
  /** A line begins now. */
  | (Said & { readonly type: 'line' })
  | { readonly type: 'segment'; readonly segment: Segment; readonly placeMs: number }
  | { readonly type: 'status'; readonly status: Status };

/** Who is told what happens. All of them may be left out. */
export interface Listeners {
  /** Say this now. */
  readonly say?: (said: Said) => void;
  /** A segment begins: what a screen shows. */
  readonly segment?: (segment: Segment, placeMs: number) => void;
  readonly status?: (status: Status) => void;
  /** The routine is over: played to its end, or stopped. */
  readonly end?: () => void;
  /** Everything that begins at one moment, in order; a voice says its lines in one breath. Comes before the others. */
  readonly moment?: (happenings: readonly Happening[]) => void;
}

/** Everybody who is told what a routine does. */
export const PLAY_LISTENERS: readonly (keyof Listeners)[] = [
  'say',
  'segment',
  'status',
  'end',
  'moment',
];

/** Refuses listeners that could not be told: a list, a function, a name that nobody calls or that holds no function. */
export function mustBeListeners(
  on: unknown,
  known: readonly string[] = PLAY_LISTENERS,
): asserts on is Listeners {
  mustBe(isObject(on), 'Who is told are functions by name, such as { say: console.log }', on);
  for (const [name, listener] of Object.entries(on)) {
    if (!known.includes(name)) throw new TypeError(noField('Who is told', name, known));
    const isMeant = listener === undefined || typeof listener === 'function';
    mustBe(isMeant, `"${name}" is told by a function`, listener);
  }
}

/** Tells what happens at one moment, in order. */
export function tell(listeners: Listeners, happenings: readonly Happening[]): void {
  if (happenings.length === 0) return;
  listeners.moment?.(happenings);
  for (const happening of happenings) {
    switch (happening.type) {
      case 'line': {
        const { type: _, ...said } = happening;
        listeners.say?.(said);
        break;
      }
      case 'segment':
        listeners.segment?.(happening.segment, happening.placeMs);
        break;
      case 'status':
        listeners.status?.(happening.status);
        if (happening.status === 'ended') listeners.end?.();
    }
  }
}
