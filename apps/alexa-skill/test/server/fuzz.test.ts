import type { Answered, Sent } from '@supine/host/testing';
import { askRaw } from '@supine/host/testing';
import type { MemoryStore } from '@supine/store';
import { memoryStore } from '@supine/store';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { runs } from '../../../../depth.js';
import { createSkill } from '../../src/index.js';
import { judge } from '../echo/rules/judge.js';
import { allRecorded } from '../requests.js';
import { NOW_MS, rsaParty } from './certificateMaker.js';
import { launch, SKILL_ID, signed } from './signedRequests.js';
import { ask, serving } from './testHost.js';

const STRANGER = rsaParty('Stranger').privateKey;
/** Somebody whose memory is in the store; what they avoid is heard by nobody else. */
const ANN = launch().session.user.userId;
const ANNS = 'knees-apart';

const EVERY = { burst: 1e9, perSecond: 1e9 };
const UNLIMITED = { each: EVERY, all: EVERY };

const kept = memoryStore();
/** Whose memory was asked for or changed. */
const touched = new Set<string>();
const store: MemoryStore = {
  read: (person) => kept.read(touched.add(person) && person),
  change: (person, change) => kept.change(touched.add(person) && person, change),
  erase: (person) => kept.erase(touched.add(person) && person),
};
const skill = createSkill({ skillId: SKILL_ID, store, now: () => NOW_MS });
let host: Awaited<ReturnType<typeof serving>>;
beforeAll(async () => {
  // The skill tells its operator what a device could not play; here that is every third request.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await kept.change(ANN, () => ({ v: 1, avoid: [ANNS], introHeardOn: '2026-11-20' }));
  host = await serving({
    invoke: (envelope) => skill.invoke(envelope),
    limits: UNLIMITED,
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await host.close();
});

/** What must never be in an answer: where code is, what is in memory, how it went wrong. */
const LEAKS = /\bat .+:\d+:\d+|node_modules|\/src\/|\.[cm]?[jt]s\b|Error:|undefined|\[object/;

function checkAnswer({ status, headers, text }: Answered, allowed: readonly number[]) {
  expect(allowed).toContain(status);
  expect(text).not.toMatch(LEAKS);
  expect(JSON.stringify(headers)).not.toMatch(LEAKS);
  const answer = JSON.parse(text);
  if (status !== 200) expect(Object.keys(answer)).toEqual(['reason']);
  return answer;
}

const odd = fc.constantFrom<unknown>(
  ...[null, 0, -1, 1e308, true, '', ' ', [], [[]], {}, 'constructor', '__proto__', 'toString'],
  ...['a'.repeat(10_000), '💤'.repeat(500), '\u0000', '</speak>', '{{7*7}}', '../../etc/passwd'],
  ...[{ __proto__: null }, { length: 1e9 }, { toString: 1 }, ANN, 'NaN', '2026-11-21T22:00:00Z'],
);
const anyJson = fc.oneof(odd, fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }));

/** Every path in an envelope, so that anything in it can be taken out or become something else. */
function pathsIn(content: unknown, path: readonly string[] = []): string[][] {
  if (typeof content !== 'object' || content === null) return [[...path]];
  const below = Object.entries(content).flatMap(([name, value]) => pathsIn(value, [...path, name]));
  return path.length === 0 ? below : [[...path], ...below];
}

function put(envelope: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  const inner = envelope[name];
  if (rest.length === 0 && value === undefined) delete envelope[name];
  else if (rest.length === 0)
    Object.defineProperty(envelope, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else if (typeof inner === 'object' && inner !== null)
    put(inner as Record<string, unknown>, rest, value);
}

/** Envelopes of the platform, made now and for this skill. */
function recordedNow(): Record<string, unknown>[] {
  return allRecorded().map((envelope) => {
    const copy = { ...structuredClone(envelope) } as Record<string, unknown>;
    for (const path of pathsIn(copy)) {
      if (path.at(-1) === 'applicationId') put(copy, path, SKILL_ID);
      if (path.at(-1) === 'timestamp') put(copy, path, new Date(NOW_MS).toISOString());
    }
    return copy;
  });
}

const envelopes = recordedNow();
const changes = fc.array(
  fc.record({
    at: fc.nat(),
    value: fc.option(anyJson, { nil: undefined }),
    name: fc.option(fc.constantFrom('__proto__', 'constructor', 'x'), { nil: undefined }),
  }),
  { maxLength: 4 },
);
const malformed = fc.tuple(fc.nat({ max: envelopes.length - 1 }), changes).map(([which, all]) => {
  const envelope = structuredClone(envelopes[which] ?? {});
  for (const { at, value, name } of all) {
    const paths = pathsIn(envelope);
    const path = paths[at % paths.length] ?? [];
    put(envelope, name === undefined ? path : [...path.slice(0, -1), name], value);
  }
  return envelope;
});

describe('whatever Alexa signs for this skill', () => {
  it('is answered by the rules of the platform, or refused with a sentence', async () => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(malformed, async (envelope) => {
        const answered = await ask(host, signed(envelope));
        seen.add(answered.status);
        const answer = checkAnswer(answered, [200, 400]);
        if (answered.status === 200) expect(judge(envelope as never, answer)).toEqual([]);
      }),
      { numRuns: runs(800) },
    );
    expect([...seen].sort()).toEqual([200, 400]);
    // An id that is not ours is told; nothing else.
    expect(host.logged.filter((line) => !/for another skill/.test(line))).toEqual([]);
  });

  it('reads, changes and tells nothing of anybody but whom it is from', async () => {
    const before = await kept.read(ANN);
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(malformed, anyJson, async (envelope, userId) => {
        for (const path of pathsIn(envelope)) {
          if (path.at(-1) === 'userId') put(envelope, path, userId);
        }
        const sent = JSON.stringify(envelope);
        fc.pre(!sent.includes(ANN) && !sent.includes(ANNS));
        touched.clear();
        const answered = await ask(host, signed(envelope));
        checkAnswer(answered, [200, 400]);
        expect(answered.text).not.toContain(ANNS);
        for (const person of touched) expect(person).toBe(userId);
        asked += touched.size;
      }),
      { numRuns: runs(300, 100) },
    );
    expect(asked).toBeGreaterThan(20);
    expect(await kept.read(ANN)).toEqual(before);
  });
});

