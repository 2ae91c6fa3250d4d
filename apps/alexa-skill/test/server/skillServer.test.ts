import { closedAfterEach, hostContract } from '@supine/host/testing';
import { describe, expect, it } from 'vitest';
import { judge } from '../echo/rules/judge.js';
import { NOW_MS } from './certificateMaker.js';
import { launch, signed } from './signedRequests.js';
import { ask, serving, skill, testServer } from './testHost.js';

hostContract('the skill', {
  name: 'skill',
  request: { path: '/alexa', ...signed(launch()) },
  newServer: ({ answer, ...options }) =>
    testServer({ ...(answer && { invoke: answer }), ...options }),
});

const serve = closedAfterEach(serving);

describe('a request of Alexa', () => {
  it('is answered as the skill answers it, by the rules of the platform', async () => {
    const answered = await ask(await serve(), signed(launch()));
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).toEqual(
      JSON.parse(JSON.stringify(await skill.invoke(launch()))),
    );
    expect(judge(launch(), JSON.parse(answered.text))).toEqual([]);
  });
});

describe('a request of anybody else', () => {
  const { headers, body } = signed(launch());
  it.each([
    ['unsigned', { body }, 'The header SignatureCertChainUrl is missing.', []],
    [
      'forged',
      { headers: { ...headers, 'signature-256': 'AAAA' }, body },
      'The signature is not that of this request.',
      [],
    ],
    [
      'for another skill',
      signed(JSON.stringify(launch()).replaceAll('amzn1.ask.skill.', 'amzn1.ask.skill.other-')),
      'The request is for another skill.',
      ['A request was refused: The request is for another skill.'],
    ],
  ])(
    'is refused when it is %s, and told to the operator once where it is signed',
    async (_, sent, reason, told) => {
      const host = await serve();
      const { status, text } = await ask(host, sent);
      expect({ status, text }).toEqual({ status: 400, text: JSON.stringify({ reason }) });
      expect((await ask(host, sent)).status).toBe(400);
      expect(host.logged).toEqual(told);
    },
  );
});

describe('too many requests', () => {
  it('of one address are refused, behind a proxy too, and others go on', async () => {
    const host = await serve({
      limits: { each: { burst: 1, perSecond: 0 }, proxies: 1, now: () => NOW_MS },
    });
    const from = async (address: string) => {
      const { headers, body } = signed(launch());
      return (await ask(host, { headers: { ...headers, 'x-forwarded-for': address }, body }))
        .status;
    };
    expect(await from('192.0.2.1')).toBe(200);
    expect(await from('192.0.2.1')).toBe(429);
    expect(await from('192.0.2.2')).toBe(200);
  });
});
