import { describe, expect, it } from 'vitest';
import { catalogue } from '../content/index.js';
import { enUS } from '../locales/en-US/index.js';
import { wordsOf } from '../speech/words.js';
import { compileTimeline } from '../timeline/compileTimeline.js';
import { onsetsOf } from '../timeline/segment.js';
import { buildRoutine } from './buildRoutine.js';
import type { RoutineRequest } from './request.js';

/** What is heard in the parts of one exercise, first side before second. */
function heardIn(exercise: string, request: RoutineRequest): string[] {
  return compileTimeline(buildRoutine(request, catalogue))
    .segments.filter((segment) => segment.exercise === exercise)
    .flatMap((segment) =>
      onsetsOf(segment).map(({ line }) => wordsOf(line, enUS, { stop: 'say' })),
    );
}

describe('the leg that goes first', () => {
  it.each([
    ['sciatic-slider', 'sciatica-six'],
    ['figure-four', 'sciatica-six'],
    ['sciatic-slider', 'sciatic-slider'],
  ])('is the easier one, whichever that is, in %s of %s', (exercise, routine) => {
    const heard = heardIn(exercise, { routine }).join(' ');
    expect(heard).not.toMatch(/\b(?:left|right)\b/i);
    expect(heard.indexOf('easier')).toBeGreaterThan(0);
    expect(heard.indexOf('easier')).toBeLessThan(heard.search(/\byour other (?:knee up|ankle)\b/));
  });

  it('is told in one line before the first of them', () => {
    const { segments } = compileTimeline(buildRoutine({ routine: 'sciatica-six' }, catalogue));
    const keys = segments.flatMap(({ lines }) => lines.map(({ key }) => key));
    expect(keys).toContain('routine.sciatica-six.lines.easier-first');
  });

  it('has its name where somebody has said which one hurts', () => {
    const heard = heardIn('sciatic-slider', { routine: 'sciatica-six', sore: 'right' });
    expect(heard).toContain('Bring your left knee up.');
    expect(heard.join(' ')).not.toContain('easier knee');
  });
});
