import { readFileSync } from 'node:fs';
import { enUS } from '@supine/core';
import { expect, it } from 'vitest';
import type { HouseMessage, HouseRefused } from '../src/house/houseLink.js';
import { DEVICE } from './house/bedroom.js';
import { FakeHome } from './house/fakeHome.js';
import { FakeSatellite, PROMPT } from './house/fakeSatellite.js';
import { FakeSounds } from './house/fakeSounds.js';
import { VirtualTime } from './house/virtualTime.js';

interface Frame {
  readonly t: number;
  readonly dir: 'in' | 'out';
  readonly msg: HouseMessage & { readonly id?: number; readonly [name: string]: unknown };
}
const FRAMES: readonly Frame[] = readFileSync(
  new URL('house/frames.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The shape of something: names and kinds, not the values that differ each time. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([name]) =>
          !['c', 'lc', 'context', 'friendly_name', 'card', 'data', 'language'].includes(name),
      )
      .map(([name, one]) => [name, shapeOf(one)]),
  );
}

/** What a real house answered to a message of ours, and what the fake one does. */
async function bothAnswer(
  id: number,
  prepare: (home: FakeHome, bedroom: FakeSatellite) => void = () => {},
) {
  const sent = FRAMES.find(({ dir, msg }) => dir === 'out' && msg.id === id)?.msg;
  const answered = FRAMES.find(
    ({ dir, msg }) => dir === 'in' && msg.id === id && msg.type === 'result',
  )?.msg;
  if (!sent || !answered) throw new Error(`There is no frame ${id}.`);
  const time = new VirtualTime();
  const home = new FakeHome(time, new FakeSounds(enUS, DEVICE));
  const bedroom = home.add(new FakeSatellite('assist_satellite.bedroom', null, PROMPT));
  home.add(new FakeSatellite('assist_satellite.kitchen', null, { ...PROMPT, canAsk: false }));
  prepare(home, bedroom);
  const { id: _, ...message } = sent;
  const fake: Promise<unknown> = home
    .send(message as HouseMessage)
    .then((result) => ({ success: true, result: shapeOf(result) }))
    .catch(({ code, message: text }: HouseRefused) => ({
      success: false,
      error: { code, message: text },
    }));
  await time.pass(60_000);
  const { success, result, error } = answered as {
    success?: unknown;
    result?: unknown;
    error?: unknown;
  };
  const real = success ? { success, result: shapeOf(result) } : { success, error };
  return { real, fake: await fake };
}

type Prepare = (home: FakeHome, bedroom: FakeSatellite) => void;
const CASES: readonly (readonly [name: string, id: number, prepare?: Prepare])[] = [
  ['an announcement', 5],
  [
    'an announcement while another one is said',
    7,
    (home: FakeHome, bedroom: FakeSatellite) => {
      void home.doorbell(bedroom);
    },
  ],
  [
    'an answer to a question',
    9,
    (home: FakeHome, bedroom: FakeSatellite) => {
      void home.time.after(8000).then(() => bedroom.asking?.('Ow, stop, that hurts.'));
    },
  ],
  ['silence after a question', 10],
  ['a satellite that is not there', 11],
  ['a satellite that cannot ask', 12],
  [
    'a sentence for the house',
    13,
    (home: FakeHome) => {
      void home.own.set('that hurts', 'Done');
    },
  ],
];

it.each(CASES.map(([name, id, prepare]) => ({ name, id, prepare })))(
  'the fake house answers $name as the real one did',
  async ({ id, prepare }) => {
    const { real, fake } = await bothAnswer(id, prepare);
    expect(fake).toEqual(real);
  },
);

it('entities come and change as they did', async () => {
  const events = FRAMES.filter(({ msg }) => msg.id === 2 && msg.type === 'event').map(
    ({ msg }) => msg['event'],
  );
  const time = new VirtualTime();
  const home = new FakeHome(time, new FakeSounds(enUS, DEVICE));
  home.add(new FakeSatellite('assist_satellite.bedroom', null, PROMPT));
  const told: unknown[] = [];
  await home.follow(
    { type: 'subscribe_entities', entity_ids: ['assist_satellite.bedroom'] },
    (event) => told.push(event),
  );
  for (const id of [5, 6]) {
    const sent = FRAMES.find(({ dir, msg }) => dir === 'out' && msg.id === id)?.msg;
    void home.send(sent as HouseMessage);
    await time.pass(10_000);
  }
  expect(told.map(shapeOf)).toEqual(events.slice(0, told.length).map(shapeOf));
  expect(told.length).toBe(5);
});