describe('whatever anybody else sends', () => {
  const awayMs = fc.oneof(
    fc.integer({ min: 150_001, max: 1e12 }),
    fc.integer({ min: -1e12, max: -150_001 }),
  );
  const forged: fc.Arbitrary<Partial<Sent>> = fc.oneof(
    malformed.map((envelope) => signed(envelope, STRANGER)),
    malformed.map((envelope) => ({ body: signed(envelope).body })),
    malformed.map((envelope) => {
      const { body, headers } = signed(envelope);
      return { body, headers: { ...headers, 'signature-256': 'A'.repeat(344) } };
    }),
    malformed.map((envelope) => {
      put(envelope, ['context'], { System: { application: { applicationId: `${SKILL_ID}0` } } });
      return signed(envelope);
    }),
    awayMs.map((ms) => signed(launch(new Date(NOW_MS + ms).toISOString()))),
    fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 })).map(([at, bits]) => {
      const { body, headers } = signed(launch());
      const changed = Buffer.from(body);
      const place = at % changed.length;
      changed[place] = (changed[place] ?? 0) ^ bits;
      return { body: changed, headers };
    }),
  );

  it('signed, dated, addressed wrongly or changed on its way is never let through to the skill', async () => {
    let invoked = 0;
    const watched = await serving({
      limits: UNLIMITED,
      invoke: async () => {
        invoked += 1;
        return {};
      },
    });
    try {
      await fc.assert(
        fc.asyncProperty(forged, async (sent) => {
          checkAnswer(await ask(watched, sent), [400]);
        }),
        { numRuns: runs(600) },
      );
    } finally {
      await watched.close();
    }
    expect(invoked).toBe(0);
  });

  it('is answered with a status, be it HTTP or not, and the host goes on', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    const names = fc.constantFrom(
      'Content-Length',
      'Transfer-Encoding',
      'Signature-256',
      'SignatureCertChainUrl',
      'Content-Type',
      'X-Forwarded-For',
      '__proto__',
    );
    const line = fc
      .tuple(
        fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'post', 'TRACE', 'PRI', ''),
        fc.oneof(
          fc.constantFrom(
            '/alexa',
            '/alexa/',
            '//alexa',
            '/healthz',
            '/audio/a.mp3',
            '*',
            'http://x/alexa',
          ),
          anything,
        ),
      )
      .map(([method, path]) => `${method} ${path} HTTP/1.1`);
    const heads = fc.array(
      fc.tuple(
        names,
        fc.oneof(anything, fc.constantFrom('0', '-1', '1e9', 'chunked', 'identity, chunked')),
      ),
      { maxLength: 4 },
    );
    const sent = fc.oneof(
      fc
        .tuple(line, heads)
        .map(([first, all]) =>
          [
            first,
            'Host: x',
            'Connection: close',
            ...all.map(([name, value]) => `${name}: ${value}`),
            '',
            '0',
            '',
            '',
          ].join('\r\n'),
        ),
      anything.map((bytes) => `${bytes}\r\n\r\n`),
    );
    host.server.headersTimeout = 50;
    host.server.requestTimeout = 100;
    await fc.assert(
      fc.asyncProperty(sent, async (bytes) => {
        const heard = await askRaw(host, bytes, true);
        expect(heard).not.toMatch(LEAKS);
        for (const [, status] of heard.matchAll(/^HTTP\/1\.1 (\d{3}) /gm)) {
          expect([200, 400, 404, 405, 408, 413, 415, 431]).toContain(Number(status));
        }
      }),
      { numRuns: runs(200) },
    );
    expect((await ask(host, signed(launch()))).status).toBe(200);
    // An id that is not ours is told; nothing else.
    expect(host.logged.filter((line) => !/for another skill/.test(line))).toEqual([]);
  });
});
