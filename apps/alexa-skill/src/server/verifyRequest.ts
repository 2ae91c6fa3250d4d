import { verify } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { recordOf } from '../record.js';
import { nodeRoots } from './certificateChain.js';
import { chainUrl } from './chainUrl.js';
import { fetchChain } from './fetchChain.js';
import { RequestRefused, SettingDoubted } from './requestRefused.js';
import { checkRequestTime } from './requestTime.js';
import type { SignerStoreOptions } from './signerStore.js';
import { signerStore } from './signerStore.js';

/** For which skill; the rest has a sensible default. */
export interface VerifierOptions extends Partial<SignerStoreOptions> {
  readonly skillId: string;
}

/** Gives the envelope in a body that Alexa signed for this skill just now, and rejects with RequestRefused otherwise. */
export type RequestVerifier = (headers: IncomingHttpHeaders, body: Uint8Array) => Promise<unknown>;

/** 512 bytes are the signature of the longest key in use. */
const LONGEST_SIGNATURE_CHARACTERS = 1024;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * Makes what tells Alexa's requests from all others. What costs nothing is checked first: a stranger who does not know the
 * skill's id makes this host fetch nothing.
 *
 * @param options the skill's id; how certificates are fetched, whom to trust and what time it is may be replaced
 * @returns the verifier
 * @example const envelope = await requestVerifier({ skillId: 'amzn1.ask.skill.…' })(request.headers, body);
 */
export function requestVerifier(options: VerifierOptions): RequestVerifier {
  const { skillId, now = Date.now } = options;
  const keyAt = signerStore({
    fetchChain: options.fetchChain ?? fetchChain,
    roots: options.roots ?? nodeRoots,
    now,
  });
  return async (headers, body) => {
    const url = chainUrl(headerOf(headers, 'SignatureCertChainUrl'));
    const signature = signatureIn(headerOf(headers, 'Signature-256'));
    const envelope = envelopeIn(body);
    checkSkill(envelope, skillId);
    checkRequestTime(recordOf(recordOf(envelope)['request']), now());
    const key = await keyAt(url);
    if (!verify('RSA-SHA256', body, key, signature)) {
      throw new RequestRefused('The signature is not that of this request.');
    }
    return envelope;
  };
}

function headerOf(headers: IncomingHttpHeaders, name: string): string {
  const value = headers[name.toLowerCase()];
  if (typeof value !== 'string' || value === '') {
    throw new RequestRefused(`The header ${name} is missing.`);
  }
  return value;
}

function signatureIn(text: string): Buffer {
  if (text.length > LONGEST_SIGNATURE_CHARACTERS || !BASE64.test(text)) {
    throw new RequestRefused('The signature is not base64.');
  }
  return Buffer.from(text, 'base64');
}

/** Text and signature are of the same bytes: what is no UTF-8 would be read as something that nobody signed. */
function envelopeIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new RequestRefused('The body is not JSON.');
  }
}

/** Alexa signs for every skill: without this, the owner of another one could send its requests here. */
function checkSkill(envelope: unknown, skillId: string): void {
  const { context, session } = recordOf(envelope);
  const named = idIn(recordOf(context)['System']);
  const inSession = session === undefined ? named : idIn(session);
  if (named !== skillId || inSession !== skillId) {
    throw new SettingDoubted('The request is for another skill.');
  }
}

function idIn(holder: unknown): unknown {
  return recordOf(recordOf(holder)['application'])['applicationId'];
}
