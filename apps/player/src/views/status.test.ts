import type { Scene } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { statusBlock } from './status.js';

const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
const asItIs = (text: string) => text;
const STYLES = { quiet: asItIs, loud: asItIs };
/** With fewer lines there is no room for a large number. */
const SMALL = 16;

/** A moment of the evening routine. */
function sceneIn(segmentId: string, elapsedMs: number, more: Partial<Scene> = {}): Scene {
  const segment = timeline.segments.find(({ id }) => id === segmentId);
  if (!segment) throw new Error(`There is no segment "${segmentId}".`);
  const placeMs = 320_000;
  return { timeline, segment, paused: false, elapsedMs, beginsInMs: 0, placeMs, ...more };
}

/** Halfway through a hold of thirty seconds, however long the routine has it. */
function halfAHold(): Scene {
  const scene = sceneIn('figure-four.right.hold-1', 15_000);
  return { ...scene, segment: { ...scene.segment, seconds: 30 } };
}

function linesOf(scene: Scene | null, typed = '', columns = 80, rows = SMALL): string[] {
  const status = { scene, shownMs: scene?.placeMs ?? 0, typed };
  return statusBlock(status, { columns, rows }, enUS, STYLES);
}

function block(scene: Scene | null, typed = '', columns = 80, rows = SMALL): string[] {
  return linesOf(scene, typed, columns, rows).map((line) => line.trim());
}

describe('the block under the spoken lines', () => {
  it('tells step, side, hold, what comes next and how far the routine is', () => {
    expect(block(halfAHold())).toEqual([
      '',
      'Ankle over knee stretch, right side',
      'Hold  ━━━━━━━━━━━━━━━━────────────────  15 s',
      'Next: Ankle over knee stretch, left side',
      '5:20 of 10:00',
      '',
      '› space pause · → next · ← back · ↑ again · Esc stop',
    ]);
  });

  it.each([
    ['a repetition', 'pelvic-tilt.hold-2', 'Pelvic tilt', /^Hold 2 of 3 .* \d s$/],
    [
      'an exercise that alternates',
      'knee-rolls.left.hold-2',
      'Knee rolls, left side',
      /^Hold 2 of 2/,
    ],
    ['speech, without a number', 'pelvic-tilt.setup', 'Pelvic tilt', /^Get ready$/],
    ['a breath', 'diaphragmatic-breathing.breathe-in-1', 'Belly breathing', /^Breathe in 1 of/],
    ['a change of position', 'supine-to-side.left', 'Onto your left side', /^Get into place$/],
    ['the welcome', 'intro', 'Evening back stretch', /^Settle in$/],
    ['the end', 'outro', 'The end', /^Done$/],
  ])('names %s', (_, segmentId, title, part) => {
    const [, step, hold] = block(sceneIn(segmentId, 0));
    expect(step).toBe(title);
    expect(hold).toMatch(part);
  });

  it('has nothing next in the last step', () => {
    expect(block(sceneIn('outro', 0))[3]).toBe('');
  });

  it('says when it is paused and how to carry on', () => {
    const lines = block(sceneIn('pelvic-tilt.hold-2', 0, { paused: true }));
    expect(lines[4]).toBe('Paused at 5:20 of 10:00');
    expect(lines[6]).toContain('space carry on');
  });

  it('says how long the way into the position still takes', () => {
    const lines = block(sceneIn('pelvic-tilt.setup', 0, { beginsInMs: 6_400 }));
    expect(lines[2]).toBe('Change position first  7 s');
  });

  it('is one line to type in while nothing plays', () => {
    expect(block(null)).toEqual(['', '› type a sentence and press Enter · Ctrl-C leaves']);
    expect(block(null, 'help')).toEqual(['', '› help▏']);
  });

  it('shows the end of a sentence that is longer than the line', () => {
    const [, typed = ''] = linesOf(null, `${'a'.repeat(200)} end`, 40);
    expect(typed.length).toBeLessThan(40);
    expect(typed).toMatch(/a end▏$/);
  });

  it.each([200, 80, 59, 40, 24, 10, 3, 1])('fits %d columns', (columns) => {
    const scenes = timeline.segments.map(({ id }) => sceneIn(id, 500));
    for (const scene of [null, ...scenes]) {
      for (const rows of [SMALL, 40]) {
        for (const line of linesOf(scene, '', columns, rows)) {
          expect(line.length).toBeLessThanOrEqual(Math.max(4, columns - 1));
        }
      }
    }
  });

  it('has as many lines in every moment of a routine', () => {
    for (const rows of [SMALL, 40]) {
      const heights = timeline.segments.map(({ id }) => block(sceneIn(id, 0), '', 80, rows).length);
      expect(new Set(heights).size).toBe(1);
    }
  });

  it('counts down large, where there is room', () => {
    expect(block(halfAHold(), '', 80, 24)).toEqual([
      '',
      'Ankle over knee stretch, right side',
      'Hold',
      '',
      '██     ██████',
      '████     ██',
      '██     ██████',
      '██         ██',
      '██████   ██████',
      '',
      '━━━━━━━━━━━━━━━━────────────────',
      '',
      'Next: Ankle over knee stretch, left side',
      '5:20 of 10:00',
      '',
      '› space pause · → next · ← back · ↑ again · Esc stop',
    ]);
  });

  it('says in and out, and fills with the one and empties with the other', () => {
    const bars = (['in', 'out'] as const).map((breath) => {
      const id = `diaphragmatic-breathing.breathe-${breath}-1`;
      return block(sceneIn(id, 1_000), '', 80, 24).filter((line) => /^Breathe|[━─]/.test(line));
    });
    expect(bars.map(([name]) => name)).toEqual([
      expect.stringMatching(/^Breathe in/),
      expect.stringMatching(/^Breathe out/),
    ]);
    const [into = 0, out = 0] = bars.map(([, bar = '']) => bar.split('━').length - 1);
    expect(into).toBeLessThan(16);
    expect(out).toBeGreaterThan(16);
  });
});
