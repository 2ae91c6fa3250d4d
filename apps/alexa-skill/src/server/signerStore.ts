import type { KeyObject, X509Certificate } from 'node:crypto';
import type { TrustedSigner } from './certificateChain.js';
import { trustedSigner } from './certificateChain.js';
import type { FetchChain } from './fetchChain.js';
import { RequestRefused } from './requestRefused.js';

/** What keys are got with. */
export interface SignerStoreOptions {
  readonly fetchChain: FetchChain;
  /** What is trusted; asked for once, at the first request. */
  readonly roots: () => readonly X509Certificate[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** A root that was taken back should not be trusted for longer than this. */
const KEPT_MS = 24 * 60 * 60 * 1000;
/** Amazon uses one at a time. */
const MOST_KEPT = 8;
/** Strangers can name any file in Amazon's folder; they must not make this host fetch without end. */
const MOST_AT_ONCE = 4;

/**
 * Keys that requests are signed with, by the URL of their certificates. One that is trusted is kept for a day, or until a
 * certificate of its chain ends; one that is not is never kept, so that strangers cannot push Amazon's out.
 *
 * @param options how to fetch, whom to trust, what time it is
 * @returns gives the key for a URL that has been checked; it rejects with RequestRefused
 * @example const key = await signerStore({ fetchChain, roots: nodeRoots, now: Date.now })(url);
 */
export function signerStore({ fetchChain, roots, now }: SignerStoreOptions) {
  const kept = new Map<string, TrustedSigner>();
  const coming = new Map<string, Promise<KeyObject>>();
  let trusted: readonly X509Certificate[] | undefined;

  async function get(url: string): Promise<KeyObject> {
    try {
      const pem = await fetchChain(url);
      trusted ??= roots();
      const atMs = now();
      const { publicKey, validUntilMs } = trustedSigner(pem, trusted, atMs);
      kept.set(url, { publicKey, validUntilMs: Math.min(validUntilMs, atMs + KEPT_MS) });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return publicKey;
    } finally {
      coming.delete(url);
    }
  }

  return async (url: string): Promise<KeyObject> => {
    const known = kept.get(url);
    if (known && now() <= known.validUntilMs) return known.publicKey;
    kept.delete(url);
    const already = coming.get(url);
    if (already) return already;
    if (coming.size >= MOST_AT_ONCE) {
      throw new RequestRefused('Too many certificates are being fetched.');
    }
    const asked = get(url);
    coming.set(url, asked);
    return asked;
  };
}
