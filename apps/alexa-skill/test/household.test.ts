import { memoryStore } from '@supine/store';
import { describe, expect, it, vi } from 'vitest';
import { voiceOf } from '../src/speaker.js';
import { evening, PERSON } from './evening.js';

const ANN = 'amzn1.ask.person.ANN';
const BEN = 'amzn1.ask.person.BEN';
const START = 'Alexa, ask my back stretch routine to start my back stretch routine';
const FORGET = 'Alexa, ask my back stretch routine to forget everything about me';

/** An Echo in a household, of which Alexa knows some voices. */
async function household(memory: object | null = null) {
  let speaks: string | undefined;
  const { echo, store } = await evening({
    device: 'headless-no-audio',
    memory: memory ? { v: 1, ...memory } : null,
    echo: { personId: () => speaks },
  });
  return {
    echo,
    store,
    async say(words: string, by?: string) {
      speaks = by;
      return (await echo.say(words)).map(({ text }) => text).join(' ');
    },
    kept: (id?: string) => store.read(id === undefined ? PERSON : voiceOf(id)),
  };
}

/** Goes through the screen as somebody. */
async function goThrough(home: Awaited<ReturnType<typeof household>>, by?: string) {
  await home.say(START, by);
  for (let asked = 0; asked < 3; asked += 1) {
    await home.echo.wait(10);
    await home.say('no', by);
  }
  await home.echo.leave();
}

describe('a household', () => {
  it('whose voices Alexa knows is several people', async () => {
    const home = await household();
    await goThrough(home, ANN);
    expect(await home.kept(ANN)).toMatchObject({ introHeardOn: '2026-11-21' });
    expect(await home.kept(BEN)).toBe(null);
    expect(await home.say(START, BEN)).toContain('New numbness between the legs');
    await home.echo.leave();
    expect(await home.say(START, ANN)).not.toContain('New numbness between the legs');
  });

  it('is not asked about others by whoever is known by the voice', async () => {
    const home = await household();
    await goThrough(home, ANN);
    expect(await home.say(START, ANN)).not.toContain('do others use');
  });

  it('is one visit of whoever began it, though a sentence in it is not recognised', async () => {
    const home = await household();
    await home.say(START, ANN);
    for (const by of [undefined, ANN, undefined]) {
      await home.echo.wait(10);
      await home.say('no', by);
    }
    expect(await home.kept(ANN)).toMatchObject({ introHeardOn: '2026-11-21' });
    expect((await home.kept())?.introHeardOn).toBeUndefined();
  });

  it('forgets the one who asks for it', async () => {
    const home = await household();
    await goThrough(home, ANN);
    await goThrough(home, BEN);
    await home.say(FORGET, ANN);
    await home.echo.wait(4);
    await home.say('yes', ANN);
    expect(await home.kept(ANN)).toBe(null);
    expect(await home.kept(BEN)).not.toBe(null);
  });

  it('is erased with everybody in it when the skill is switched off, also after it was forgotten by itself', async () => {
    const home = await household({ introHeardOn: '2026-11-20' });
    await goThrough(home, ANN);
    await goThrough(home, BEN);
    await home.say(FORGET);
    await home.echo.wait(4);
    await home.say('yes');
    expect(await home.kept(BEN)).not.toBe(null);
    await home.echo.disable();
    expect([await home.kept(), await home.kept(ANN), await home.kept(BEN)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('is not said to be erased where one of it could not be', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const store = memoryStore([
      [PERSON, { v: 1, people: [voiceOf(ANN)] }],
      [voiceOf(ANN), { v: 1, pace: 1 }],
    ]);
    const stubborn = {
      ...store,
      async erase(person: string) {
        if (person === voiceOf(ANN)) throw new Error('The table does not answer.');
        await store.erase(person);
      },
    };
    const { echo } = await evening({ memory: null, skill: { store: stubborn } });
    await expect(echo.disable()).rejects.toThrow('could not be erased');
    expect((await store.read(PERSON))?.people).toEqual([voiceOf(ANN)]);
    logged.mockRestore();
  });

  it('whose voices are not known is asked once whether others use the Echo', async () => {
    const home = await household();
    await goThrough(home);
    expect(await home.say(START)).toContain('do others use this device too?');
    await home.echo.wait(4);
    await home.say('no');
    await home.echo.leave();
    expect(await home.kept()).toMatchObject({ household: 'alone' });
    expect(await home.say(START)).not.toContain('do others use');
  });

  it('keeps no word that a voice profile could be told by', async () => {
    const home = await household();
    await goThrough(home, ANN);
    const kept = JSON.stringify([await home.kept(), await home.kept(ANN)]);
    expect(kept).not.toContain(ANN);
  });
});

describe('a stream', () => {
  it('goes on for whoever began it, though their voice is not recognised in the dark', async () => {
    let speaks: string | undefined = ANN;
    const { echo, store } = await evening({ memory: null, echo: { personId: () => speaks } });
    await store.change(voiceOf(ANN), () => ({ v: 1, introHeardOn: '2026-11-21' }));
    await echo.say(START);
    await echo.wait(120);
    speaks = undefined;
    const heard = await echo.say('Alexa, ask my back stretch routine for no twisting');
    expect(heard.map(({ text }) => text).join(' ')).toContain(
      'I have changed the routine for you.',
    );
    expect((await store.read(voiceOf(ANN)))?.avoid).toEqual(['twist']);
    expect((await store.read(PERSON))?.avoid).toBeUndefined();
  });
});
