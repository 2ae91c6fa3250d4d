import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../../depth.js';
import { eveningSeconds, evening as eveningWith } from '../../test/samples.js';
import { conversation } from '../english.js';
import { enUS } from '../locales/en-US/index.js';
import { timedLines } from '../speech/transcript.js';
import type { DeviceWords } from '../speech/words.js';
import { simulatedClock } from '../testing/clock.js';
import type { Clock } from './clock.js';
import type { Happening } from './happening.js';

const DEVICE: DeviceWords = { stop: 'keys' };
const START = 'start my back stretch routine';
const HOLD = 'figure-four.right.hold-1';
const ON_ONES_SIDE_SECONDS = eveningSeconds('open-book.right.setup', 1);
const evening = eveningWith();
const transcript = timedLines(evening, enUS, DEVICE);

/** A conversation with somebody whose screen is no question any more, and everything that happens in it. */
function bedOn(clock: Clock) {
  const happened: Happening[] = [];
  const bed = conversation({
    clock,
    device: DEVICE,
    wakeWords: ['juniper', 'hey willow', 'ok willow'],
    memory: { v: 1, introHeardOn: '2026-11-20' },
    today: () => '2026-11-21',
    oneWay: true,
    on: { moment: (happenings) => happened.push(...happenings) },
  });
  const take = () => happened.splice(0);
  const words = () => take().flatMap((one) => (one.type === 'line' ? [one.text] : []));
  return { bed, take, words };
}

/** Says a sentence that is not looked at and lets time pass. */
function after(seconds: number) {
  const clock = simulatedClock(5000);
  const { bed, take, words } = bedOn(clock);
  bed.say(START);
  clock.advance(seconds * 1000);
  take();
  return { clock, bed, take, words };
}

/** The lines of a segment as they should happen: each when the transcript has it, and never late. */
const linesOf = (segmentId: string) =>
  transcript
    .filter((line) => line.segmentId === segmentId)
    .map(({ atMs, text }) => ({ type: 'line', placeMs: atMs, lateMs: 0, text }));

