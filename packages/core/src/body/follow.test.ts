import { describe, expect, it } from 'vitest';
import type { Ask } from '../model/ask.js';
import { act } from './act.js';
import { leftUnder, notPutDown, outOfPlace, stillCrossed, withoutHeadPillow } from './atRest.js';
import { bodyAtRest } from './body.js';
import { follow } from './follow.js';
import { secondsFor } from './secondsFor.js';

const onTheBack = act(bodyAtRest('supine', ['pillow']), [{ leg: 'both', to: 'bent' }], null).body;

/** What is wrong with asking one thing after another. */
const faultsOf = (asks: readonly Ask[], from = onTheBack) =>
  act(from, asks, 'right').faults.map(({ kind }) => kind);

describe('a body', () => {
  it('bends one knee after the other, and needs no time for what it does already', () => {
    const lying = bodyAtRest('supine', []);
    expect(follow(lying, { leg: 'both', to: 'bent' }, null).seconds).toBe(6);
    expect(follow(onTheBack, { leg: 'both', to: 'bent' }, null).seconds).toBe(0);
  });

  it('cannot take an ankle off a thigh that it holds in the air', () => {
    const asks: Ask[] = [
      { leg: 'side', to: 'crossed', of: 'other' },
      { leg: 'other', to: 'lifted' },
      { leg: 'side', to: 'bent' },
    ];
    expect(faultsOf(asks)).toEqual(['cannot-follow']);
    expect(faultsOf([asks[0] as Ask, { leg: 'side', to: 'bent' }])).toEqual([]);
  });

  it('holds only a leg that is in the air, and lets go before it puts it down', () => {
    expect(faultsOf([{ arm: 'both', to: 'holding', of: 'side' }])).toEqual(['cannot-follow']);
    const held: Ask[] = [
      { leg: 'side', to: 'lifted' },
      { arm: 'both', to: 'holding', of: 'side' },
    ];
    expect(faultsOf([...held, { leg: 'side', to: 'bent' }])).toEqual(['not-put-down']);
    expect(
      faultsOf([...held, { arm: 'both', to: 'resting' }, { leg: 'side', to: 'bent' }]),
    ).toEqual([]);
  });

  it('rolls with nothing in the air and nothing in the way', () => {
    const roll: Ask = { come: 'side' };
    const middle = follow(onTheBack, { shuffle: 'to-middle' }, null).body;
    expect(faultsOf([{ leg: 'side', to: 'lifted' }, roll], middle)).toEqual(['not-put-down']);
    expect(faultsOf([{ take: 'pillow', to: 'beside-hip', of: 'other' }, roll], middle)).toEqual([
      'in-the-way',
    ]);
    expect(faultsOf([{ take: 'pillow', to: 'between-knees' }, roll], middle)).toEqual([]);
  });

  it('looks for the edge before it rolls anywhere but there', () => {
    expect(faultsOf([{ come: 'side' }])).toEqual(['in-the-way']);
    expect(faultsOf([{ come: 'side', toward: 'edge' }])).toEqual([]);
    const prone = bodyAtRest('prone', []);
    expect(faultsOf([{ come: 'side' }], prone)).toEqual(['in-the-way']);
    expect(faultsOf([{ shuffle: 'to-middle' }, { come: 'side' }], prone)).toEqual([]);
  });

  it('has no pillow where its face will be, and no arm or pillow under it after a roll', () => {
    const onTheSide = { ...bodyAtRest('side-left', ['pillow']), edge: 'away' as const };
    const away: Ask = { take: 'head-pillow', to: 'near' };
    expect(faultsOf([{ come: 'prone' }], onTheSide)).toEqual(['in-the-way']);
    expect(faultsOf([away, { come: 'prone' }], onTheSide)).toEqual([]);
    const rolled = follow(
      { ...bodyAtRest('prone', []), edge: 'away' as const },
      { come: 'side' },
      null,
      'side-left',
    ).body;
    expect(leftUnder(rolled)).toEqual(['The left arm lies under the body.']);
    expect(leftUnder(act(rolled, [{ arm: 'lower', to: 'forward' }], null).body)).toEqual([]);
    const kneeling = bodyAtRest('kneeling', ['pillow']);
    expect(leftUnder({ ...kneeling, props: { pillow: 'under-belly' } })).toHaveLength(1);
  });

  it('turns right over only from the middle of the bed', () => {
    const onTheSide = follow(onTheBack, { come: 'side' }, null, 'side-left').body;
    const over = follow(onTheSide, { come: 'side' }, null, 'side-right');
    expect(over.faults.map(({ kind }) => kind)).toEqual(['in-the-way']);
    const middle = follow(onTheSide, { shuffle: 'to-middle' }, null).body;
    expect(follow(middle, { come: 'side' }, null, 'side-right').faults).toEqual([]);
  });

  it('takes what has been named, and puts nothing under a back that lies there', () => {
    expect(faultsOf([{ take: 'towel', to: 'in-hands' }])).toEqual(['not-fetched']);
    expect(faultsOf([{ take: 'pillow', to: 'under-back' }])).toEqual(['cannot-follow']);
    expect(faultsOf([{ back: 'rolled' }, { take: 'pillow', to: 'under-back' }])).toEqual([]);
  });

  it('is left with nothing in the air', () => {
    expect(notPutDown(onTheBack)).toEqual([]);
    const left = act(onTheBack, [{ leg: 'side', to: 'lifted' }, { head: 'turned' }], 'right').body;
    expect(notPutDown(left)).toEqual([
      'The right leg is still lifted.',
      'The head is still turned.',
    ]);
  });

  it('misses the pillow of its head, but not on a long one', () => {
    const without = act(onTheBack, [{ take: 'head-pillow', to: 'near' }], null).body;
    expect(withoutHeadPillow(onTheBack)).toEqual([]);
    expect(withoutHeadPillow(without)).toEqual(['The pillow of the head is still near.']);
    expect(withoutHeadPillow({ ...without, position: 'supine-long-pillow' })).toEqual([]);
  });

  it('has to be told which leg', () => {
    expect(follow(onTheBack, { leg: 'side', to: 'lifted' }, null).faults[0]?.kind).toBe(
      'side-not-said',
    );
  });

  it('moves one limb after the other, also when it knows the way, and both knees together where they came so', () => {
    const asks: Ask[] = [
      { leg: 'side', to: 'lifted' },
      { arm: 'both', to: 'holding', of: 'side' },
    ];
    expect(act(onTheBack, asks, 'right').seconds).toBe(7);
    const swayed = follow(onTheBack, { leg: 'both', to: 'swayed' }, null).body;
    // As long as they took to sway.
    expect(follow(swayed, { leg: 'both', to: 'bent' }, null).seconds).toBe(4);
  });

  it('draws an arm out from under itself, and needs time to turn around and to prop itself up', () => {
    const onTheSide = follow(onTheBack, { come: 'side' }, null, 'side-left').body;
    const seconds = (ask: Ask, from = onTheSide) => follow(from, ask, null).seconds;
    const upper = seconds({ arm: 'upper', to: 'resting' });
    expect(seconds({ arm: 'lower', to: 'resting' })).toBeGreaterThan(upper);
    expect(seconds({ turn: 'around' }, bodyAtRest('standing', []))).toBeGreaterThan(0);
    expect(seconds({ back: 'propped' }, bodyAtRest('sitting', []))).toBeGreaterThan(0);
  });

  it('has its hands where the roll onto its front has left them', () => {
    const prone = bodyAtRest('prone', []);
    expect(follow(prone, { arm: 'both', to: 'supporting' }, null).seconds).toBeGreaterThan(0);
  });

  it('needs longer to turn right over than to roll onto its side', () => {
    const roll: Ask = { come: 'side' };
    const onTheSide = follow(onTheBack, roll, null, 'side-left').body;
    expect(secondsFor(roll, onTheBack)).toBeGreaterThanOrEqual(15);
    expect(secondsFor(roll, onTheSide)).toBeGreaterThan(secondsFor(roll, onTheBack));
  });

  it('climbs onto the bed across it and at its edge, until it is told to move in and to turn', () => {
    const standing = bodyAtRest('standing', []);
    const climbed = act(standing, [{ turn: 'around' }, { come: 'kneeling' }], null).body;
    expect(outOfPlace(climbed).facing).toEqual(['They are across the bed.']);
    expect(outOfPlace(climbed).edge).toHaveLength(1);
    const told = act(climbed, [{ shuffle: 'to-middle' }, { turn: 'to-head' }], null).body;
    expect(outOfPlace(told)).toEqual({ facing: [], edge: [] });
    expect(follow(told, { turn: 'to-head' }, null).seconds).toBe(0);
  });

  it('may come to lie with its feet on the pillow, unless it leans towards the pillow from its edge', () => {
    const lying = (elbow: Ask) =>
      act(bodyAtRest('sitting', []), [elbow, { come: 'side' }], 'left', 'side-left').body;
    expect(outOfPlace(lying({ back: 'propped' })).facing).toHaveLength(1);
    expect(outOfPlace(lying({ back: 'propped', toward: 'pillow' })).facing).toEqual([]);
  });

  it('turns as it pushes up from one side, and not as it pushes up from its front', () => {
    const up = (from: 'side-left' | 'prone') =>
      outOfPlace(act(bodyAtRest(from, []), [{ come: 'kneeling' }], null).body).facing;
    expect(up('side-left')).toHaveLength(1);
    expect(up('prone')).toEqual([]);
  });

  it('needs room beside its knees to sit down there', () => {
    const kneeling = bodyAtRest('kneeling', []);
    expect(faultsOf([{ come: 'side' }], kneeling)).toEqual(['in-the-way']);
    expect(faultsOf([{ shuffle: 'to-middle' }, { come: 'side' }], kneeling)).toEqual([]);
  });

  it('begins near an edge, unless it is told to lie with room around it, which takes longer', () => {
    const nobodyKnows = bodyAtRest(null, []);
    const anywhere = follow(nobodyKnows, { come: 'supine' }, null);
    const inTheMiddle = follow(nobodyKnows, { come: 'supine', toward: 'middle' }, null);
    expect(outOfPlace(anywhere.body).edge).toHaveLength(1);
    expect(outOfPlace(inTheMiddle.body).edge).toEqual([]);
    expect(inTheMiddle.seconds).toBeGreaterThan(anywhere.seconds);
  });

  it('moves its knees down the bed before it lies down forward, for its head needs room', () => {
    const pillowAway: Ask = { take: 'head-pillow', to: 'near' };
    const kneeling = follow(bodyAtRest('kneeling', []), pillowAway, null).body;
    const back: Ask = { shuffle: 'to-foot' };
    const down: Ask = { come: 'prone' };
    expect(faultsOf([down], kneeling)).toEqual(['in-the-way']);
    expect(faultsOf([back, down], kneeling)).toEqual([]);
    // Up again, its knees are where its knees have lain.
    expect(faultsOf([back, down, { come: 'kneeling' }, down], kneeling)).toEqual([]);
  });

  it('needs longer to sit up from where it lies than to sit down, and lifts a knee for a pillow', () => {
    const sit: Ask = { come: 'sitting' };
    const pillow: Ask = { take: 'pillow', to: 'between-knees' };
    const onTheSide = bodyAtRest('side-left', ['pillow']);
    expect(secondsFor(sit, bodyAtRest(null, []))).toBeGreaterThan(
      secondsFor(sit, bodyAtRest('standing', [])),
    );
    expect(secondsFor(pillow, onTheSide)).toBeGreaterThan(
      secondsFor({ ...pillow, to: 'hugged' }, onTheSide),
    );
  });

  it('keeps its arms crossed after a roll until it is told to let them go', () => {
    const rolled = act(
      bodyAtRest('supine', []),
      [{ shuffle: 'to-middle' }, { arm: 'both', to: 'crossed' }, { come: 'side' }],
      null,
    ).body;
    expect(stillCrossed(rolled)).toHaveLength(1);
    expect(stillCrossed(act(rolled, [{ arm: 'both', to: 'forward' }], null).body)).toEqual([]);
  });

  it('needs longer to roll off a long pillow than to roll half way onto its side', () => {
    const half: Ask = { back: 'rolled' };
    expect(secondsFor(half, bodyAtRest('supine-long-pillow', []))).toBeGreaterThan(
      secondsFor(half, bodyAtRest('supine', [])),
    );
  });
});
