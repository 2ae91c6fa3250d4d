import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { requestVerifier } from '../../src/server/verifyRequest.js';
import { NOW_MS, rsaParty } from './certificateMaker.js';
import { chainCases, signer } from './chains.js';
import { wrongUrls } from './chainUrls.js';
import { CHAIN_URL, launch, SKILL_ID, signed, testVerifier } from './signedRequests.js';

const verify = requestVerifier(testVerifier());
const OTHER_SKILL = 'amzn1.ask.skill.5f1e2d3c-0000-4000-8000-000000000002';

/** A verifier that must not come so far as to fetch anything. */
const fetchingNothing = requestVerifier(
  testVerifier({
    fetchChain: async () => {
      throw new Error('Something was fetched.');
    },
  }),
);

async function refused(
  { headers, body }: ReturnType<typeof signed>,
  reason: string,
  verifier = verify,
) {
  const answer = verifier(headers, body);
  await expect(answer).rejects.toThrow(RequestRefused);
  await expect(verifier(headers, body)).rejects.toThrow(reason);
}

describe('a request that Alexa signed for this skill just now', () => {
  it('is taken, and is what was signed', async () => {
    const { headers, body } = signed(launch());
    expect(await verify(headers, body)).toEqual(launch());
  });

  it('is taken with fields that nobody knows yet', async () => {
    const { headers, body } = signed({ ...launch(), futureField: { deep: ['down'] } });
    expect(await verify(headers, body)).toHaveProperty('futureField');
  });

  it('is taken without a session, as events and players send it', async () => {
    const { session: _, ...outside } = launch();
    const { headers, body } = signed(outside);
    expect(await verify(headers, body)).toEqual(outside);
  });

  it('is taken with letters of any language', async () => {
    const { headers, body } = signed({ ...launch(), said: 'Rückenschmerzen 背中 🛏️' });
    expect(await verify(headers, body)).toHaveProperty('said', 'Rückenschmerzen 背中 🛏️');
  });

  it.each(chainCases)('depends on its certificates: $name', async ({ pem, reason }) => {
    const verifier = requestVerifier(testVerifier({ fetchChain: async () => pem }));
    const request = signed(launch());
    if (reason === null) await verifier(request.headers, request.body);
    else await refused(request, reason, verifier);
  });
});

describe('a request is refused', () => {
  it.each([['signaturecertchainurl'], ['signature-256']])('without %s', async (name) => {
    const request = signed(launch());
    delete request.headers[name];
    await refused(request, 'is missing', fetchingNothing);
  });

  it('with only the old signature by SHA-1', async () => {
    const { body, headers } = signed(launch());
    const { 'signature-256': signature = '', ...others } = headers;
    await refused({ body, headers: { ...others, signature } }, 'Signature-256', fetchingNothing);
  });

  it.each(wrongUrls.filter(([url]) => url !== ''))(
    'with certificates at %s',
    async (url, reason) => {
      await refused(signed(launch(), undefined, url), reason, fetchingNothing);
    },
  );

  it.each([
    ['words', 'not base64!'],
    ['other letters', 'abc-_'],
    ['more than any key signs', 'A'.repeat(1025)],
  ])('with %s for a signature', async (_, signature) => {
    const { body, headers } = signed(launch());
    await refused(
      { body, headers: { ...headers, 'signature-256': signature } },
      'not base64',
      fetchingNothing,
    );
  });

  it('when somebody else signed it', async () => {
    await refused(signed(launch(), rsaParty('Stranger').privateKey), 'not that of this request');
  });

  it('when it was signed by another rule than RSA-SHA256', async () => {
    const { body, headers } = signed(launch());
    const other = sign('RSA-SHA1', body, signer.privateKey).toString('base64');
    await refused({ body, headers: { ...headers, 'signature-256': other } }, 'not that of');
  });

  it('when one byte of it is another one, wherever it is', async () => {
    const { body, headers } = signed(launch());
    const text = body.toString();
    const userId = JSON.stringify(launch().session.user.userId);
    const changed = Buffer.from(text.replaceAll(userId, '"amzn1.ask.account.SOMEBODYELSE"'));
    expect(changed.equals(body)).toBe(false);
    await refused({ headers, body: changed }, 'not that of this request');
    await refused({ headers, body: Buffer.concat([body, Buffer.from(' ')]) }, 'not that of');
  });

  it.each([
    ['nothing', ''],
    ['half of JSON', '{"request":'],
    ['words', 'hello'],
    ['two of them', '{}{}'],
  ])('when its body is %s', async (_, text) => {
    await refused(signed(text), 'not JSON', fetchingNothing);
  });

  it('when its body is no UTF-8', async () => {
    await refused(signed(Buffer.from('{"a":"\xff"}', 'latin1')), 'not JSON', fetchingNothing);
  });

  it.each([
    ['null', null],
    ['a number', 7],
    ['a list', [launch()]],
    ['without a context', { ...launch(), context: undefined }],
    ['with words for a context', { ...launch(), context: 'System' }],
    ['for another skill', withSkill(OTHER_SKILL, OTHER_SKILL)],
    ['for another skill by its context', withSkill(OTHER_SKILL, SKILL_ID)],
    ['for another skill by its session', withSkill(SKILL_ID, OTHER_SKILL)],
    ['for a list of skills', withSkill([SKILL_ID], SKILL_ID)],
    ['with a session that is null', { ...launch(), session: null }],
    [
      'for this skill only by its prototype',
      JSON.parse(
        `{"request":{},"context":{"__proto__":{"System":{"application":{"applicationId":"${SKILL_ID}"}}}}}`,
      ),
    ],
  ])('when it is signed, and is %s', async (_, content) => {
    await refused(signed(content), 'another skill', fetchingNothing);
  });

  it.each([
    ['old', new Date(NOW_MS - 150_001).toISOString(), 'too old'],
    ['of the future', new Date(NOW_MS + 150_001).toISOString(), 'future'],
    ['undated', '', 'no time'],
  ])('when it is signed, and is %s', async (_, timestamp, reason) => {
    await refused(signed(launch(timestamp)), reason, fetchingNothing);
  });

  it('when it is sent again three minutes later', async () => {
    const clock = { nowMs: NOW_MS };
    const verifier = requestVerifier(testVerifier({ now: () => clock.nowMs }));
    const { headers, body } = signed(launch());
    await verifier(headers, body);
    clock.nowMs += 180_000;
    await refused({ headers, body }, 'too old', verifier);
  });

  it('by the roots of Node, for nobody there knows the root of these tests', async () => {
    const { roots: _, ...withoutRoots } = testVerifier();
    await refused(signed(launch()), 'No trusted root', requestVerifier(withoutRoots));
  });
});

it('nothing is fetched from where it is not checked', async () => {
  const fetched: string[] = [];
  const verifier = requestVerifier(
    testVerifier({
      fetchChain: async (url) => {
        fetched.push(url);
        return '';
      },
    }),
  );
  const url = 'HTTPS://S3.amazonaws.com:443/echo.api/x/../echo-api-cert-13.pem';
  const { headers, body } = signed(launch(), undefined, url);
  await expect(verifier(headers, body)).rejects.toThrow(RequestRefused);
  expect(fetched).toEqual([CHAIN_URL]);
});

function withSkill(inContext: unknown, inSession: unknown) {
  const envelope = launch();
  envelope.context.System.application.applicationId = inContext;
  envelope.session.application.applicationId = inSession;
  return envelope;
}
