import type { Scene } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { simulatedClock } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { terminalView } from './terminal.js';

const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const hold = timeline.segments.find(({ id }) => id === 'figure-four.right.hold-1');
if (!hold) throw new Error('The evening routine has no figure four.');

/** A terminal that keeps what is written to it. */
function screen(columns = 80, dims = false) {
  const written: string[] = [];
  const output = Object.assign(Object.create(process.stdout), {
    columns,
    rows: 24,
    isTTY: false,
    write: (text: string) => written.push(text) > 0,
    on: () => output,
    off: () => output,
  }) as NodeJS.WriteStream;
  const clock = simulatedClock();
  let elapsedMs = 0;
  const scene = (): Scene => ({
    ...{ timeline, segment: hold as NonNullable<typeof hold>, paused: false, beginsInMs: 0 },
    ...{ elapsedMs, placeMs: 308_000 + elapsedMs },
  });
  const view = terminalView({ output, clock, scene, locale: enUS, dims });
  const take = () => written.splice(0).join('');
  const pass = (ms: number) => {
    elapsedMs += ms;
    clock.advance(ms);
  };
  return { view, take, pass };
}

describe('the terminal view', () => {
  it('counts the hold down by itself', () => {
    const { take, pass } = screen();
    expect(take()).toContain('30 s');
    pass(1_000);
    expect(take()).toContain('29 s');
    pass(12_000);
    expect(take()).toContain('17 s');
  });

  it('puts spoken lines above the block, with their place in the routine', () => {
    const { view, take } = screen();
    take();
    view.show([{ type: 'line', text: 'Hold there.', segmentId: 'x', placeMs: 308_000, lateMs: 0 }]);
    expect(take()).toMatch(/ 5:08 {2}Hold there\.\n[\s\S]*Ankle over knee stretch, right side/);
  });

  it('breaks a long line under its own words', () => {
    const { view, take } = screen(30);
    take();
    const text = 'Let your right knee drift away from you.';
    view.show([{ type: 'line', text, segmentId: 'x', placeMs: 0, lateMs: 0 }]);
    expect(take()).toContain(' 0:00  Let your right knee\n       drift away from you.\n');
  });

  it('shows what is being typed', () => {
    const { view, take } = screen();
    take();
    view.typing('that hu');
    expect(take()).toContain('› that hu▏');
  });

  it.each([
    [true, true],
    [false, false],
  ])('dims what is unimportant: %s', (dims, dimmed) => {
    expect(screen(80, dims).take().includes('\u001B[2m')).toBe(dimmed);
  });

  it('draws nothing any more once it is closed', () => {
    const { view, take, pass } = screen();
    view.close();
    take();
    pass(5_000);
    view.typing('late');
    expect(take()).toBe('');
  });
});
