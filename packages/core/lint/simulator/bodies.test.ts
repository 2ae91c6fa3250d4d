import { describe, expect, it } from 'vitest';
import { DEEP } from '../../../../depth.js';
import { catalogue } from '../../src/content/index.js';
import { movementsOf } from '../../src/dialog/answers/avoidMovement.js';
import { recognise } from '../../src/english/recognise.js';
import type { ArmPlace, Ask } from '../../src/model/ask.js';
import type { Timeline } from '../../src/timeline/compileTimeline.js';
import { onsetsOf } from '../../src/timeline/segment.js';
import { askingLines } from './lines.js';
import { namesIn, timelineOf } from './requests.js';

const lines = askingLines(catalogue);

/** What one arm cannot do for two: lean, take hold, press, reach behind. Crossing or resting both is the same with one. */
const TAKES_TWO: readonly ArmPlace[] = [
  ...(['holding', 'hugging', 'supporting', 'under', 'reaching'] as const),
  ...(['behind-back', 'behind-neck', 'pressing'] as const),
];
function takesTwoArms(ask: Ask): boolean {
  if (!('arm' in ask)) return false;
  if (ask.arm === 'both') return TAKES_TWO.includes(ask.to);
  return ask.arm !== 'one' && ask.to !== 'resting';
}

const comes = (...postures: readonly string[]) =>
  function comesThere(ask: Ask) {
    return 'come' in ask && postures.includes(ask.come);
  };

/** Bodies that are not every body: what somebody says of theirs, and what it cannot do. */
const BODIES: readonly (readonly [said: string, cannot: (ask: Ask) => boolean])[] = [
  ['I am in a wheelchair', comes('standing', 'sitting', 'kneeling', 'kneeling-at-bed')],
  ['I only have one arm', takesTwoArms],
  ["I can't kneel", comes('kneeling', 'kneeling-at-bed')],
  ["I can't lie on my back", comes('supine', 'supine-long-pillow')],
  ["I can't lie on my side", comes('side')],
  ["I can't lie on my front", comes('prone')],
];

/** Turning over and getting up are for everybody: whoever has one arm is told that where both are said, one is enough. */
const FOR_EVERYBODY: readonly string[] = Object.keys(catalogue.bedMoves);
const PLAYED = DEEP ? namesIn(catalogue) : Object.keys(catalogue.routines);

/** What is no movement, and is done wherever somebody lies. */
const STILL = ['breath', 'relax'];

function moves({ segments }: Timeline): boolean {
  return segments.some(({ exercise }) => {
    const entry = Object.values(catalogue.exercises).find(({ id }) => id === exercise);
    return entry !== undefined && !STILL.includes(entry.kind);
  });
}

describe.each(BODIES)('somebody who says "%s"', (said, cannot) => {
  const { intent, slots } = recognise(said);
  const care = movementsOf(String(slots['precaution']), { catalogue } as never);

  it('is understood', () => {
    expect([intent, care !== null]).toEqual(['AvoidMovement', true]);
  });

  it('is asked for nothing that their body cannot do, in anything that has a name', () => {
    const asked = PLAYED.filter((name) => !FOR_EVERYBODY.includes(name)).flatMap((routine) => {
      const timeline = timelineOf({ routine, ...care }, catalogue);
      const keys = timeline?.segments.flatMap((one) => onsetsOf(one).map(({ line }) => line.key));
      return (keys ?? [])
        .filter((key) => lines.get(key)?.asks.some(cannot))
        .map((key) => `${routine}: ${key}`);
    });
    expect(asked).toEqual([]);
  });

  it('has routines that move, and is told where something is left out', () => {
    const routines = Object.keys(catalogue.routines).map((routine) => ({
      routine,
      own: timelineOf({ routine }, catalogue),
      theirs: timelineOf({ routine, ...care }, catalogue),
    }));
    const moving = routines.filter(({ theirs }) => theirs && moves(theirs));
    expect(moving.length).toBeGreaterThanOrEqual(5);
    const silently = routines.filter(
      ({ own, theirs }) =>
        own &&
        theirs &&
        moves(own) &&
        !moves(theirs) &&
        !theirs.segments[0]?.lines.some(({ key }) => key === 'intro.left-out'),
    );
    expect(silently.map(({ routine }) => routine)).toEqual([]);
  });
});
