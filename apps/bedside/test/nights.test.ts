import type { Memory } from '@supine/core';
import { enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { nightDrawer } from '../src/night/keptNight.js';
import { bedroom } from './bedroom.js';

const SCREENED: Memory = { v: 1, introHeardOn: '2026-11-29' };
const EVENING = { routine: 'evening-wind-down' } as const;
/** What may be heard before somebody has answered. */
const BREATHING = /^(?:said |diaphragmatic-breathing\.|room$|intro$|outro$|.* rest$)/;

type Bedroom = Awaited<ReturnType<typeof bedroom>>;
const lastHeard = ({ heard }: Bedroom) => heard.at(-1)?.id ?? '';
const heardOf = ({ heard }: Bedroom, from: number) => heard.slice(from).map(({ id }) => id);

/** How long everything was heard that began and was followed by something else. */
function lengths({ heard }: Bedroom): ReadonlyMap<string, number> {
  return new Map(
    heard
      .slice(0, -1)
      .map(({ id, wallMs }, index) => [id, (heard[index + 1]?.wallMs ?? 0) - wallMs]),
  );
}

async function evening(known: Memory = SCREENED) {
  const bed = await bedroom(known);
  await bed.press('StartRoutine', EVENING);
  return bed;
}

describe('whoever was asked before', () => {
  it('needs one tap, and hears the whole evening to the last word with the page asleep', async () => {
    const bed = await evening();
    // Timers of a hidden page ring once a minute.
    await bed.pass(800, 60_000);
    const timeline = heardOf(bed, 0).filter((id) => id !== 'room');
    expect(timeline[0]).toBe('intro');
    expect(timeline.at(-1)).toBe('outro');
    expect(new Set(timeline).size).toBe(timeline.length);
    expect(bed.night.status).toBe('ended');
    expect(bed.sound.plays).toBe(false);
  });

  it('is held as long as is said, by what is heard', async () => {
    const bed = await evening();
    const exact = new Map(
      (bed.night.scene?.timeline.segments ?? []).flatMap(({ id, seconds, exact }) =>
        exact ? [[id, seconds]] : [],
      ) as [string, number][],
    );
    await bed.pass(620);
    const wrong = [...lengths(bed)].filter(
      ([id, ms]) => exact.has(id) && Math.abs(ms - (exact.get(id) ?? 0) * 1000) > 150,
    );
    expect(exact.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });
});

describe('the first night', () => {
  it('begins with what is a danger, and breathes until all is answered; only then does anything move', async () => {
    const bed = await bedroom();
    await bed.press('StartRoutine', EVENING);
    expect(bed.heard[0]?.id).toMatch(/^said New numbness between the legs/);
    await bed.pass(50);
    expect(bed.night.isInterlude).toBe(true);
    expect(lastHeard(bed)).toMatch(/^diaphragmatic-breathing\.breathe/);
    for (const _ of ['nerves', 'today']) {
      await bed.press('No');
      await bed.pass(25);
      expect(bed.night.isInterlude).toBe(true);
    }
    expect(heardOf(bed, 0).filter((id) => !BREATHING.test(id))).toEqual([]);
    await bed.press('No');
    await bed.pass(60);
    expect(bed.night.isInterlude).toBe(false);
    expect(lastHeard(bed)).toBe('settle-supine');
    expect((await bed.store.read('me'))?.introHeardOn).toBe('2026-11-30');
  });

  it('never moves anybody who says nothing, and asks once more', async () => {
    const bed = await bedroom();
    await bed.press('StartRoutine', EVENING);
    await bed.pass(3_600);
    const ids = heardOf(bed, 0);
    expect(ids.filter((id) => !BREATHING.test(id))).toEqual([]);
    expect(ids.filter((id) => id.startsWith('said ') && !id.endsWith(' rest')).length).toBe(2);
    expect(bed.night.conversation.open.is).toBe('screening');
    expect(bed.sound.plays).toBe(false);
  });

  it('sends for help whoever says yes, and breathes no more', async () => {
    const bed = await bedroom();
    await bed.press('StartRoutine', EVENING);
    await bed.pass(40);
    await bed.press('Yes');
    await bed.pass(20);
    await bed.press('Yes');
    const from = bed.heard.length;
    await bed.pass(60);
    expect(heardOf(bed, from).filter((id) => /breath|setup/.test(id))).toEqual([]);
    expect(bed.night.isInterlude).toBe(false);
  });
});

describe('while it plays', () => {
  it('an answer is said in between, and the hold goes on from where it was', async () => {
    const bed = await evening();
    await bed.pass(130);
    const before = bed.night.scene?.placeMs ?? 0;
    await bed.say('does heat help');
    await bed.pass(8);
    expect(bed.night.sounding).toBe('answer');
    expect(bed.night.scene?.placeMs).toBeCloseTo(before, -2);
    await bed.pass(40);
    expect(bed.night.sounding).toBe('routine');
    expect(bed.heard.some(({ id }) => id.includes('Gentle heat may ease a sore back'))).toBe(true);
  });

  it('the next step is a seek in the same file', async () => {
    const bed = await evening();
    await bed.pass(130);
    const file = bed.sound.url;
    await bed.press('Next');
    await bed.pass(1);
    expect(bed.sound.url).toBe(file);
    expect(lastHeard(bed)).toBe('knee-rolls.setup');
  });

  it('the way back into another position is told first, from the same file, and its time is kept', async () => {
    const bed = await evening();
    await bed.pass(2);
    while (
      bed.night.scene?.segment.position === 'supine' ||
      !bed.night.scene?.segment.id.startsWith('open-book')
    ) {
      await bed.press('Next');
      await bed.pass(2);
    }
    await bed.pass(30);
    const file = bed.sound.url;
    await bed.press('Previous');
    await bed.pass(1);
    expect(bed.night.sounding).toBe('way');
    expect(bed.sound.url).toBe(file);
    const left = bed.night.scene?.beginsInMs ?? 0;
    expect(left).toBeGreaterThan(3_000);
    await bed.pass(left / 1000 + 5);
    expect(bed.night.sounding).toBe('routine');
    expect(lastHeard(bed)).toMatch(/^figure-four\.right\.setup|^figure-four/);
  });

  it('slower is another file, at the same place', async () => {
    const bed = await evening();
    await bed.pass(130);
    const [file, step] = [bed.sound.url, bed.night.scene?.segment.id];
    await bed.press('Slower');
    await bed.pass(8);
    expect(bed.sound.url).not.toBe(file);
    expect(bed.night.sounding).toBe('routine');
    expect(bed.night.scene?.segment.id).toBe(step);
    expect(bed.night.scene?.timeline.seconds).toBeGreaterThan(600);
  });

  it('the pause key of a locked phone lets somebody out of a hold, and carrying on begins where it was', async () => {
    const bed = await evening();
    await bed.pass(277 + 3);
    expect(bed.night.scene?.segment.kind).toBe('hold');
    const file = bed.sound.url;
    bed.night.pauseOrResume();
    await bed.settle();
    await bed.pass(1);
    expect(lastHeard(bed)).toBe('said Stopped. Ease out slowly.');
    expect(bed.sound.url).toBe(file);
    await bed.pass(20);
    expect([bed.night.status, bed.night.sounding, bed.sound.plays]).toEqual([
      'paused',
      'waiting',
      true,
    ]);
    // The room is gone through again and again, and nothing behind it is ever heard, however seldom the page is let run.
    const from = bed.heard.length;
    await bed.pass(300, 60_000);
    expect(heardOf(bed, from).filter((id) => id !== 'room')).toEqual([]);
    bed.night.pauseOrResume();
    await bed.pass(6);
    expect([bed.night.status, bed.night.sounding]).toEqual(['playing', 'routine']);
    expect(bed.sound.url).toBe(file);
    expect(bed.heard.some(({ id }) => id === `said ${enUS.dialog.restarted}`)).toBe(true);
  });

  it('pain stops it at once, and whoever does not answer stays stopped', async () => {
    const bed = await evening();
    await bed.pass(280);
    await bed.press('ReportPain');
    expect(lastHeard(bed)).toMatch(/^said Stop there\. Ease out slowly\./);
    const from = bed.heard.length;
    await bed.pass(120);
    expect(bed.night.status).toBe('ended');
    expect(heardOf(bed, from).filter((id) => !/^said|^room| rest$/.test(id))).toEqual([]);
  });
});

describe('when something takes the sound', () => {
  it('it is silent, and says that it begins the step again when the sound comes back soon', async () => {
    const bed = await evening();
    await bed.pass(280);
    bed.takeSound();
    const from = bed.heard.length;
    await bed.pass(40);
    expect(heardOf(bed, from)).toEqual([]);
    expect(bed.night.status).toBe('paused');
    await bed.giveSoundBack();
    await bed.pass(1);
    expect(lastHeard(bed)).toBe(`said ${enUS.dialog.restarted}`);
    await bed.pass(6);
    expect(lastHeard(bed)).toBe('figure-four.right.setup');
  });

  it('after a long call it waits to be asked', async () => {
    const bed = await evening();
    await bed.pass(280);
    bed.takeSound();
    await bed.pass(600);
    await bed.giveSoundBack();
    await bed.pass(20);
    expect([bed.night.status, bed.night.sounding]).toEqual(['paused', 'waiting']);
    expect(bed.heard.some(({ id }) => id === `said ${enUS.dialog.paused}`)).toBe(true);
  });

  it('a stumble is no loss', async () => {
    const bed = await evening();
    await bed.pass(100);
    bed.takeSound();
    await bed.pass(1);
    await bed.giveSoundBack();
    const from = bed.heard.length;
    await bed.pass(5);
    expect(heardOf(bed, from).every((id) => id.startsWith('diaphragmatic-breathing'))).toBe(true);
  });
});

describe('a page that was closed in the middle', () => {
  const reopened = async (bed: Bedroom, afterSeconds: number) => {
    bed.night.keep();
    const storage = new Map(bed.storage);
    const drawer = nightDrawer({
      getItem: (name) => storage.get(name) ?? null,
      setItem: (name, text) => storage.set(name, text),
      removeItem: (name) => storage.delete(name),
    });
    const wallMs = bed.wallMs + afterSeconds * 1000;
    const kept = await drawer.take(wallMs);
    return { kept, again: await bedroom(SCREENED, { kept, wallMs }) };
  };

  it('is paused when it is opened again, and goes on by one tap', async () => {
    const bed = await evening();
    await bed.pass(250);
    const place = bed.night.scene?.placeMs ?? 0;
    const { again } = await reopened(bed, 20);
    expect(again.night.status).toBe('paused');
    again.night.pauseOrResume();
    await again.settle();
    await again.pass(6);
    expect([again.night.status, again.night.sounding]).toEqual(['playing', 'routine']);
    expect((again.night.scene?.placeMs ?? 0) - place).toBeLessThan(8_000);
    expect(place - (again.night.scene?.placeMs ?? 0)).toBeLessThan(2_000);
  });

  it('begins the step again after some minutes, and the evening anew after an hour', async () => {
    const bed = await evening();
    await bed.pass(280);
    const { again } = await reopened(bed, 300);
    again.night.pauseOrResume();
    await again.pass(6);
    expect(again.heard[0]?.id).toBe(`said ${enUS.dialog.restarted}`);
    const { kept } = await reopened(bed, 4_000);
    expect(kept).toBe(null);
  });

  it('is nothing to go on with once it is over', async () => {
    const bed = await evening();
    await bed.pass(50);
    await bed.press('Stop');
    expect([...bed.storage]).toEqual([]);
  });
});

it('a night without a network has every word of pain and of help', async () => {
  const bed = await bedroom(SCREENED);
  let isKept = false;
  void bed.night.keepWords({ intent: 'StartRoutine', slots: EVENING }).then(() => {
    isKept = true;
  });
  for (let turn = 0; turn < 500 && !isKept; turn += 1) await bed.pass(0.01);
  expect(isKept).toBe(true);
  const kept = bed.kept.join('\n');
  const wrong = [
    'Stop there. Ease out slowly. Breathe. Is it sharp, or just a strong stretch?',
    'Shall we go half as far?',
    'Paused. Rest easy.',
    'figure-four.right.hold-1',
    'diaphragmatic-breathing.breathe-in-1',
  ].filter((words) => !kept.includes(words));
  expect(wrong).toEqual([]);
  // Each symptom is answered, most of them in words of their own.
  expect(new Set(bed.kept.filter((id) => id.startsWith('said '))).size).toBeGreaterThan(60);
});
