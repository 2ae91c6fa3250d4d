import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import { buildRoutine } from '../routine/buildRoutine.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
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
