import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import { buildRoutine } from '../routine/buildRoutine.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import type { PlannedSegment } from './renderAudioPlan.js';
import { renderAudioPlan } from './renderAudioPlan.js';
import { timedLines } from './transcript.js';

const compiled = (routine: string) => compileTimeline(buildRoutine({ routine }, catalogue));

/** What is heard in a segment: its words, or a tone. */
function heardIn(routine: string, id: string): string[] {
  const { segments } = renderAudioPlan(compiled(routine), enUS, { stop: 'file' });
  const sounds = segments.find((segment) => segment.id === id)?.sounds ?? [];
  return sounds.map((sound) => (sound.type === 'words' ? sound.text : sound.type));
}

describe('repetitions in a recording', () => {
  it('are told whole, short, in a word, and then by a tone until the last', () => {
    const parts = (rep: number) =>
      ['move', 'hold', 'release'].map((part) => heardIn('bone-safe', `pelvic-tilt.${part}-${rep}`));
    expect(parts(1)[0]?.[0]).toBe('Breathe out, and flatten your low back toward the bed.');
    expect(parts(2)).toEqual([['Breathe out, flatten.'], ['Stay flat.'], ['And let go.']]);
    expect(parts(3)).toEqual([['And flatten.'], ['Keep breathing.'], ['And soften.']]);
    expect(parts(4)).toEqual([['tone'], [], ['tone']]);
    expect(parts(5)).toEqual([['Once more.'], [], ['tone']]);
  });

  it('keep their words where sides take turns, for a tone has no side', () => {
    expect(heardIn('bone-safe', 'brace-heel-slide.right.move-3')).toEqual([
      'Last time. Right heel again.',
    ]);
    const { segments } = renderAudioPlan(compiled('bone-safe'), enUS, { stop: 'file' });
    const slides = segments.filter(({ id }) => id.startsWith('brace-heel-slide'));
    expect(slides.flatMap(({ sounds }) => sounds).map(({ type }) => type)).not.toContain('tone');
  });

  it('have their words where there are no tones', () => {
    const words = timedLines(compiled('bone-safe'), enUS, { stop: 'say' });
    expect(words.find(({ segmentId }) => segmentId === 'pelvic-tilt.move-4')?.text).toBe(
      'Breathe out, flatten.',
    );
  });
});

describe('a recording by night', () => {
  const planned = (routine: string, breathWords?: 'each' | 'first') =>
    renderAudioPlan(compiled(routine), enUS, { stop: 'file' }, breathWords);
  const textsOf = ({ sounds }: PlannedSegment) =>
    sounds.flatMap((sound) => (sound.type === 'words' ? [sound.text] : []));

  it('has two notes before the words of the other side, and nowhere else', () => {
    const segments = Object.keys(catalogue.routines).flatMap(
      (routine) => planned(routine).segments,
    );
    const chimes = segments.filter(({ sounds }) => sounds.some(({ type }) => type === 'chime'));
    expect(chimes.length).toBeGreaterThan(5);
    expect(new Set(chimes.map(({ kind }) => kind))).toEqual(new Set(['change-side']));
    for (const { sounds } of chimes) expect(sounds[0]?.type).toBe('chime');
  });

  it('ends without a word where somebody lies down to sleep, and with one by day', () => {
    const lastOf = (routine: string) => planned(routine).segments.at(-1);
    expect(lastOf('evening-wind-down')).toMatchObject({ kind: 'outro', sounds: [] });
    expect(lastOf('desk-two')?.sounds).toHaveLength(1);
    expect(lastOf('eight-in-fifteen')?.sounds).toHaveLength(1);
  });

  it('tells which half of a breath a segment is, and leaves its words to a sound after the first', () => {
    const breathing = (breathWords?: 'each' | 'first') =>
      planned('ten-breaths', breathWords).segments.filter(({ breath }) => breath !== undefined);
    const leading = (segments: readonly PlannedSegment[]) =>
      segments.flatMap(textsOf).filter((text) => text === 'In.' || text === 'Out.');
    expect(
      breathing()
        .map(({ breath }) => breath)
        .slice(0, 4),
    ).toEqual(['in', 'out', 'in', 'out']);
    expect(leading(breathing()).length).toBeGreaterThan(4);
    expect(leading(breathing('first'))).toEqual(['In.', 'Out.']);
    expect(breathing('first').length).toBe(breathing().length);
    // Nothing else is left out.
    const others = (segments: readonly PlannedSegment[]) =>
      segments.flatMap(textsOf).filter((text) => text !== 'In.' && text !== 'Out.');
    expect(others(breathing('first'))).toEqual(others(breathing()));
  });
});
