import { buildRoutine, compileTimeline, enUS, timedLines } from '@supine/core';
import type { Clock } from '@supine/core/testing';
import { simulatedClock } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { TERMINAL, WAKE_WORDS } from './device.js';
import type { Happening } from './happening.js';
import { playingById } from './listener.js';
import { Player } from './player.js';

const START = 'start my back stretch routine';
const evening = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const transcript = timedLines(evening, enUS, TERMINAL).map(({ text }) => text);

/** A player whose happenings are kept. */
function playerOn(clock: Clock) {
  const happened: Happening[] = [];
  const player = new Player({
    clock,
    device: TERMINAL,
    wakeWords: WAKE_WORDS,
    ...playingById(),
    report: (happenings) => happened.push(...happenings),
  });
  const take = () => happened.splice(0);
  const words = () => take().flatMap((one) => (one.type === 'line' ? [one.text] : []));
  return { player, take, words };
}

/** Says a sentence that is not looked at and lets time pass. */
function after(seconds: number) {
  const clock = simulatedClock(5000);
  const { player, take, words } = playerOn(clock);
  player.say(START);
  clock.advance(seconds * 1000);
  take();
  return { clock, player, take, words };
}

describe('the player', () => {
  it('says a step after its name, in order and each at its time', () => {
    const clock = simulatedClock();
    const { player, take } = playerOn(clock);
    player.say(START);
    clock.advance(22_000);
    expect(take()).toMatchObject([
      { type: 'segment', placeMs: 0, segment: { id: 'intro' } },
      { type: 'line', placeMs: 0, lateMs: 0, text: 'Evening back stretch, ten minutes.' },
      { type: 'status', status: 'playing' },
      { type: 'line', placeMs: 4_000, text: transcript[1] },
      { type: 'line', placeMs: 10_000, text: 'Type stop any time.' },
      { type: 'segment', placeMs: 15_000, segment: { id: 'settle-supine' } },
      { type: 'line', placeMs: 15_000, text: 'Come onto your back in one piece.' },
      { type: 'line', placeMs: 22_000, text: 'Bend your knees, one at a time.' },
    ]);
  });

  it('says the last minute softly, and nothing before it', () => {
    const clock = simulatedClock();
    const { player, take } = playerOn(clock);
    player.say(START);
    while (clock.advanceToNext()) {}
    const lines = take().flatMap((one) => (one.type === 'line' ? [one] : []));
    const soft = lines.filter((line) => line.soft).map(({ placeMs }) => placeMs ?? 0);
    expect(soft.length).toBeGreaterThan(0);
    expect(Math.min(...soft)).toBeGreaterThan((evening.seconds - 60) * 1000);
    expect(
      lines.filter(({ placeMs }) => (placeMs ?? 0) > Math.min(...soft)).every(({ soft }) => soft),
    ).toBe(true);
  });

  it('says everything in order when its timer rings minutes late', () => {
    let nowMs = 0;
    let ring = () => {};
    const stuck: Clock = {
      now: () => nowMs,
      callAt(_, callback) {
        ring = callback;
        return () => {};
      },
    };
    const { player, take } = playerOn(stuck);
    player.say(START);
    nowMs = 700_000;
    ring();
    const lines = take().flatMap((one) => (one.type === 'line' ? [one] : []));
    expect(lines.map(({ text }) => text)).toEqual(transcript);
    expect(lines[1]?.lateMs).toBe(700_000 - 4_000);
    expect(player.status).toBe('ended');
  });

  it('tells what was due before it answers', () => {
    let nowMs = 0;
    const { player, words } = playerOn({ now: () => nowMs, callAt: () => () => {} });
    player.say(START);
    words();
    nowMs = 4_000;
    player.say('help');
    expect(words()).toEqual([transcript[1], enUS.dialog['help-playing']]);
  });

  it('says the way back into another position first, and only then the step', () => {
    const { clock, player, take } = after(425);
    player.say('go back');
    const first = take();
    expect(first).toMatchObject([{ type: 'line', text: 'Knees together.' }]);
    expect(player.scene()?.beginsInMs).toBeGreaterThan(0);
    const waitMs = player.scene()?.beginsInMs ?? 0;
    clock.advance(waitMs - 1);
    expect(take()).toMatchObject([
      { text: 'Roll onto your back in one piece.' },
      { text: 'Slide the pillow under your knees.' },
    ]);
    clock.advance(1);
    expect(take()).toMatchObject([
      { type: 'segment', segment: { id: 'figure-four.left.change-side' } },
      { type: 'line', text: 'Now rest your left ankle on your right thigh.' },
    ]);
  });

  it.each([
    ['stop', ['Stopped.']],
    ['pause', [enUS.dialog.paused]],
    ['that hurts', ['Stop there. Ease out slowly. Breathe.', enUS.dialog['check-kind']]],
  ])('says nothing of the way any more after "%s"', (sentence, answer) => {
    const { clock, player, words } = after(425);
    player.say('go back');
    words();
    player.say(sentence);
    expect(words()).toEqual(answer);
    clock.advance(900_000);
    expect(words()).toEqual([]);
  });

  it('goes on with the way back after an answer that changes nothing', () => {
    const { clock, player, words } = after(425);
    player.say('go back');
    words();
    player.say('how long is left');
    clock.advance(6_000);
    expect(words().slice(1)).toContain('Roll onto your back in one piece.');
  });

  it('hears a second sentence of the same millisecond', () => {
    const { player, words } = after(60);
    player.say('pause');
    player.say('carry on');
    player.say('stop');
    expect(words()).toEqual([enUS.dialog.paused, enUS.dialog.resumed, 'Stopped.']);
  });

  it('stands still while paused, and says so', () => {
    const { clock, player, take } = after(320);
    const before = player.scene();
    player.say('pause');
    expect(take().at(-1)).toEqual({ type: 'status', status: 'paused' });
    clock.advance(60_000);
    expect(take()).toEqual([]);
    expect(player.scene()?.placeMs).toBe((before?.placeMs ?? 0) + 0);
    expect(player.scene()?.paused).toBe(true);
  });

  it('counts a hold down to the millisecond', () => {
    const { clock, player } = after(310);
    expect(player.scene()).toMatchObject({ elapsedMs: 2_000, segment: { seconds: 30 } });
    clock.advance(12_345);
    expect(player.scene()).toMatchObject({ elapsedMs: 14_345 });
  });

  it('begins the hold when "faster" leaves no more time to get into it', () => {
    const { clock, player, words } = after(307);
    player.say('faster');
    clock.advance(1);
    expect(words()).toEqual([enUS.dialog.faster, 'Hold there.']);
  });

  it.each(['Alexa, help', 'hey google help', 'OK Google, help'])(
    'hears "%s" as help',
    (sentence) => {
      const { player } = playerOn(simulatedClock());
      expect(player.say(sentence).intent.intent).toBe('Help');
    },
  );

  it('tells when an answer closes the conversation', () => {
    const { player } = playerOn(simulatedClock());
    expect(player.say('help').over).toBe(false);
    expect(player.say('good night').over).toBe(true);
  });

  it('does nothing any more once it is closed', () => {
    const { clock, player, words } = after(60);
    player.close();
    clock.advance(900_000);
    expect(words()).toEqual([]);
  });

  it('comes through any evening: whatever is said whenever, it never breaks and never says a line late', () => {
    const sentence = fc.constantFrom(
      ...['next', 'go back', 'again', 'pause', 'carry on', 'slower', 'faster', 'longer hold'],
      ...[
        'other side',
        'that hurts',
        'yes',
        'no',
        'help',
        'what',
        'how long is left',
        'start over',
      ],
      ...['stop', START],
    );
    const evenings = fc.array(fc.tuple(fc.integer({ min: 0, max: 200_000 }), sentence), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(evenings, (said) => {
        const clock = simulatedClock();
        const { player, take } = playerOn(clock);
        player.say(START);
        for (const [ms, words] of said) {
          clock.advance(ms);
          player.say(words);
        }
        clock.advance(3_600_000);
        const late = take().filter((one) => one.type === 'line' && one.lateMs > 1);
        expect(late).toEqual([]);
        expect(player.status).not.toBe('playing');
      }),
      { numRuns: runs(60) },
    );
  });
});
