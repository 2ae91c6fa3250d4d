import { sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { requestVerifier } from '../apps/alexa-skill/src/server/verifyRequest.js';
import { NOW_MS } from '../apps/alexa-skill/test/server/certificateMaker.js';
import { chainCases, goodChain, rootPems, signer } from '../apps/alexa-skill/test/server/chains.js';
import { goodUrls, wrongUrls } from '../apps/alexa-skill/test/server/chainUrls.js';
import { launch, signed, testVerifier } from '../apps/alexa-skill/test/server/signedRequests.js';

/**
 * The same requests through two libraries and through our own verifier. Where they differ is written down here, so that
 * a release of a library that is better shows itself; ADR 7 has the table and what follows from it.
 */
const require = createRequire(import.meta.url);
const https = require('node:https');
const { SkillRequestSignatureVerifier, TimestampVerifier } = require('ask-sdk-express-adapter');
const trust = require('ask-sdk-express-adapter/dist/verifier/helper');
const { default: alexaVerifier } = await import('alexa-verifier');

type Verify = (headers: Record<string, string>, body: Buffer) => Promise<unknown>;

/** What is at which URL. */
const files = new Map<string, string>();
/** What was fetched, in the order it was. */
const fetched: string[] = [];
const fetchedByLibraries = https.get;
const trustedByLibrary = trust.generateCAStore;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW_MS });
  // Both libraries fetch by https.get, and one takes its roots from a list that Node does not let anybody change.
  https.get = (url: string, answer: (response: unknown) => void) => {
    const { href } = new URL(url);
    fetched.push(href);
    const file = files.get(href);
    const response = Object.assign(Readable.from(file === undefined ? [] : [file]), {
      statusCode: file === undefined ? 404 : 200,
    });
    queueMicrotask(() => answer(response));
    return { on: () => ({}), end: () => {} };
  };
  trust.generateCAStore = (roots: string[]) => trustedByLibrary([...roots, ...rootPems]);
});
afterAll(() => {
  vi.useRealTimers();
  https.get = fetchedByLibraries;
  trust.generateCAStore = trustedByLibrary;
});

/** New ones each time: the libraries keep what they fetched for ever, one of them for the whole process. */
let run = 0;
const newUrl = (path = '') => `https://s3.amazonaws.com/echo.api/${path}${run++}.pem`;

const verifiers: Record<string, () => Verify> = {
  'ask-sdk-express-adapter': () => async (headers, body) => {
    await new SkillRequestSignatureVerifier().verify(body.toString(), headers);
    await new TimestampVerifier().verify(body.toString());
  },
  'alexa-verifier': () => (headers, body) =>
    alexaVerifier(headers['signaturecertchainurl'], headers['signature-256'], body.toString()),
  ours: () =>
    requestVerifier(
      testVerifier({
        fetchChain: async (url) => {
          fetched.push(url);
          const file = files.get(url);
          if (file === undefined) throw new Error('There is nothing.');
          return file;
        },
      }),
    ),
};

async function takes(verify: Verify, headers: Record<string, string>, body: Buffer) {
  try {
    await verify(headers, body);
    return true;
  } catch {
    return false;
  }
}

const NOTHING_ABOVE_THE_FIRST = [
  'takes: no authority',
  'takes: an expired authority',
  'takes: a root of a stranger',
  'takes: a root of a stranger in the file',
  'takes: a stranger under the name of the root',
  'takes: a signer that vouches for itself',
  'takes: somebody with a certificate of their own who plays the authority',
  'takes: somebody who says that they may sign, and is no authority',
  'takes: an authority with the right key and another name',
  'takes: more authorities than the upper one may have below it',
  'takes: an authority for the names of somebody else',
  'takes: a condition that nobody knows',
];

/** Both check the path before its dots are followed, and fetch after. */
const BOTH_FETCH = [
  'https://s3.amazonaws.com/evil/cert.pem',
  'https://somebody@s3.amazonaws.com/echo.api/cert.pem',
];
const FETCHED_ELSEWHERE: Record<string, string[]> = {
  'ask-sdk-express-adapter': BOTH_FETCH,
  'alexa-verifier': BOTH_FETCH,
};

