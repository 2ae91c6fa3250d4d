import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { catalogue } from '../content/index.js';
import { buildRoutine } from '../routine/buildRoutine.js';
import type { RoutineRequest } from '../routine/request.js';
import { compileTimeline } from './compileTimeline.js';
import { onsetsOf } from './segment.js';

describe('compileTimeline', () => {
  const timeline = evening();

  /** What the plan asks a step of the evening to hold. */
  const holdSecondsOf = (step: string): number => {
    const { steps } = buildRoutine({ routine: 'evening-wind-down' }, catalogue);
    const found = steps.find(({ id }) => id === step);
    if (found?.kind !== 'exercise') throw new Error(`"${step}" is no exercise of the evening.`);
    return found.dose.holdSeconds;
  };

  it('gives every segment its own id, and seconds above zero', () => {
    const ids = timeline.segments.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(timeline.segments.filter(({ seconds }) => !(seconds > 0))).toEqual([]);
  });

  it('names holds by exercise, side and repetition', () => {
    const holds = timeline.segments.filter(({ kind }) => kind === 'hold').map(({ id }) => id);
    expect(holds).toContain('figure-four.right.hold-1');
    expect(holds).toContain('knee-rolls.left.hold-2');
    expect(holds).toContain('pelvic-tilt.hold-3');
    expect(holds).toHaveLength(3 + 4 + 2 + 4);
  });

  it('keeps a hold exact and getting into position out of it', () => {
    const hold = timeline.segments.find(({ id }) => id === 'figure-four.right.hold-1');
    const seconds = holdSecondsOf('figure-four.right');
    expect(hold).toMatchObject({ seconds, exact: true, side: 'right', position: 'supine' });
    expect(hold?.lines).toEqual([]);
    const at = timeline.segments.indexOf(hold as never);
    expect(timeline.segments[at - 1]).toMatchObject({ kind: 'move', exact: false });
  });

  it('says when to stop before the first movement, in the first long hold how long it lasts, and "nearly" five seconds before its end', () => {
    const words = (id: string) =>
      timeline.segments
        .find((segment) => segment.id === id)
        ?.cues.map(({ atMs, line }) => [atMs, line.key]);
    expect(words('figure-four.right.hold-1')).toEqual([
      [0, 'exercise.figure-four.lines.hold-there'],
      [2000, 'exercise.figure-four.lines.breathe-low'],
      [5000, 'cue.about'],
      [(holdSecondsOf('figure-four.right') - 5) * 1000, 'cue.nearly'],
    ]);
    expect(words('figure-four.left.hold-1')).toEqual([
      [0, 'exercise.figure-four.change.hold-there'],
      [2000, 'exercise.figure-four.feel'],
      [(holdSecondsOf('figure-four.left') - 5) * 1000, 'cue.nearly'],
    ]);
  });

  it('says once when to stop and what a stretch feels like, and to whom it is easier only when to stop', () => {
    const asides = (request: RoutineRequest) =>
      compileTimeline(buildRoutine(request, catalogue))
        .segments.flatMap((segment) => onsetsOf(segment).map(({ line }) => line.key))
        .filter((key) => /^exercise\.[^.]+\.(feel|stop)$/.test(key));
    const full = asides({ routine: 'evening-wind-down' });
    expect(full).toContain('exercise.figure-four.feel');
    expect(new Set(full).size).toBe(full.length);
    const easier = asides({ routine: 'evening-wind-down', soften: ['strong-stretch'] });
    expect(easier).toContain('exercise.figure-four.stop');
    expect(easier).not.toContain('exercise.figure-four.feel');
  });

  it('speaks no release line before the hold is over', () => {
    const early = timeline.segments
      .filter(({ kind }) => kind !== 'release')
      .flatMap((segment) => onsetsOf(segment))
      .filter(({ line }) => /\.(release|foot-down|float-up|close|close-again)$/.test(line.key));
    expect(early).toEqual([]);
  });

  it('gives both sides of an exercise the same dose', () => {
    for (const exercise of ['figure-four', 'open-book', 'knee-rolls']) {
      const held = (side: string) =>
        timeline.segments
          .filter((segment) => segment.exercise === exercise && segment.side === side)
          .filter(({ kind }) => kind === 'hold')
          .reduce((total, { seconds }) => total + seconds, 0);
      expect(held('left')).toBe(held('right'));
      expect(held('left')).toBeGreaterThan(0);
    }
  });

  it('lies on the side opposite to the arm that opens', () => {
    const position = (step: string) =>
      timeline.segments.find((segment) => segment.step === step)?.position;
    expect(position('open-book.right')).toBe('side-left');
    expect(position('open-book.left')).toBe('side-right');
  });

  it('is frozen through and through', () => {
    const [first] = timeline.segments;
    expect(() => Object.assign(first as object, { seconds: 1 })).toThrow(TypeError);
    expect(Object.isFrozen(first?.lines[0])).toBe(true);
  });

  it('has the same hash for the same plan, and another for another', () => {
    expect(evening().hash).toBe(timeline.hash);
    expect(evening({ holds: 1 }).hash).not.toBe(timeline.hash);
    expect(timeline.hash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
  });

  it('gives speech a quarter more time for each "slower", and leaves holds alone', () => {
    const slower = evening({ pace: 1 });
    const exact = (from: typeof timeline) => from.segments.filter((segment) => segment.exact);
    expect(exact(slower)).toEqual(exact(timeline));
    expect(slower.segments[0]?.seconds).toBe(5 + 8 + 8 + 18 + 5);
  });

  it('adds what somebody prefers to what this routine asks for, up to three slower and one faster', () => {
    const secondsAt = (pace: number, preferred?: number) =>
      compileTimeline(
        buildRoutine({ routine: 'evening-wind-down', pace }, catalogue),
        preferred === undefined ? {} : { pace: preferred },
      ).segments.map(({ seconds }) => seconds);
    expect(secondsAt(0, 1)).toEqual(secondsAt(1));
    expect(secondsAt(1, -1)).toEqual(secondsAt(0));
    expect(secondsAt(2, 1)).toEqual(secondsAt(3));
    expect(secondsAt(3, 1)).toEqual(secondsAt(3));
    expect(secondsAt(-3)).toEqual(secondsAt(-1));
    const intros = [-1, 0, 1, 2, 3].map((pace) => secondsAt(pace)[0]);
    expect(intros).toEqual(
      [...new Set(intros)].toSorted((one, other) => Number(one) - Number(other)),
    );
  });

  it('announces the minutes that it has, whatever was asked of it, by no more than a breath too few', () => {
    const asked = [
      { pace: 1 },
      { pace: 3 },
      { pace: -1 },
      { holds: 3 },
      { holds: -3 },
      { sore: 'right' as const },
    ];
    const untrue = Object.keys(catalogue.routines).flatMap((routine) =>
      asked.flatMap((asked) => {
        const { minutes, seconds, segments } = compileTimeline(
          buildRoutine({ routine, ...asked }, catalogue),
        );
        const said = segments[0]?.lines[0]?.params?.['minutes'];
        const isTrue = seconds > (minutes - 1) * 60 && seconds <= minutes * 60 + 10;
        return minutes === 0 || (isTrue && said === minutes)
          ? []
          : [{ routine, ...asked, said, seconds }];
      }),
    );
    expect(untrue).toEqual([]);
  });

  it('takes the words of a statement and of a gate from where they stand, and all others from the routine', () => {
    const intro = (routine: string, oneWay?: true) =>
      compileTimeline(buildRoutine({ routine, oneWay }, catalogue)).segments[0]?.lines.map(
        ({ key }) => key,
      );
    expect(intro('evening-wind-down', true)).toEqual([
      'dialog.statement-care',
      'dialog.statement-nerves',
      'dialog.statement-chest',
      'dialog.statement-call-local',
      'dialog.statement-fever',
      'dialog.statement-hurts',
      'routine.evening-wind-down.lines.welcome',
      'intro.ease-out',
      'intro.ends-elsewhere',
      'intro.within-reach',
      'device.stop',
    ]);
    const gated = intro('self-massage-bed') ?? [];
    expect(gated.filter((key) => key.startsWith('contraindications.'))).toEqual(
      ['blood', 'bones', 'recent', 'skin', 'tonight', 'stop'].map(
        (one) => `contraindications.${one}`,
      ),
    );
    expect(gated.at(-1)).toBe('device.stop');
  });

  it('refuses a step whose position no step before it has reached', () => {
    const routine = buildRoutine({ routine: 'evening-wind-down' }, catalogue);
    const steps = routine.steps.filter(({ id }) => id !== 'supine-to-side.left');
    expect(() => compileTimeline({ ...routine, steps })).toThrow(
      'open-book.right needs side-left, but supine was reached.',
    );
  });
});

describe('repetitions', () => {
  /** How often something is done, as it is told and as it is done. */
  const counted = (request: RoutineRequest) => {
    const { segments } = compileTimeline(buildRoutine(request, catalogue));
    const steps = [...new Set(segments.map(({ step }) => step))];
    return steps.flatMap((step) => {
      const own = segments.filter((segment) => segment.step === step);
      const told = own.flatMap(({ lines }) =>
        lines.flatMap(({ params }) => params?.['times'] ?? []),
      );
      const done = Math.max(...own.map(({ rep = 0 }) => rep));
      return told.map((times) => [step, times, done] as const);
    });
  };

  it('are told before they begin, as many as there are', () => {
    const told = Object.keys(catalogue.routines).flatMap((routine) => counted({ routine }));
    expect(told.length).toBeGreaterThan(20);
    for (const [step, times, done] of told) expect([step, times]).toEqual([step, done]);
  });

  it('are as many as are told where the dose is another', () => {
    for (const minutes of [5, 8, 15]) {
      for (const [step, times, done] of counted({ region: 'lower-back', minutes })) {
        expect([step, times]).toEqual([step, done]);
      }
    }
  });

  it('end with one that is said to be the last, once where sides take turns', () => {
    const whole = compileTimeline(buildRoutine({ routine: 'lying-mid-back' }, catalogue));
    const last = whole.segments.filter(({ cues }) =>
      cues.some(({ line }) => line.params?.['last'] ?? line.params?.['lastBefore']),
    );
    expect(last.map(({ id }) => id)).toEqual([
      'shoulder-blade-press.move-5',
      'knee-rolls.right.move-3',
    ]);
  });
});
