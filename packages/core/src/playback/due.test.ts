import { describe, expect, it } from 'vitest';
import type { Effect } from '../session/effect.js';
import { dueFrom } from './due.js';

const line = (key: string) => ({ key });
const cue = (key: string, atMs: number, lateMs: number): Effect => ({
  type: 'cue',
  segmentId: 'hold-1',
  atMs,
  lateMs,
  line: line(key),
});

describe('what is due', () => {
  it('begins at once, and a late cue when it should have been said', () => {
    const effects: Effect[] = [
      { type: 'enter', segmentId: 'hold-1' },
      cue('a', 0, 0),
      cue('b', 500, 40),
    ];
    expect(dueFrom(effects, 9000)).toEqual([
      { type: 'segment', atMs: 9000, segmentId: 'hold-1' },
      { type: 'line', atMs: 9000, line: line('a'), segmentId: 'hold-1', intoMs: 0 },
      { type: 'line', atMs: 8960, line: line('b'), segmentId: 'hold-1', intoMs: 500 },
    ]);
  });

  it('waits for a change of position, whose lines follow each other', () => {
    const lines = [
      { ...line('together'), seconds: 3 },
      { ...line('roll'), seconds: 7 },
    ];
    const effects: Effect[] = [
      { type: 'reposition', seconds: 12, lines },
      { type: 'enter', segmentId: 'hold-1' },
      cue('a', 0, 0),
    ];
    expect(dueFrom(effects, 1000).map(({ type, atMs }) => [type, atMs])).toEqual([
      ['line', 1000],
      ['line', 4000],
      ['segment', 13_000],
      ['line', 13_000],
    ]);
  });

  it('is nothing for effects that only tell something', () => {
    expect(dueFrom([{ type: 'paused' }, { type: 'ended' }], 0)).toEqual([]);
  });
});
