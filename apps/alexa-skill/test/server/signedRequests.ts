import { sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { VerifierOptions } from '../../src/server/verifyRequest.js';
import { NOW_MS } from './certificateMaker.js';
import { goodChain, roots, signer } from './chains.js';

export const SKILL_ID = 'amzn1.ask.skill.5f1e2d3c-0000-4000-8000-000000000001';
export const CHAIN_URL = 'https://s3.amazonaws.com/echo.api/echo-api-cert-13.pem';

/** A launch of the skill as Alexa sends it, made at the time of the tests. */
export function launch(timestamp = new Date(NOW_MS).toISOString()) {
  const file = new URL('../envelopes/launch-request.json', import.meta.url);
  const envelope = JSON.parse(readFileSync(file, 'utf8'));
  envelope.context.System.application.applicationId = SKILL_ID;
  envelope.session.application.applicationId = SKILL_ID;
  envelope.request.timestamp = timestamp;
  return envelope;
}

/** Bytes, and the headers that Alexa sends with them. */
export function signed(content: unknown, key = signer.privateKey, url = CHAIN_URL) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const body = content instanceof Uint8Array ? content : Buffer.from(text);
  return {
    body,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      signaturecertchainurl: url,
      'signature-256': sign('RSA-SHA256', body, key).toString('base64'),
    } as Record<string, string>,
  };
}

/** A verifier that trusts the tests' root, finds the tests' certificates at Amazon, and whose clock stands. */
export function testVerifier(more: Partial<VerifierOptions> = {}): VerifierOptions {
  return {
    skillId: SKILL_ID,
    fetchChain: async (url) => {
      if (url !== CHAIN_URL) throw new Error(`Nothing is to be fetched from ${url}.`);
      return goodChain;
    },
    roots: () => roots,
    now: () => NOW_MS,
    ...more,
  };
}
