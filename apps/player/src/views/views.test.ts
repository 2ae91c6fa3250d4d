import type { Happening } from '@supine/core';
import { buildRoutine, compileTimeline, enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { jsonLinesView } from './jsonLines.js';
import { plainView, readView } from './plain.js';
import { wrapWords } from './wrap.js';

const [intro] = compileTimeline(buildRoutine({ routine: 'evening-wind-down' })).segments;
if (!intro) throw new Error('The evening routine has no first segment.');

const HAPPENED: readonly Happening[] = [
  { type: 'line', text: 'Hello.', segmentId: null, placeMs: null, lateMs: 0 },
  { type: 'segment', segment: intro, placeMs: 0 },
  { type: 'line', text: 'Come onto your back.', segmentId: 'intro', placeMs: 15_000, lateMs: 3 },
  { type: 'status', status: 'ended' },
];

/** Keeps what is written. */
function paper() {
  const written: string[] = [];
  return { written, write: (text: string) => written.push(text) };
}

describe('the plain view', () => {
  it('gives every spoken line its place in the routine, and an answer none', () => {
    const output = paper();
    plainView(output, paper()).show(HAPPENED);
    expect(output.written).toEqual(['       Hello.\n', ' 0:15  Come onto your back.\n']);
  });

  it('keeps notes apart from the words', () => {
    const [output, notes] = [paper(), paper()];
    const view = plainView(output, notes);
    view.note('There is no voice.');
    view.heard('next');
    expect([output.written, notes.written]).toEqual([[], ['(There is no voice.)\n']]);
  });
});

describe('the view for whoever reads line by line', () => {
  it('gives words without figures before them, says how long what is timed lasts, and in or out', () => {
    const output = paper();
    const view = readView(output, enUS);
    const { segments } = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
    const segmentOf = (id: string) => {
      const segment = segments.find((one) => one.id === id);
      if (!segment) throw new Error(`There is no segment "${id}".`);
      return segment;
    };
    const of = (id: string): Happening => ({
      type: 'segment',
      segment: segmentOf(id),
      placeMs: 0,
    });
    view.show(HAPPENED);
    view.show([
      of('figure-four.right.hold-1'),
      of('diaphragmatic-breathing.breathe-in-1'),
      of('diaphragmatic-breathing.breathe-out-1'),
    ]);
    view.heard('next');
    expect(output.written.slice(1)).toEqual([
      'Hello.\n',
      'Come onto your back.\n',
      `Hold. (${segmentOf('figure-four.right.hold-1').seconds} seconds)\n`,
      expect.stringMatching(/^Breathe in\. \(\d seconds\)\n$/),
      expect.stringMatching(/^Breathe out\. \(\d seconds\)\n$/),
    ]);
    expect(output.written.join('')).not.toContain('\u001B');
  });
});

describe('the view for programs', () => {
  it('gives one object for everything that happens, with its time', () => {
    const output = paper();
    let nowMs = 500;
    const view = jsonLinesView(output, () => nowMs);
    nowMs = 750;
    view.show(HAPPENED);
    view.heard('next');
    view.note('There is no voice.');
    expect(output.written.every((line) => line.endsWith('}\n'))).toBe(true);
    expect(output.written.map((line) => JSON.parse(line))).toMatchObject([
      { atMs: 250, type: 'line', text: 'Hello.', segmentId: null },
      { atMs: 250, type: 'segment', id: 'intro', kind: 'intro', seconds: 34, exact: false },
      { atMs: 250, type: 'line', text: 'Come onto your back.', placeMs: 15_000, lateMs: 3 },
      { atMs: 250, type: 'status', status: 'ended' },
      { atMs: 250, type: 'heard', text: 'next' },
      { atMs: 250, type: 'note', text: 'There is no voice.' },
    ]);
  });
});

describe('breaking a line', () => {
  it.each([
    ['Bend your knees.', 80, ['Bend your knees.']],
    ['Bend your knees.', 10, ['Bend your', 'knees.']],
    ['Bend your knees.', 1, ['Bend', 'your', 'knees.']],
    ['', 10, ['']],
  ])('"%s" at %d columns', (text, width, lines) => {
    expect(wrapWords(text, width)).toEqual(lines);
  });
});
