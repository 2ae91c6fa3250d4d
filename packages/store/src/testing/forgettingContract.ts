import type { Locale } from '@supine/core';
import { plainSpeaker, wordsOf } from '@supine/core/speech';
import type { TestRunner } from '@supine/core/testing';
import { memoryStore } from '../memoryStore.js';
import type { MemoryStore } from '../port.js';

/** An app with somebody who says something to it, and hears its answer. */
export interface ForgettingApp {
  /** What is heard after "forget everything about me", and after the answer to what is asked then. */
  forget(answer: 'yes' | 'no'): Promise<{ readonly asked: string; readonly told: string }>;
  /** What is heard after "no twisting". */
  avoid(): Promise<string>;
}

/** Enough to tell it by: a device may be heard sentence by sentence. */
const begins = (line: string) => `${line.split('. ')[0]?.replace(/\.$/, '')}.`;

const KNOWN = { v: 1, introHeardOn: '2026-11-21', avoid: ['on-front'] } as const;
const NEWER = { v: 2, care: ['twist'] };

const full = () =>
  Promise.reject(Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' }));
const refuses = () => Promise.reject(new Error('The table does not answer.'));
const hangs = () => new Promise<never>(() => {});

/**
 * What every app with a store must do when somebody asks to be forgotten, whatever the store does: it is erased before that is
 * said, and what could not be erased is not said to be.
 *
 * @param runner `describe`, `it` and `expect` of the test runner
 * @param name the app's name
 * @param person under which name the app keeps whoever speaks
 * @param locale the language that the app speaks
 * @param newApp makes the app with a store
 * @throws never; an app that breaks the contract fails its test
 * @example forgettingContract({ describe, it, expect }, 'the skill', PERSON, enUS, newSkillWith)
 */
export function forgettingContract(
  runner: TestRunner,
  name: string,
  person: string,
  locale: Locale,
  newApp: (store: MemoryStore) => Promise<ForgettingApp>,
): void {
  const { describe, it, expect } = runner;
  const wordsFor = (key: string) => wordsOf({ key }, locale, plainSpeaker);
  const forgotten = wordsFor('dialog.forgotten');
  const notForgotten = wordsFor('dialog.not-forgotten');
  const question = wordsFor('dialog.forget-all');
  const kept = wordsFor('dialog.not-forgetting');
  const keeping = (found: unknown = KNOWN) => memoryStore([[person, found]]);

  describe(`${name} forgets before it says so`, () => {
    it('and asks before it forgets, and only a yes forgets', async () => {
      const store = keeping();
      const order: string[] = [];
      const watched: MemoryStore = {
        ...store,
        async erase() {
          order.push('erased');
        },
      };
      const { asked, told } = await (await newApp(watched)).forget('no');
      expect(asked).toContain(question.split('? ')[0] ?? '');
      expect(told).toContain(begins(kept));
      expect(order).toEqual([]);
      expect(await store.read(person)).toEqual(KNOWN);
    });

    it('where the store does what it is asked', async () => {
      const store = keeping();
      const order: string[] = [];
      const watched: MemoryStore = {
        ...store,
        async erase(who) {
          await store.erase(who);
          order.push('erased');
        },
      };
      const { asked, told } = await (await newApp(watched)).forget('yes');
      order.push(told);
      expect(asked.includes(begins(forgotten))).toBe(false);
      expect(order[0]).toBe('erased');
      expect(told).toContain(begins(forgotten));
      expect(await store.read(person)).toBe(null);
    });

    it('where the disk is too full for anything else', async () => {
      const store = keeping();
      const { told } = await (await newApp({ ...store, change: full })).forget('yes');
      expect(told).toContain(begins(forgotten));
      expect(await store.read(person)).toBe(null);
    });

    it('where a newer version has written what is kept', async () => {
      const store = keeping(NEWER);
      const { told } = await (await newApp(store)).forget('yes');
      expect(told).toContain(begins(forgotten));
      expect(await store.change(person, () => ({ v: 1, pace: 1 }))).toEqual({ v: 1, pace: 1 });
    });

    const failing: [string, () => Promise<never>][] = [
      ['refuses', refuses],
      ['hangs', hangs],
      ['is on a disk that is too full to erase', full],
    ];
    for (const [what, erase] of failing) {
      it(`and says that it could not, where the store ${what}`, async () => {
        const store = keeping();
        const { told } = await (await newApp({ ...store, erase })).forget('yes');
        expect(told).toContain(begins(notForgotten));
        expect(told.includes(begins(forgotten))).toBe(false);
        expect(await store.read(person)).toEqual(KNOWN);
      });

      it(`and answers all else, where everything in the store ${what}`, async () => {
        const store: MemoryStore = { read: erase, change: erase, erase };
        const heard = await (await newApp(store)).avoid();
        expect(heard.length > 0).toBe(true);
      });
    }

    it('and changes nothing that a newer version has written', async () => {
      const store = keeping(NEWER);
      const heard = await (await newApp(store)).avoid();
      expect(heard.length > 0).toBe(true);
      const refused = await store.change(person, () => ({ v: 1, pace: 1 })).catch(String);
      expect(String(refused)).toContain('a newer Supine');
    });
  });
}
