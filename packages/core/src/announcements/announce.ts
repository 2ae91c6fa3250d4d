import type { DialogContext } from '../dialog/context.js';
import { newConversation } from '../dialog/conversation.js';
import { respond } from '../dialog/respond.js';
import type { Intent } from '../intents/intent.js';
import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { isObject, mustBe } from '../model/argument.js';
import { mustBeCatalogue } from '../model/mustBeCatalogue.js';
import { buildRoutine } from '../routine/buildRoutine.js';
import { RoutineRefused } from '../routine/refusal.js';
import type { RoutineRequest } from '../routine/request.js';
import type { StepLimits } from '../routine/stepLimits.js';
import { spokenSeconds, wordsOf } from '../speech/words.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { Line } from '../timeline/segment.js';
import type { Announcement, AnnouncementProfile } from './announcement.js';
import {
  isOnFrontOrKneeling,
  onFrontOrKneeling,
  refuseUnfit,
  withoutFrontOrKnees,
} from './oneWay.js';
import { packPassages } from './pack.js';
import type { Teller } from './passage.js';
import { passagesOf } from './passages.js';
import { AnnouncementsRefused } from './refusal.js';

/** What announcing needs: where things are looked up, the words, and what the device can do. */
export interface AnnouncementOptions {
  readonly catalogue: DialogContext['catalogue'];
  readonly locale: Locale;
  readonly profile: AnnouncementProfile;
  /** How long a hold or a step may be made where minutes are asked for; as long as the exercise allows, if left out. */
  readonly steps?: StepLimits | undefined;
}

/** A timeline as messages, in order. */
export interface Announcements {
  readonly timeline: Timeline;
  readonly announcements: readonly Announcement[];
}

/** No routine is shorter. */
const FEWEST_MINUTES = 2;

/**
 * A routine, a sleep position or a move in bed as messages for a device that reads them and hears nothing: the screen as a
 * statement first, then one message a step and side, with the time to stay in it after each.
 *
 * @param request what to read; what is done on the front or kneeling is left out
 * @param options catalogue, locale and the device's profile
 * @returns the messages and the timeline that they read
 * @throws AnnouncementsRefused for massage, heat, or more messages than the device takes; `shorter` has what would fit
 * @throws RoutineRefused when there is no such routine
 * @example announce({ routine: 'midnight-micro' }, { catalogue, locale: enUS, profile }).announcements[0]?.step // 'intro'
 */
export function announce(request: RoutineRequest, options: AnnouncementOptions): Announcements {
  mustBeOptions(options);
  return announceAfter(request, [], options);
}

/**
 * The answer to a question such as "how do I sleep with lower back pain", then the way to do it, step by step.
 *
 * @param intent what `recognise` made of the question
 * @param options catalogue, locale and the device's profile
 * @returns the messages, or `null` for a question that has no steps
 * @throws AnnouncementsRefused as `announce` does
 * @example announceAnswer(recognise('how do I turn over'), { catalogue, locale: enUS, profile })?.timeline.routine // 'turn-over'
 */
export function announceAnswer(intent: Intent, options: AnnouncementOptions): Announcements | null {
  mustBeOptions(options);
  const { catalogue, steps } = options;
  const context = { at: 0, catalogue, steps, turn: null, oneWay: true };
  const [{ session, open }, replies] = respond(newConversation, intent, context);
  const routine = open.is === 'take-through' ? open.offered : session?.request.routine;
  if (routine === undefined) return null;
  const said = replies.flatMap((reply) => (reply.type === 'say' ? [reply.line] : []));
  return announceAfter({ routine }, said, options);
}

function mustBeOptions(options: AnnouncementOptions): void {
  mustBe(isObject(options), 'Options are a catalogue, a locale and a profile', options);
  mustBeCatalogue(options.catalogue);
  mustBeLocale(options.locale);
  mustBe(isObject(options.profile), 'A profile is what a device can announce', options.profile);
}

function announceAfter(
  request: RoutineRequest,
  answer: readonly Line[],
  options: AnnouncementOptions,
): Announcements {
  const { mostMessages } = options.profile;
  const whole = messagesOf(request, answer, options);
  if (whole.announcements.length <= mostMessages) return whole;
  const shorter = shorterThan(whole, request, answer, options);
  const { routine } = whole.timeline;
  throw new AnnouncementsRefused(
    'too-many-messages',
    `${routine} takes ${whole.announcements.length} messages, and ${mostMessages} are the most` +
      (shorter ? `; ${shorter.minutes} minutes of it take ${shorter.messages}.` : '.'),
    shorter,
  );
}

function messagesOf(
  request: RoutineRequest,
  answer: readonly Line[],
  { catalogue, locale, profile, steps }: AnnouncementOptions,
): Announcements {
  const timeline = oneWayTimeline(request, catalogue, steps);
  const teller: Teller = {
    words: (line) => wordsOf(line, locale, profile),
    spokenSeconds: (text) => spokenSeconds(text, locale.estimate),
  };
  const passages = passagesOf(timeline, answer, profile.holdsApart, teller);
  return { timeline, announcements: packPassages(passages, profile, teller.spokenSeconds) };
}

/** The timeline with its screen as a statement, and without what is done on the front or kneeling. */
function oneWayTimeline(
  request: RoutineRequest,
  catalogue: AnnouncementOptions['catalogue'],
  steps: AnnouncementOptions['steps'],
): Timeline {
  const compile = (wish: RoutineRequest) =>
    compileTimeline(buildRoutine({ ...wish, oneWay: true }, catalogue, steps));
  const whole = compile(request);
  const timeline = isOnFrontOrKneeling(whole.segments) ? withoutThose(whole) : whole;
  refuseUnfit(timeline, catalogue);
  return timeline;

  function withoutThose({ routine, segments }: Timeline): Timeline {
    const asked = new Set(segments.flatMap(({ exercise }) => exercise ?? []));
    try {
      const left = compile(withoutFrontOrKnees(request));
      // Breathing alone is not what was asked for.
      const isSame = left.segments.some(({ exercise }) => exercise && asked.has(exercise));
      if (isSame) return left;
    } catch (error) {
      if (!(error instanceof RoutineRefused)) throw error;
    }
    throw onFrontOrKneeling(routine);
  }
}

/** The longest variant in fewer minutes that fits. */
function shorterThan(
  { timeline }: Announcements,
  request: RoutineRequest,
  answer: readonly Line[],
  options: AnnouncementOptions,
): { readonly minutes: number; readonly messages: number } | null {
  for (let minutes = Math.ceil(timeline.minutes) - 1; minutes >= FEWEST_MINUTES; minutes -= 1) {
    try {
      const { announcements } = messagesOf({ ...request, minutes }, answer, options);
      const messages = announcements.length;
      if (messages <= options.profile.mostMessages) return { minutes, messages };
    } catch (error) {
      // Not every length is offered.
      const refused = error instanceof RoutineRefused || error instanceof AnnouncementsRefused;
      if (!refused) throw error;
    }
  }
  return null;
}
