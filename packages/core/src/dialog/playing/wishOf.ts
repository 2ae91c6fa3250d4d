import type { Slots } from '../../intents/intent.js';
import { BODY_REGIONS } from '../../model/bodyRegions.js';
import { SETTINGS } from '../../model/settings.js';
import { MOST_STEPS } from '../../routine/request.js';
import type { Heard } from '../answer.js';
import type { Conversation, Wish } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** What "start my back stretch routine" means. */
export const DEFAULT_ROUTINE = 'evening-wind-down';

/**
 * A routine by name, or one for a region, minutes or a setting; with none of them, the usual one. Minutes or a setting
 * alone, in the middle of something, are about that: "no, make it seven".
 */
export function wishOf(slots: Slots, now: Conversation, surroundings: Surroundings): Wish {
  const { routine, region, minutes, setting } = slots;
  const wish: Wish = {
    ...(isOneOf(BODY_REGIONS, region) ? { region } : {}),
    ...(typeof minutes === 'number' && Number.isFinite(minutes) ? { minutes } : {}),
    ...(isOneOf(SETTINGS, setting) ? { setting } : {}),
  };
  if (routine !== undefined) return named(String(routine), wish);
  const before = wishUnderWay(now, surroundings);
  if (wish.region !== undefined) return before?.region ? { ...before, ...wish } : wish;
  if (before) return corrected(before, wish, surroundings);
  return Object.keys(wish).length > 0 ? wish : { routine: DEFAULT_ROUTINE };
}

function named(routine: string, { minutes }: Wish): Wish {
  return minutes === undefined ? { routine } : { routine, minutes };
}

/** What is being done or asked about, if it comes in other minutes. */
function wishUnderWay(now: Conversation, { catalogue }: Surroundings): Wish | undefined {
  const { open, session } = now;
  if (open.is !== 'screening' && !isUnderWay(now)) return undefined;
  const { routine, region, minutes, setting } = session?.request ?? {};
  const wish = now.wish ?? plain({ routine, region, minutes, setting });
  const isFixed = wish.routine !== undefined && !Object.hasOwn(catalogue.routines, wish.routine);
  return isFixed ? undefined : wish;
}

/** A routine of a name has its own place; for another one is put together for the same region. */
function corrected(before: Wish, wish: Wish, { catalogue: { routines } }: Surroundings): Wish {
  if (wish.setting === undefined) return { ...before, ...wish };
  const { routine = '', ...rest } = before;
  const region = rest.region ?? routines[routine]?.regions[0];
  return { ...rest, ...(region ? { region } : {}), ...wish };
}

function plain(wish: Wish): Wish {
  return Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
}

const MORE_OR_LESS = {
  Slower: { words: 'slower', what: 'pace', step: 1 },
  Faster: { words: 'faster', what: 'pace', step: -1 },
  LongerHold: { words: 'longer-hold', what: 'holds', step: 1 },
  ShorterHold: { words: 'shorter-hold', what: 'holds', step: -1 },
} as const;

/** A wish for more or less time, as far as it goes, where nothing goes on yet: it waits for what is begun. */
export function keptWish({ now, intent }: Heard): { said: readonly Reply[]; now: Conversation } {
  const { words, what, step } = MORE_OR_LESS[intent.intent as keyof typeof MORE_OR_LESS];
  const wanted = (now.wish?.[what] ?? 0) + step;
  const most = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, wanted));
  return { said: [say(words)], now: { ...now, wish: { ...now.wish, [what]: most } } };
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}
