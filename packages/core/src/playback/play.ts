import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import type { Checks } from '../model/argument.js';
import { isObject, mustBe, mustHold } from '../model/argument.js';
import type { RoutineRequest } from '../routine/request.js';
import { advance } from '../session/advance.js';
import type { SessionCommand } from '../session/event.js';
import { rebase } from '../session/rebase.js';
import { startSession } from '../session/startSession.js';
import { mustBeDevice } from '../speech/mustBeScript.js';
import type { DeviceWords } from '../speech/words.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { mustBeTimeline, mustBeUnchanged } from '../timeline/mustBeTimeline.js';
import type { Clock } from './clock.js';
import { mustBeClock } from './clock.js';
import { Clockwork } from './clockwork.js';
import type { Listeners, Status } from './happening.js';
import { mustBeListeners } from './happening.js';
import type { Scene } from './scene.js';

/** What a timeline is played with. */
export interface PlayOptions {
  /** What time it is; `clockFrom` makes one of a host's timers. */
  readonly clock: Clock;
  /** Every word that is said. */
  readonly locale: Locale;
  /** How the person stops what plays, for the first words; by saying so, if left out. */
  readonly device?: DeviceWords | undefined;
  /** Builds and compiles a routine in another pace, or with other holds. */
  readonly timelineOf: (request: RoutineRequest) => Timeline;
  /** Who is told what begins. */
  readonly on: Listeners;
}

/** A timeline that is being played. A command that makes no sense, such as "other side" where there is none, does nothing. */
export interface Playback {
  readonly status: Status;
  /** What is played now; "slower" makes another one of it. */
  readonly timeline: Timeline;
  /** How long it still takes. */
  readonly secondsLeft: number;
  /** Where it is now; `null` when it is over. */
  scene(): Scene | null;
  pause(): void;
  /** Goes on: after more than two minutes with the step from its start. */
  resume(): void;
  /** On to the next step. */
  next(): void;
  /** Back to the step before, with the way into its position. */
  previous(): void;
  /** This step once more. */
  repeat(): void;
  startOver(): void;
  otherSide(): void;
  slower(): void;
  faster(): void;
  longerHold(): void;
  shorterHold(): void;
  /** Ends it. */
  stop(): void;
  /** Lets go of the clock, without a word; no command does anything any more. */
  close(): void;
}

/** What each option may hold. */
const OPTIONS: Checks<keyof PlayOptions> = {
  clock: mustBeClock,
  locale: mustBeLocale,
  device: mustBeDevice,
  timelineOf: (value) =>
    mustBe(
      typeof value === 'function',
      '"timelineOf" is a function, such as (request) => compileTimeline(buildRoutine(request))',
      value,
    ),
  on: (value) => mustBeListeners(value),
};

function mustBePlayOptions(options: unknown): asserts options is PlayOptions {
  const wanted = 'Options are a clock and who is told, such as { clock, on: { say } }';
  mustBe(isObject(options), wanted, options);
  mustHold('What a timeline is played with', OPTIONS, options, [
    'clock',
    'locale',
    'timelineOf',
    'on',
  ]);
}

/**
 * Plays a timeline by a clock and says when each line begins. It begins as soon as the clock calls back, so that what is
 * told may use what this returns.
 *
 * When the clock has jumped, as after the sleep of a machine, nothing is said in a heap: within two minutes the step
 * begins again from its spoken set-up; later it is paused.
 *
 * @param timeline what `compileTimeline` gives
 * @param options the clock, the words, and who is told
 * @returns what can be done while it plays
 * @throws TypeError in a sentence that says which option cannot be meant, and what can
 * @example play(timeline, { clock: simulatedClock(), locale: enUS, on: {}, timelineOf: () => timeline }).secondsLeft // 600
 */
export function play(timeline: Timeline, options: PlayOptions): Playback {
  mustBeTimeline(timeline);
  mustBeUnchanged(timeline);
  mustBePlayOptions(options);
  const { clock, locale, device = { stop: 'say' }, timelineOf, on } = options;
  const clockwork = new Clockwork({ clock, locale, device, on });
  const startedAt = clock.now();
  const [session, effects] = startSession(timeline, startedAt);
  clockwork.take(session, timeline, effects, startedAt);
  clockwork.setTimer();

  const give = (type: SessionCommand): void => {
    if (clockwork.isClosed) return;
    const at = clockwork.hearingAt();
    const overdue = clockwork.carryOn(at);
    const { session, timeline: from } = clockwork;
    if (!session || !from) return;
    const [next, effects] = advance(session, { type, at }, from);
    const happenings = clockwork.stillMeant(overdue, next, effects);
    const replan = effects.find((effect) => effect.type === 'replan');
    if (replan) {
      const to = timelineOf(replan.request);
      const [moved, onTheWay] = rebase(next, from, to);
      clockwork.take(moved, to, onTheWay, at);
    } else {
      clockwork.take(next, from, effects, at);
    }
    if (effects.some((effect) => effect.type === 'resumed' && effect.restarted !== null)) {
      happenings.push(clockwork.answer({ key: 'dialog.restarted' }, at));
    }
    if (type !== 'pause') happenings.push(...clockwork.takeUp(at));
    clockwork.report([...happenings, ...clockwork.carryOn(at)]);
  };

  return {
    get status() {
      return clockwork.status;
    },
    get timeline() {
      return clockwork.timeline ?? timeline;
    },
    get secondsLeft() {
      const scene = clockwork.scene();
      return scene ? scene.timeline.seconds - scene.placeMs / 1000 : 0;
    },
    scene: () => clockwork.scene(),
    pause: () => give('pause'),
    resume: () => give('resume'),
    next: () => give('next'),
    previous: () => give('previous'),
    repeat: () => give('repeat'),
    startOver: () => give('start-over'),
    otherSide: () => give('other-side'),
    slower: () => give('slower'),
    faster: () => give('faster'),
    longerHold: () => give('longer-hold'),
    shorterHold: () => give('shorter-hold'),
    stop: () => give('stop'),
    close: () => clockwork.close(),
  };
}
