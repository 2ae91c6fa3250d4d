import { describe, expect, it } from 'vitest';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { checkRequestTime } from '../../src/server/requestTime.js';
import { NOW_MS } from './certificateMaker.js';

const agoText = (ms: number) => new Date(NOW_MS - ms).toISOString();
const check = (timestamp: unknown, type = 'IntentRequest') =>
  checkRequestTime({ timestamp, type }, NOW_MS);

describe('a request', () => {
  it.each([
    ['now', 0],
    ['150 seconds ago', 150_000],
    ['150 seconds ahead', -150_000],
  ])('is taken when it was made %s', (_, agoMs) => {
    expect(() => check(agoText(agoMs))).not.toThrow();
  });

  it.each([
    ['more than 150 seconds ago', 150_001, 'too old'],
    ['yesterday', 86_400_000, 'too old'],
    ['more than 150 seconds ahead', -150_001, 'future'],
    ['next year', -31_536_000_000, 'future'],
  ])('is refused when it was made %s', (_, agoMs, reason) => {
    expect(() => check(agoText(agoMs))).toThrow(RequestRefused);
    expect(() => check(agoText(agoMs))).toThrow(reason);
  });

  it.each([
    ['AlexaSkillEvent.SkillEnabled'],
    ['AlexaSkillEvent.SkillDisabled'],
    ['AlexaSkillEvent.SkillPermissionChanged'],
    ['AlexaSkillEvent.SkillPermissionAccepted'],
    ['AlexaSkillEvent.SkillAccountLinked'],
  ])('may have waited for an hour when it is %s, and may not come from the future', (type) => {
    expect(() => check(agoText(3_600_000), type)).not.toThrow();
    expect(() => check(agoText(3_600_001), type)).toThrow('too old');
    expect(() => check(agoText(-150_001), type)).toThrow('future');
  });

  it.each([
    ['2026-11-21T22:00:00Z'],
    ['2026-11-21T22:00:00.123456789Z'],
    ['2026-11-21T23:00:00+01:00'],
  ])('may write its time as %s', (timestamp) => {
    expect(() => check(timestamp)).not.toThrow();
  });

  it.each([
    [undefined],
    [null],
    [''],
    [NOW_MS],
    [{}],
    ['now'],
    ['2026-11-21'],
    ['2026-11-21T22:00:00'],
    ['2026-13-41T22:00:00Z'],
    ['Sat, 21 Nov 2026 22:00:00 GMT'],
    [`${NOW_MS}`],
    [' 2026-11-21T22:00:00Z'],
  ])('is refused when its time is %j', (timestamp) => {
    expect(() => check(timestamp)).toThrow('no time');
  });
});
