import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import { timedLines } from '../speech/transcript.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { buildRoutine } from './buildRoutine.js';
import type { RoutineRequest } from './request.js';

/** What is heard about things once the welcome is over, in order. */
function things(request: RoutineRequest): string[] {
  const timeline = compileTimeline(buildRoutine(request, catalogue));
  return timedLines(timeline, enUS, { stop: 'say' })
    .filter(({ segmentId, text }) => segmentId !== 'intro' && /pillow|towel/i.test(text))
    .map(({ text }) => text);
}

describe('a thing', () => {
  it('stays in front between the two sides of a twist', () => {
    const heard = things({ routine: 'thread-the-needle' });
    expect(heard).toEqual([
      'Draw your spare pillow in front of you.',
      'Rest your head on the pillow.',
      'Push the pillow to the head of the bed.',
    ]);
  });

  it('goes straight from one hip to the other', () => {
    expect(things({ routine: 'supine-twist' })).toEqual([
      'Rest your head on your pillow.',
      'Put your spare pillow beside your left hip.',
      'Let your right knee come across, onto the pillow.',
      'Now put the pillow beside your right hip.',
      'Push the pillow to the head of the bed.',
    ]);
  });

  it('is not put between knees that open at once, nor taken from where it is not', () => {
    expect(things({ routine: 'clam' }).join(' ')).not.toMatch(/between your knees/);
    const twice = things({ routine: 'calm-eleven' }).filter((text) =>
      text.startsWith('Put the pillow from'),
    );
    expect(twice).toEqual(['Put the pillow from your knees to the head of the bed.']);
  });

  it('is taken from under the head, where it lay all along', () => {
    expect(things({ routine: 'cactus-arms' })).toContain(
      'Push your own pillow to the head of the bed.',
    );
  });

  it('is pushed aside after the first side where the other is left out', () => {
    const heard = things({ routine: 'thread-the-needle', skip: ['thread-the-needle.left'] });
    expect(heard.at(-1)).toBe('Push the pillow to the head of the bed.');
  });
});
