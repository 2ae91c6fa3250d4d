import type { Intent, Slots } from '@supine/core';
import { NO_VALUE_ID, namedIntent } from './modelNames.js';
import { listOf, recordOf } from './record.js';

/**
 * What a request means.
 *
 * @param request the `request` of an envelope
 * @returns the core's intent; `null` for a request to which nothing may be said
 * @example toIntent({ type: 'LaunchRequest' }) // { intent: 'StartRoutine', slots: {} }
 */
export function toIntent(request: unknown): Intent | null {
  const { type, intent } = recordOf(request);
  // The invocation name is "my back stretch routine": to open the skill is to start it.
  if (type === 'LaunchRequest') return { intent: 'StartRoutine', slots: {} };
  if (type !== 'IntentRequest') return null;
  const { name, slots } = recordOf(intent);
  const named = namedIntent(name);
  // What was said in a slot counts more than what the sentence stands for.
  return { intent: named.intent, slots: { ...named.slots, ...slotsOf(slots) } };
}

function slotsOf(slots: unknown): Slots {
  return Object.fromEntries(
    Object.entries(recordOf(slots)).flatMap(([name, slot]) => {
      const value = name === 'minutes' ? spokenNumber(slot) : resolvedId(slot);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** A number comes as digits, or as "?" where it was not understood. */
function spokenNumber(slot: unknown): number | null {
  const { value } = recordOf(slot);
  return typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : null;
}

/** The id behind what was said. The words themselves may be anything, so they are never passed on. */
function resolvedId(slot: unknown): string | null {
  const { resolutionsPerAuthority } = recordOf(recordOf(slot)['resolutions']);
  for (const authority of listOf(resolutionsPerAuthority)) {
    const { status, values } = recordOf(authority);
    if (recordOf(status)['code'] !== 'ER_SUCCESS_MATCH') continue;
    const [best] = listOf(values);
    const { id } = recordOf(recordOf(best)['value']);
    if (id === NO_VALUE_ID) return null;
    if (typeof id === 'string' && id !== '') return id;
  }
  return null;
}
