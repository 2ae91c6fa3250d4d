import { enUS } from '@supine/core';
import { spokenSeconds } from '@supine/core/speech';
import { describe, expect, it } from 'vitest';
import { Bed, wordsOf } from './bed.js';

describe('find_routine', () => {
  it('finds what somebody can do who must not twist, with names only', async () => {
    const { told } = await new Bed().call('find_routine', {
      said: 'something for my lower back, no twisting',
      region: 'lower-back',
      minutes: 10,
    });
    const { routines, exercises } = told as unknown as {
      routines: { name: string; minutes: number; exercises: string[]; start: object }[];
      exercises: { id: string; name: string }[];
    };
    expect(routines[0]).toMatchObject({ minutes: 10, start: { region: 'lower-back' } });
    expect(exercises.map(({ id }) => id)).not.toContain('knee-rolls');
    expect(exercises.length).toBeGreaterThan(3);
    expect(told.sources[0]?.read).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('says why there is none of that length, and names what there is', async () => {
    const { told, refused } = await new Bed().call('find_routine', {
      said: '',
      region: 'neck',
      minutes: 90,
    });
    expect(refused).toBe(null);
    expect(told['refused']).toMatch(/minutes/);
  });
});

describe('start', () => {
  it('asks before it begins, and then tells every word with its time', async () => {
    const bed = new Bed();
    const first = await bed.call('start', { said: 'five minutes please', region: 'neck' });
    expect(first.told).toMatchObject({ asks: true, reading: 'ended', known: false });
    let { told } = first;
    for (let asked = 0; told.asks && asked < 6; asked += 1) {
      bed.nowMs += 5000;
      told = (await bed.call('say', { said: 'no', conversation: told.conversation })).told;
    }
    expect(told.reading).toBe('playing');
    expect(told.endsAfterSeconds).toBeGreaterThan(290);
    const times = told.words.map(({ atSeconds }) => atSeconds);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    bed.nowMs += 60_000;
    const { conversation } = told;
    const stopped = await bed.call('say', { said: 'stop', conversation });
    expect(stopped.told.reading).toBe('ended');
    expect(stopped.told.endsAfterSeconds).toBeLessThan(2);
  });

  it('gives every sentence the time to be read, also an answer in the middle of a routine', async () => {
    const bed = new Bed();
    const begun = await bed.call('start', { said: '', routine: 'ten-breaths' });
    bed.nowMs += 30_000;
    const { conversation } = begun.told;
    const { told } = await bed.call('say', { said: 'does heat help', conversation });
    expect(told.reading).toBe('playing');
    const tooSoon = told.words.filter(({ atSeconds, text }, index) => {
      const next = told.words[index + 1]?.atSeconds ?? told.endsAfterSeconds;
      return next - atSeconds < spokenSeconds(text, enUS.estimate) - 0.001;
    });
    expect(told.words.length).toBeGreaterThan(8);
    expect(tooSoon).toEqual([]);
    // The routine has waited for the answer, and is where it was.
    bed.nowMs += 5_000;
    const left = await bed.call('say', {
      said: 'how long is left',
      conversation: told.conversation,
    });
    expect(wordsOf(left.told)).toContain('You have about two minutes left.');
  });

  it('calls help of the country that was told once', async () => {
    const bed = new Bed();
    const { told } = await bed.call('start', { said: 'hello', country: 'GB' });
    const { conversation } = told;
    const later = await bed.call('say', { said: 'crushing chest pain', conversation });
    expect(wordsOf(later.told)).toContain('nine nine nine');
  });
});

describe('a handle that is not known', () => {
  it('is a person of whom nothing is known, who is asked everything', async () => {
    const bed = new Bed();
    const said = 'start my back stretch routine';
    const { told } = await bed.call('start', { said });
    const altered = await bed.call('say', { said, conversation: `${told.conversation}A` });
    expect(altered.told.known).toBe(false);
    expect(altered.told.conversation).not.toBe(told.conversation);
    expect(wordsOf(altered.told)).toBe(wordsOf(told));
  });

  it('is so once it has run out', async () => {
    const bed = new Bed();
    const { told } = await bed.call('start', { said: 'hello' });
    bed.nowMs += 4 * 3_600_000;
    const { conversation } = told;
    expect((await bed.call('say', { said: 'hello', conversation })).told.known).toBe(false);
  });
});

describe('render_card', () => {
  it('gives the card for an id, and for a question', async () => {
    const byId = await new Bed().call('render_card', { said: '', id: 'ice' });
    expect(byId.told['card']).toMatchObject({ id: 'ice', shelf: 'remedies' });
    const byQuestion = await new Bed().call('render_card', { said: 'does ice help' });
    expect(byQuestion.told['card']).toEqual(byId.told['card']);
  });

  it('says what to do where there is none', async () => {
    const { refused } = await new Bed().call('render_card', { said: '', id: 'constructor' });
    expect(refused).toBe(
      'There is no card for "constructor"; ask explain, or look into the resources.',
    );
  });
});

describe('arguments that cannot be meant', () => {
  it.each([
    [{}, /^said is missing/],
    [{ said: 5 }, /^said is text, not 5\.$/],
    [{ said: '', region: 'nose' }, /^region has no "nose"; there are neck, /],
    [{ said: '', minutes: 0 }, /^minutes is a whole number from 1 to 90, not 0\.$/],
    [{ said: '', avoid: 'twist' }, /^avoid is a list, not "twist"\.$/],
    [{ said: '', avoids: ['twist'] }, /^find_routine has no argument "avoids"; it has said, /],
    [{ said: '', country: 'Britain' }, /^country is two letters/],
  ])('are refused in one sentence: %j', async (args, sentence) => {
    const { refused } = await new Bed().call('find_routine', args);
    expect(refused).toMatch(sentence);
  });
});

describe('what was said and what an assistant makes of it', () => {
  it('count both, the words more', async () => {
    const bed = new Bed();
    const { told } = await bed.call('find_routine', {
      said: "I'm pregnant",
      region: 'lower-back',
      avoid: ['twist'],
    });
    const { exercises } = told as unknown as { exercises: { id: string }[] };
    const plain = await bed.call('find_routine', { said: '', region: 'lower-back' });
    const all = plain.told as unknown as { exercises: { id: string }[] };
    expect(exercises.length).toBeLessThan(all.exercises.length);
  });
});
