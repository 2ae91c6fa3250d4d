import { webcrypto } from 'node:crypto';
import { buildRoutine, catalogue, compileTimeline, RoutineRefused } from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partOf, runs } from '../../../../depth.js';
import type { RecordingPlan } from './plan.js';
import { PlanRefused, planText } from './plan.js';
import { plannedTimeline } from './plannedTimeline.js';
import { seal } from './seal.js';
import { openPlan, signPlan } from './signPlan.js';
import { EVENING, OTHER_SECRET, plans, SECRET, TODAY_MS } from './testing/plans.js';

const open = (token: string, secrets = [SECRET], atMs = TODAY_MS) => openPlan(token, secrets, atMs);

/** A token, or nothing for a plan that nobody can have: much avoided, no exercise left. */
function tokenOf(plan: RecordingPlan): string | undefined {
  try {
    return signPlan(plan, SECRET);
  } catch (error) {
    if (error instanceof RoutineRefused) return undefined;
    throw error;
  }
}

/** Plans that have a token, with it. */
const signed = plans
  .map((plan) => ({ plan, token: tokenOf(plan) ?? '' }))
  .filter(({ token }) => token !== '');

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const RUNS = { numRuns: runs(150, 15) };

describe('a signed plan', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(signed, ({ plan, token }) => {
        const opened = open(token);
        expect(opened && planText(opened)).toBe(planText(plan));
        expect(compileTimeline(buildRoutine(opened?.request ?? {})).hash).toBe(
          compileTimeline(buildRoutine(plan.request)).hash,
        );
      }),
      RUNS,
    );
  });

  it('has the same token, in whatever order its fields and movements were named', () => {
    fc.assert(
      fc.property(signed, ({ plan, token }) => {
        const { avoid, skip, ...rest } = plan.request;
        const request = {
          ...(skip ? { skip: [...skip, ...skip].reverse() } : {}),
          ...Object.fromEntries(Object.entries(rest).reverse()),
          ...(avoid ? { avoid: [...avoid].reverse() } : {}),
          surface: undefined,
        };
        const { whisper, until, voice, paceTimes, edition, asked } = plan;
        const device = plan.device && { wakeWord: plan.device.wakeWord, stop: plan.device.stop };
        const stirred = { whisper, until, request, edition, asked, device, paceTimes, voice };
        expect(tokenOf(JSON.parse(JSON.stringify(stirred)))).toBe(token);
      }),
      RUNS,
    );
  });

  it('has a token that no other plan has', () => {
    fc.assert(
      fc.property(signed, signed, (one, other) => {
        expect(one.token === other.token).toBe(planText(one.plan) === planText(other.plan));
      }),
      RUNS,
    );
    const { request } = EVENING;
    const others: RecordingPlan[] = [
      EVENING,
      { ...EVENING, voice: 'flite-rms' },
      { ...EVENING, paceTimes: 1.3 },
      { ...EVENING, whisper: true },
      { ...EVENING, until: '2027-01-31' },
      { ...EVENING, edition: '0.1.0' },
      { ...EVENING, asked: true },
      { ...EVENING, device: { stop: 'say' } },
      { ...EVENING, device: { stop: 'wake-word', wakeWord: 'Computer' } },
      { ...EVENING, request: { ...request, avoid: ['twist'] } },
      { ...EVENING, request: { ...request, soften: ['twist'] } },
      { ...EVENING, request: { ...request, holds: 1 } },
      { ...EVENING, request: { ...request, sore: 'left' } },
    ];
    expect(new Set(others.map((plan) => signPlan(plan, SECRET))).size).toBe(others.length);
  });

  it('opens with no character changed, at every place and for every other character', () => {
    const token = signPlan(EVENING, SECRET);
    const opened: string[] = [];
    for (let at = 0; at < token.length; at++) {
      for (const other of partOf([...ALPHABET], 8)) {
        const changed = token.slice(0, at) + other + token.slice(at + 1);
        if (changed !== token && open(changed)) opened.push(changed);
      }
    }
    expect(opened).toEqual([]);
    expect(open(token)).toEqual(EVENING);
  });

  it('does not open when it was cut, lengthened, stirred, or had anything else done to it', () => {
    const place = fc.nat({ max: 2000 });
    const bit = fc.string({
      minLength: 1,
      maxLength: 4,
      unit: fc.constantFrom(...ALPHABET, '=', '+', '/', ' ', '.', 'é'),
    });
    fc.assert(
      fc.property(signed, place, place, bit, ({ token }, here, there, some) => {
        const [from, to] = [here % token.length, there % token.length].sort((a, b) => a - b);
        const changed = [
          token.slice(0, from),
          token.slice(to),
          token.slice(0, from) + token.slice((from ?? 0) + 1),
          token.slice(0, from) + some + token.slice(from),
          token.slice(0, from) + some + token.slice((from ?? 0) + 1),
          token.slice(to) + token.slice(0, to),
          `${token}=`,
          `${token}\n`,
          token + token,
        ];
        for (const one of changed) if (one !== token) expect(open(one)).toBeNull();
      }),
      RUNS,
    );
  });

  it('tells nobody what it says: no movement, no exercise, no routine, and not how much is avoided', () => {
    // Shorter words are in a thousand random letters by chance.
    const names = [
      ...MOVEMENT_TAGS,
      ...Object.keys(catalogue.exercises),
      ...Object.keys(catalogue.routines),
      ...['avoid', 'soften', 'known', 'right', 'request', 'flite', 'Joanna'],
    ].filter((name) => name.length > 4);
    fc.assert(
      fc.property(signed, ({ token }) => {
        const decoded = Buffer.from(token, 'base64url');
        for (const seen of [token, decoded.toString('latin1'), decoded.toString('utf8')]) {
          expect(names.filter((name) => seen.includes(name))).toEqual([]);
        }
        expect(token.length).toBe(998);
      }),
      RUNS,
    );
  });

  it('opens with any of the secrets that are known, and with no other', () => {
    const token = signPlan(EVENING, OTHER_SECRET);
    expect(open(token, [SECRET, OTHER_SECRET])).toEqual(EVENING);
    expect(open(token, [OTHER_SECRET, SECRET])).toEqual(EVENING);
    expect(open(token, [SECRET])).toBeNull();
    expect(open(token, [`${OTHER_SECRET} `])).toBeNull();
    expect(open(token, [])).toBeNull();
  });

  it('is good until its last day is over', () => {
    const token = signPlan({ ...EVENING, until: '2026-11-21' }, SECRET);
    expect(open(token, [SECRET], Date.parse('2026-11-21T23:59:59.999Z'))).not.toBeNull();
    expect(open(token, [SECRET], Date.parse('2026-11-22T00:00:00Z'))).toBeNull();
  });

  it.each([
    ['no JSON', 'evening'],
    ['no plan', '[]'],
    ['nothing', 'null'],
    ['another field', JSON.stringify({ ...EVENING, admin: true })],
    ['another field of the request', JSON.stringify({ ...EVENING, request: { volume: 11 } })],
    ['an unknown movement', JSON.stringify({ ...EVENING, request: { avoid: ['dance'] } })],
    ['no request', JSON.stringify({ ...EVENING, request: undefined })],
    ['no voice', JSON.stringify({ ...EVENING, voice: '' })],
    ['a pace out of bounds', JSON.stringify({ ...EVENING, paceTimes: 100 })],
    ['a pace in words', JSON.stringify({ ...EVENING, paceTimes: '1.2' })],
    ['a day that never comes', JSON.stringify({ ...EVENING, until: '2027-02-30' })],
    ['no end', JSON.stringify({ ...EVENING, until: undefined })],
  ])('does not open, though sealed with the secret, when it says %s', (_, text) => {
    expect(open(seal(text, SECRET))).toBeNull();
    expect(open(seal(planText(EVENING), SECRET))).toEqual(EVENING);
  });

  it('opens nothing for a stranger, whatever is sent, and never throws', () => {
    const sent = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1200 }),
      fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 1200 }),
      fc.uint8Array({ maxLength: 800 }).map((bytes) => Buffer.from(bytes).toString('base64url')),
      fc.constantFrom('', 'A'.repeat(38), 'A'.repeat(1000), 'A'.repeat(1_000_000)),
      fc.constantFrom(null, undefined, 7, {}, []).map((odd) => odd as unknown as string),
    );
    fc.assert(
      fc.property(sent, (token) => {
        expect(open(token)).toBeNull();
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('the format of a token, by another implementation', () => {
  const { subtle } = webcrypto;
  const info = new TextEncoder().encode('supine recording url, format 1');

  async function keys() {
    const secret = await subtle.importKey('raw', Buffer.from(SECRET), 'HKDF', false, [
      'deriveBits',
    ]);
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info };
    const bits = Buffer.from(await subtle.deriveBits(hkdf, secret, 512));
    return {
      cipher: await subtle.importKey('raw', bits.subarray(0, 32), 'AES-GCM', false, [
        'encrypt',
        'decrypt',
      ]),
      nonce: await subtle.importKey(
        'raw',
        bits.subarray(32),
        { name: 'HMAC', hash: 'SHA-256' },
        false,
        ['sign'],
      ),
    };
  }

  it('is nonce, AES-256-GCM and tag; the nonce is the HMAC of the padded text', async () => {
    const { cipher, nonce } = await keys();
    const token = Buffer.from(signPlan(EVENING, SECRET), 'base64url');
    const iv = token.subarray(0, 12);
    const text = Buffer.from(
      await subtle.decrypt({ name: 'AES-GCM', iv }, cipher, token.subarray(12)),
    );
    expect(text.toString()).toBe(planText(EVENING).padEnd(720));
    expect(Buffer.from(await subtle.sign('HMAC', nonce, text)).subarray(0, 12)).toEqual(iv);
  });

  it('has one token for a text: the right key with another nonce is refused', async () => {
    const { cipher } = await keys();
    const iv = Buffer.alloc(12, 7);
    const text = Buffer.from(planText(EVENING).padEnd(720));
    const hidden = Buffer.from(await subtle.encrypt({ name: 'AES-GCM', iv }, cipher, text));
    expect(open(Buffer.concat([iv, hidden]).toString('base64url'))).toBeNull();
  });
});

describe('signing', () => {
  it('refuses a routine of more than 60 minutes', () => {
    const minutes = (count: number) => ({ ...EVENING, request: { minutes: count } });
    expect(() => signPlan(minutes(90), SECRET)).toThrow(
      /^\d+ minutes are too long for one file\.$/,
    );
    expect(open(signPlan(minutes(50), SECRET))).toEqual(minutes(50));
  });

  it('refuses a routine that cannot be built', () => {
    const unknown = { ...EVENING, request: { routine: 'no-such-routine' } };
    expect(() => signPlan(unknown, SECRET)).toThrow(RoutineRefused);
  });

  it('refuses a plan that does not fit a URL', () => {
    const used = plannedTimeline(EVENING).segments.map(({ exercise }) => exercise);
    const skip = Object.keys(catalogue.exercises).filter((id) => !used.includes(id));
    const long = { ...EVENING, request: { ...EVENING.request, skip } };
    expect(() => signPlan(long, SECRET)).toThrow('There is too much in this plan for a URL.');
    expect(open(seal(planText(long), SECRET))).toBeNull();
  });

  it.each([
    { ...EVENING, until: 'tomorrow' },
    { ...EVENING, paceTimes: Number.NaN },
    { ...EVENING, voice: 'line\nbreak' },
    { ...EVENING, voice: 'half a \ud83d' },
    { ...EVENING, edition: '' },
    { ...EVENING, request: { ...EVENING.request, pace: 9 } },
    { ...EVENING, note: 'for Ann' } as RecordingPlan,
  ])('refuses what is no plan: %o', (plan) => {
    expect(() => signPlan(plan, SECRET)).toThrow(PlanRefused);
  });

  it('refuses a secret that can be guessed, and opens nothing with one', () => {
    expect(() => signPlan(EVENING, '')).toThrow('A secret needs 32 bytes or more.');
    expect(() => signPlan(EVENING, 'x'.repeat(31))).toThrow(PlanRefused);
    expect(open(seal(planText(EVENING), ''), [''])).toBeNull();
  });
});
