import { EventEmitter } from 'node:events';
import type { Happening, Scene } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { simulatedClock } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { watchedTerminal } from '../../test/watchedTerminal.js';
import { terminalView } from './terminal.js';

const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const figureFour = timeline.segments.find(({ id }) => id === 'figure-four.right.hold-1');
if (!figureFour) throw new Error('The evening routine has no figure four.');
/** Thirty seconds, however long the routine has it. */
const hold = { ...figureFour, seconds: 30 };

const line = (text: string, placeMs: number | null = 308_000): Happening => ({
  ...{ type: 'line', text, segmentId: 'x', placeMs, lateMs: 0 },
});

/** A terminal with the view on it, in the middle of a hold. */
function bedside(columns = 80, rows = 24, dims = false) {
  const terminal = watchedTerminal(columns, rows);
  const output = Object.assign(new EventEmitter(), { columns, rows, write: terminal.write });
  const clock = simulatedClock();
  let elapsedMs = 0;
  let placeMs = 308_000;
  const scene = (): Scene => ({
    ...{ timeline, segment: hold, paused: false, beginsInMs: 0 },
    ...{ elapsedMs, placeMs: placeMs + elapsedMs },
  });
  const stream = output as unknown as NodeJS.WriteStream;
  const view = terminalView({ output: stream, clock, scene, locale: enUS, dims });
  return {
    view,
    terminal,
    lines: async () => (await terminal.lines()).map((text) => text.trimEnd()),
    pass(ms: number) {
      elapsedMs += ms;
      clock.advance(ms);
    },
    goTo(ms: number) {
      placeMs = ms - elapsedMs;
    },
    resize(nextColumns: number, nextRows: number) {
      terminal.resize(nextColumns, nextRows);
      Object.assign(output, { columns: nextColumns, rows: nextRows });
      output.emit('resize');
    },
  };
}

const textOf = (lines: readonly string[]) => lines.map((text) => text.trim()).join('\n');

describe('the terminal', () => {
  it('shows a hold, and counts it down by itself', async () => {
    const { lines, pass, terminal } = bedside(80, 18);
    expect(textOf(await lines())).toMatch(/Hold {2}─+ {2}30 s/);
    pass(13_000);
    expect(textOf(await lines())).toMatch(/Hold {2}━+─+ {2}17 s/);
    expect(await terminal.scrolledOff()).toBe(0);
  });

  it('makes what is said now stand out, and lets what was said before grow quiet above it', async () => {
    const { view, terminal, lines } = bedside();
    view.show([line('Bend your knees.')]);
    view.show([line('Hold there.'), line('Keep breathing.')]);
    expect((await terminal.bold()).slice(0, 2)).toEqual(['Hold there.', 'Keep breathing.']);
    const shown = await lines();
    const at = (text: string) => shown.findIndex((one) => one.includes(text));
    expect(at('Bend your knees.')).toBeGreaterThan(-1);
    expect(shown[at('Hold there.') - 1]).toBe('');
    expect(at('Bend your knees.')).toBeLessThan(at('Hold there.'));
  });

  it('puts the time before a spoken line, and never an earlier one than before', async () => {
    const { view, lines, goTo } = bedside();
    view.show([line('Hold there.', 315_000)]);
    goTo(224_000);
    view.show([line('We leave that one out.', 224_000)]);
    goTo(229_000);
    view.show([line('Next one.', 229_000)]);
    const times = (await lines()).flatMap((text) => /^ ?(\d+:\d\d) {2}\S/.exec(text)?.[1] ?? []);
    expect(times).toEqual(['5:15', '5:15', '5:20']);
    expect(textOf(await lines())).toContain('5:20 of 11:31');
  });

  it('breaks a long line under its own words', async () => {
    const { view, lines } = bedside(60, 24);
    view.show([
      line('Let your right knee drift away from you, and stay there for as long as it lasts.'),
    ]);
    const shown = await lines();
    const first = shown.findIndex((text) => text.includes('Let your right knee'));
    expect(shown[first + 1]).toMatch(/^ {7}\S/);
  });

  it.each([
    [
      [60, 24],
      [40, 24],
      [80, 30],
    ],
    [
      [40, 10],
      [100, 50],
      [20, 8],
    ],
    [
      [10, 4],
      [200, 60],
      [80, 24],
    ],
  ] as const)(
    'leaves nothing of an old frame behind when it is resized to %j, %j and %j',
    async (...sizes) => {
      const { view, terminal, lines, resize, pass } = bedside();
      for (let count = 0; count < 30; count += 1)
        view.show([line(`This is line ${count} of those that were said.`)]);
      for (const [columns, rows] of sizes) {
        resize(columns, rows);
        pass(250);
        const fresh = bedside(columns, rows);
        for (let count = 0; count < 30; count += 1)
          fresh.view.show([line(`This is line ${count} of those that were said.`)]);
        fresh.pass(
          250 * (sizes.findIndex(([one, other]) => one === columns && other === rows) + 1),
        );
        expect(await lines()).toEqual(await fresh.lines());
        expect(await terminal.scrolledOff()).toBe(0);
      }
    },
  );

  it('shows what is being typed, and what was typed', async () => {
    const { view, lines } = bedside();
    view.typing('that hu');
    expect(textOf(await lines())).toContain('› that hu▏');
    view.typing('');
    view.heard('that hurts');
    expect(textOf(await lines())).toContain('› that hurts');
  });

  it('gives the screen back with the last words on it, whom to call among them', async () => {
    const { view, lines } = bedside();
    view.show([line('Hold there.')]);
    view.heard('my chest hurts');
    view.show([line('That needs help straight away.', null), line('Call nine one one now.', null)]);
    view.close();
    expect(textOf(await lines()).trim()).toBe(
      'That needs help straight away.\nCall nine one one now.',
    );
  });

  it('draws nothing any more once it is closed', async () => {
    const { view, lines, pass } = bedside();
    view.close();
    const before = await lines();
    pass(5_000);
    view.typing('late');
    expect(await lines()).toEqual(before);
  });
});