describe('a conversation by the clock', () => {
  it('says a step after its name, in order and each at its time', () => {
    const clock = simulatedClock();
    const { bed, take } = bedOn(clock);
    bed.say(START);
    const [welcome, ...intro] = linesOf('intro');
    const settling = linesOf('settle-supine');
    expect(welcome).toMatchObject({ placeMs: 0, text: 'Evening back stretch, ten minutes.' });
    expect([intro.length, settling.length]).toEqual([4, 3]);
    const lastMs = settling.at(-1)?.placeMs ?? 0;
    clock.advance(lastMs - 1);
    const early = take();
    clock.advance(1);
    expect([...early, ...take()]).toMatchObject([
      { type: 'segment', placeMs: 0, segment: { id: 'intro' } },
      welcome,
      { type: 'status', status: 'playing' },
      ...intro,
      { type: 'segment', placeMs: settling[0]?.placeMs, segment: { id: 'settle-supine' } },
      ...settling,
    ]);
    expect(early.at(-1)).toMatchObject(settling.at(-2) ?? {});
  });

  it('says the last minute softly, and nothing before it', () => {
    const clock = simulatedClock();
    const { bed, take } = bedOn(clock);
    bed.say(START);
    while (clock.advanceToNext()) {}
    const lines = take().flatMap((one) => (one.type === 'line' ? [one] : []));
    const soft = lines.filter((line) => line.soft).map(({ placeMs }) => placeMs ?? 0);
    expect(soft.length).toBeGreaterThan(0);
    expect(Math.min(...soft)).toBeGreaterThan((evening.seconds - 60) * 1000);
    expect(
      lines.filter(({ placeMs }) => (placeMs ?? 0) > Math.min(...soft)).every(({ soft }) => soft),
    ).toBe(true);
  });

  it('tells what was due before it answers', () => {
    let nowMs = 0;
    const { bed, words } = bedOn({ now: () => nowMs, callAt: () => () => {} });
    bed.say(START);
    words();
    nowMs = transcript[1]?.atMs ?? 0;
    bed.say('help');
    expect(words()).toEqual([transcript[1]?.text, enUS.dialog['help-playing']]);
  });

  it('says the way back into another position first, and only then the step', () => {
    const { clock, bed, take } = after(ON_ONES_SIDE_SECONDS);
    bed.say('go back');
    const first = take();
    expect(first).toMatchObject([
      { type: 'line', text: 'Put the pillow from your knees to the head of the bed.' },
    ]);
    expect(bed.scene()?.beginsInMs).toBeGreaterThan(0);
    const waitMs = bed.scene()?.beginsInMs ?? 0;
    clock.advance(waitMs - 1);
    expect(take()).toMatchObject([{ text: 'Roll slowly onto your back, all in one piece.' }]);
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
    const { clock, bed, words } = after(ON_ONES_SIDE_SECONDS);
    bed.say('go back');
    words();
    bed.say(sentence);
    expect(words()).toEqual(answer);
    clock.advance(900_000);
    expect(words()).toEqual([]);
  });

  it('goes on with the way back after an answer that changes nothing', () => {
    const { clock, bed, words } = after(ON_ONES_SIDE_SECONDS);
    bed.say('go back');
    words();
    bed.say('how long is left');
    clock.advance(11_000);
    expect(words().slice(1)).toContain('Roll slowly onto your back, all in one piece.');
  });

  it('hears a second sentence of the same millisecond', () => {
    const { bed, words } = after(60);
    bed.say('pause');
    bed.say('carry on');
    bed.say('stop');
    expect(words()).toEqual([enUS.dialog.paused, enUS.dialog.resumed, 'Stopped.']);
  });

  it('stands still while paused, and says so', () => {
    const { clock, bed, take } = after(eveningSeconds(HOLD, 12));
    const before = bed.scene();
    bed.say('pause');
    expect(take().at(-1)).toEqual({ type: 'status', status: 'paused' });
    clock.advance(60_000);
    expect(take()).toEqual([]);
    expect(bed.scene()?.placeMs).toBe((before?.placeMs ?? 0) + 0);
    expect(bed.scene()?.paused).toBe(true);
  });

  it('counts a hold down to the millisecond', () => {
    const { clock, bed } = after(eveningSeconds(HOLD, 2));
    const hold = evening.segments.find(({ id }) => id === HOLD);
    expect(bed.scene()).toMatchObject({ elapsedMs: 2_000, segment: { id: HOLD } });
    expect(bed.scene()?.segment.seconds).toBe(hold?.seconds);
    clock.advance(12_345);
    expect(bed.scene()).toMatchObject({ elapsedMs: 14_345 });
  });

  it('begins the hold when "faster" leaves no more time to get into it', () => {
    const { clock, bed, words } = after(eveningSeconds('open-book.right.hold-1') - 1);
    bed.say('faster');
    clock.advance(1);
    expect(words()).toEqual([enUS.dialog.faster, 'Pause there.']);
  });

  it.each(['Juniper, help', 'hey willow help', 'OK Willow, help'])(
    'hears "%s" as help',
    (sentence) => {
      const { bed } = bedOn(simulatedClock());
      expect(bed.say(sentence).intent.intent).toBe('Help');
    },
  );

  it('tells when an answer closes the conversation', () => {
    const { bed } = bedOn(simulatedClock());
    expect(bed.say('help').over).toBe(false);
    expect(bed.say('good night').over).toBe(true);
  });

  it('does nothing any more once it is closed', () => {
    const { clock, bed, words } = after(60);
    bed.close();
    clock.advance(900_000);
    expect(words()).toEqual([]);
  });

  it('names the step when it takes it up after a long pause', () => {
    const { clock, bed, words } = after(eveningSeconds(HOLD, 8));
    bed.say('pause');
    clock.advance(600_000);
    words();
    bed.say('carry on');
    expect(words()).toEqual([enUS.dialog.restarted, 'Ankle over knee stretch.']);
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
        const { bed, take } = bedOn(clock);
        bed.say(START);
        for (const [ms, words] of said) {
          clock.advance(ms);
          bed.say(words);
        }
        clock.advance(3_600_000);
        const late = take().filter((one) => one.type === 'line' && one.lateMs > 1);
        expect(late).toEqual([]);
        expect(bed.status).not.toBe('playing');
      }),
      { numRuns: runs(60) },
    );
  });
});
