import { createHash } from 'node:crypto';
import { nothingKnown } from '@supine/core';
import type { Kept, MemoryStore } from '@supine/store';
import { keptOf } from '@supine/store';
import { recordOf } from './record.js';

/** Whom a request is from, as a store knows them. */
export interface Speaker {
  /** The account that the device belongs to, which a household shares; `null` when a request does not say. */
  readonly account: string | null;
  /** Whoever is told by their voice profile, by a name that the profile's id is not to be had back from. */
  readonly voice: string | null;
}

/**
 * Whom a request is from.
 *
 * @param context the `context` of an envelope; may be anything
 * @returns what it says of that
 * @example speakerOf({ System: { user: { userId: 'amzn1.ask.account.A' } } }) // { account: 'amzn1.ask.account.A', voice: null }
 */
export function speakerOf(context: unknown): Speaker {
  const { user, person } = recordOf(recordOf(context)['System']);
  const account = textOr(recordOf(user)['userId']);
  // https://developer.amazon.com/docs/custom-skills/add-personalization-to-your-skill.html
  const id = textOr(recordOf(person)['personId']);
  return { account, voice: account === null || id === null ? null : voiceOf(id) };
}

/**
 * The name under which somebody is kept whom their voice tells.
 *
 * @param personId as the platform gives it
 * @returns 43 letters, figures, - and _
 * @example voiceOf('amzn1.ask.person.A').length // 43
 */
export function voiceOf(personId: string): string {
  return createHash('sha256').update(personId).digest('base64url');
}

/** Whether something is a name that `voiceOf` gives. */
export function isVoice(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{43}$/.test(value);
}

const textOr = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null);

/**
 * What is kept of whoever speaks: their own where their voice tells who it is, else the household's. The household knows
 * the names of its people, so that all are erased with it when the skill is switched off.
 *
 * @param store where it is; `undefined` where nothing is kept
 * @param speaker whom a request is from
 * @returns what is kept of them; none of it throws
 * @example await keptOfSpeaker(store, speakerOf(context)).read() // { v: 1 }
 */
export function keptOfSpeaker(store: MemoryStore | undefined, { account, voice }: Speaker): Kept {
  const household = keptOf(store, account);
  if (voice === null) {
    return {
      ...household,
      async read() {
        const { people: _, ...memory } = await household.read();
        return memory;
      },
      async erase() {
        const { people = [] } = await household.read();
        const erased = await household.erase();
        // Nobody but themselves asks for those to be forgotten whom their voice tells.
        if (erased && people.length > 0) await household.write(nothingKnown, { v: 1, people });
        return erased;
      },
    };
  }
  const own = keptOf(store, voice);
  return {
    ...own,
    async write(before, after) {
      if (before === after) return;
      // Named first: what nobody can find nobody can erase.
      await household.write(nothingKnown, { v: 1, people: [voice] });
      await own.write(before, after);
    },
  };
}

/**
 * Erases a household with everybody in it.
 *
 * @param store where it is; `undefined` where nothing is kept
 * @param speaker of the account
 * @returns whether nothing is kept of any of them any more
 * @example await householdErased(store, speakerOf(context)) // true
 */
export async function householdErased(
  store: MemoryStore | undefined,
  { account }: Speaker,
): Promise<boolean> {
  if (!store || account === null) return true;
  let isRead = false;
  const watched: MemoryStore = {
    ...store,
    async read(person) {
      const memory = await store.read(person);
      isRead = true;
      return memory;
    },
  };
  const household = keptOf(watched, account);
  const { people = [] } = await household.read();
  const erased = await Promise.all(people.map((voice) => keptOf(store, voice).erase()));
  // The names stay until everybody is erased, so that it can be tried again.
  return isRead && erased.every((one) => one) && household.erase();
}