describe.each<[string, string[]]>([
  [
    'ask-sdk-express-adapter',
    [
      // What github.com/alexa/alexa-skills-kit-sdk-for-nodejs/issues/745 reports.
      'refuses: a file that goes on above the trusted root to one that is trusted no more',
      'refuses: the same, with the untrusted root in the file',
      'refuses: an authority under a root with an EC key',
      'refuses: an authority with an EC key',
      'refuses: two authorities, in the wrong order',
      'refuses: the authority twice, first the one that has expired',
      'takes: a signer with a short key',
    ],
  ],
  [
    // github.com/mreinstein/alexa-verifier/issues/49
    'alexa-verifier',
    [
      ...NOTHING_ABOVE_THE_FIRST,
      'takes: a signer with a short key',
      'takes: a hundred certificates',
    ],
  ],
  ['ours', []],
])('%s', (name, differing) => {
  const verifier = () => verifiers[name]?.() ?? Promise.reject.bind(Promise);

  it('judges certificates as they are, but for these', async () => {
    const found: string[] = [];
    for (const { name: called, pem, reason, key } of chainCases) {
      const url = newUrl();
      files.set(url, pem);
      const { headers, body } = signed(launch(), key, url);
      const isTaken = await takes(verifier(), headers, body);
      if (isTaken !== (reason === null)) found.push(`${isTaken ? 'takes' : 'refuses'}: ${called}`);
    }
    expect(found).toEqual(differing);
  });

  it('takes a request of Alexa, and none that is changed or signed by somebody else', async () => {
    const url = newUrl();
    files.set(url, goodChain);
    const { headers, body } = signed(launch(), undefined, url);
    expect(await takes(verifier(), headers, body)).toBe(true);
    expect(await takes(verifier(), headers, Buffer.concat([body, Buffer.from(' ')]))).toBe(false);
    const other = sign('RSA-SHA1', body, signer.privateKey).toString('base64');
    expect(await takes(verifier(), { ...headers, 'signature-256': other }, body)).toBe(false);
  });

  it.each<[string, number, Record<string, boolean>]>([
    ['now', 0, {}],
    ['150 seconds old', -150_000, {}],
    ['more than 150 seconds old', -150_001, {}],
    // Only the past is looked at by both.
    ['from next year', 31_536_000_000, { 'ask-sdk-express-adapter': true, 'alexa-verifier': true }],
  ])('takes what it should of a request that is %s', async (_, aheadMs, differs) => {
    const url = newUrl();
    files.set(url, goodChain);
    const timestamp = new Date(NOW_MS + aheadMs).toISOString();
    const { headers, body } = signed(launch(timestamp), undefined, url);
    const isGood = Math.abs(aheadMs) <= 150_000;
    expect(await takes(verifier(), headers, body)).toBe(differs[name] ?? isGood);
  });

  it('waits an hour for an event of the skill, but for one of them', async () => {
    const url = newUrl();
    files.set(url, goodChain);
    const event = launch(new Date(NOW_MS - 3_600_000).toISOString());
    event.request.type = 'AlexaSkillEvent.SkillDisabled';
    const { headers, body } = signed(event, undefined, url);
    expect(await takes(verifier(), headers, body)).toBe(name !== 'alexa-verifier');
  });

  it('asks for which skill a request is, but for the two that leave it to others', async () => {
    const url = newUrl();
    files.set(url, goodChain);
    const envelope = launch();
    envelope.context.System.application.applicationId = 'amzn1.ask.skill.another';
    const { headers, body } = signed(envelope, undefined, url);
    expect(await takes(verifier(), headers, body)).toBe(name !== 'ours');
  });

  it('fetches from the folder of Amazon only, but for two of them', async () => {
    for (const [url] of goodUrls) files.set(new URL(url).href, goodChain);
    fetched.length = 0;
    for (const [url] of [...goodUrls, ...wrongUrls]) {
      const { headers, body } = signed(launch(), undefined, url);
      await takes(verifier(), headers, body);
    }
    const elsewhere = fetched.filter(
      (url) => !/^https:\/\/s3\.amazonaws\.com\/echo\.api\//.test(url),
    );
    expect([...new Set(elsewhere)]).toEqual(FETCHED_ELSEWHERE[name] ?? []);
  });
});

it('alexa-verifier takes a request that anybody with a bucket at Amazon made; ours does not', async () => {
  const mallory = 'https://s3.amazonaws.com/mallory/cert.pem';
  files.set(
    mallory,
    chainCases.find(({ name }) => name === 'a signer that vouches for itself')?.pem ?? '',
  );
  const { headers, body } = signed(
    launch(),
    undefined,
    mallory.replace('/mallory', '/echo.api/../mallory'),
  );
  const judged = Object.entries(verifiers).map(
    async ([name, verifier]) => [name, await takes(verifier(), headers, body)] as const,
  );
  expect(Object.fromEntries(await Promise.all(judged))).toEqual({
    'ask-sdk-express-adapter': false,
    'alexa-verifier': true,
    ours: false,
  });
});

it('the roots of Node that ask-sdk-express-adapter cannot read are those with an EC key', () => {
  const { rootCertificates } = require('node:tls');
  const { X509Certificate } = require('node:crypto');
  const unread = rootCertificates.filter((pem: string) => {
    try {
      require('ask-sdk-express-adapter/dist/verifier/helper').generateCertificatesArray(pem);
      return false;
    } catch {
      return true;
    }
  });
  const kinds = unread.map((pem: string) => new X509Certificate(pem).publicKey.asymmetricKeyType);
  expect(new Set(kinds)).toEqual(new Set(['ec']));
  expect(
    rootCertificates.some((pem: string) =>
      /Starfield Class 2/.test(new X509Certificate(pem).subject),
    ),
  ).toBe(false);
});
