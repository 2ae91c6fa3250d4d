import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nodeRoots, trustedSigner } from '../../src/server/certificateChain.js';
import { authoritiesAllowed } from '../../src/server/certificateExtensions.js';
import { RequestRefused } from '../../src/server/requestRefused.js';
import { certificate, DAY_MS, NOW_MS, rsaParty } from './certificateMaker.js';
import { chainCases, goodChain, roots, signer } from './chains.js';

describe('a file of certificates', () => {
  it.each(chainCases.filter(({ reason }) => reason === null))('is trusted: $name', ({ pem }) => {
    const { publicKey, validUntilMs } = trustedSigner(pem, roots, NOW_MS);
    expect(publicKey.equals(signer.publicKey)).toBe(true);
    expect(validUntilMs).toBe(NOW_MS + 30 * DAY_MS);
  });

  it.each(chainCases.filter(({ reason }) => reason !== null))(
    'is refused with a sentence: $name',
    ({ pem, reason }) => {
      const look = () => trustedSigner(pem, roots, NOW_MS);
      expect(look).toThrow(RequestRefused);
      expect(look).toThrow(/^[A-Z].+\.$/);
      expect(look).toThrow(reason ?? '');
    },
  );

  it.each([
    ['before it is valid', NOW_MS - 2 * DAY_MS],
    ['after it is valid', NOW_MS + 31 * DAY_MS],
  ])('is refused %s', (_, atMs) => {
    expect(() => trustedSigner(goodChain, roots, atMs)).toThrow('out of date');
  });

  it('is refused where nobody is trusted', () => {
    expect(() => trustedSigner(goodChain, [], NOW_MS)).toThrow('No trusted root');
  });

  it('is trusted no longer than the root', () => {
    const root = rsaParty('Short root');
    const validToMs = NOW_MS + DAY_MS;
    const shortRoot = certificate(root, root, { isAuthority: true, validToMs });
    const pem = certificate(signer, root, { names: ['echo-api.amazon.com'] });
    const trusted = trustedSigner(pem, [new X509Certificate(shortRoot)], NOW_MS);
    expect(trusted.validUntilMs).toBe(validToMs);
  });
});

describe('the roots of Node', () => {
  const trusted = nodeRoots();

  it.each([
    'Amazon Root CA 1',
    'Amazon Root CA 3',
    'Starfield Services Root Certificate Authority',
  ])('have %s among them', (name) => {
    expect(trusted.some(({ subject }) => subject.includes(name))).toBe(true);
  });

  it('are all authorities whose extensions can be read', () => {
    for (const root of trusted) {
      expect(root.ca, root.subject).toBe(true);
      expect(authoritiesAllowed(root), root.subject).toBeGreaterThanOrEqual(0);
    }
  });

  it('do not vouch for what these tests make', () => {
    expect(() => trustedSigner(goodChain, trusted, NOW_MS)).toThrow('No trusted root');
  });
});
