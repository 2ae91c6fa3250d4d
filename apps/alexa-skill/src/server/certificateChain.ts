import type { KeyObject } from 'node:crypto';
import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { authoritiesAllowed } from './certificateExtensions.js';
import { RequestRefused } from './requestRefused.js';

/** Whom Amazon's certificate has to name. */
const SIGNER = 'echo-api.amazon.com';
/** Amazon sends four. */
const MOST_CERTIFICATES = 8;
const LEAST_KEY_BITS = 2048;
const PEM = /-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;

/** A certificate that a trusted root vouches for. */
export interface TrustedSigner {
  readonly publicKey: KeyObject;
  /** When the first certificate between it and the root ends, in milliseconds since 1970. */
  readonly validUntilMs: number;
}

/**
 * The roots that come with Node, which are Mozilla's.
 *
 * @returns certificates that are trusted without anybody vouching for them
 */
export function nodeRoots(): readonly X509Certificate[] {
  return rootCertificates.map((pem) => new X509Certificate(pem));
}

/**
 * Finds a way from Amazon's certificate to a trusted root, each signing the one below it.
 *
 * It ends at the first root that is trusted. A file may go on above it, to an older root that once vouched for this one
 * and is trusted no more. An authority that may only vouch for some names is not taken at all: Amazon's may for all.
 * Whether a certificate was taken back is not asked.
 *
 * @param pem the file, Amazon's certificate first
 * @param roots what is trusted
 * @param atMs the time, in milliseconds since 1970
 * @returns the key that requests are signed with, and until when
 * @throws RequestRefused when there is no way, or the certificate is for somebody else, out of date or too weak
 * @example trustedSigner(pem, nodeRoots(), Date.now()).publicKey.asymmetricKeyType // 'rsa'
 */
export function trustedSigner(
  pem: string,
  roots: readonly X509Certificate[],
  atMs: number,
): TrustedSigner {
  const [signer, ...others] = certificatesIn(pem);
  if (!signer) throw new RequestRefused('There is no certificate in the file.');
  if (!isValidAt(signer, atMs)) throw new RequestRefused('The certificate is out of date.');
  if (!signer.checkHost(SIGNER, { subject: 'never', wildcards: false })) {
    throw new RequestRefused(`The certificate is not for ${SIGNER}.`);
  }
  if (authoritiesAllowed(signer) < 0) {
    throw new RequestRefused('The certificate has constraints that cannot be judged.');
  }
  const { publicKey } = signer;
  const bits = publicKey.asymmetricKeyDetails?.modulusLength ?? 0;
  if (publicKey.asymmetricKeyType !== 'rsa' || bits < LEAST_KEY_BITS) {
    throw new RequestRefused(`The certificate has no RSA key of ${LEAST_KEY_BITS} bits or more.`);
  }
  const validUntilMs = trustedUntilMs(signer, new Set(others), roots, atMs);
  if (validUntilMs === null)
    throw new RequestRefused('No trusted root vouches for the certificate.');
  return { publicKey, validUntilMs };
}

/**
 * Every way is tried, for the same issuer may be there twice, once out of date. A certificate is looked at once: where it
 * leads nowhere, it does so from everywhere.
 */
function trustedUntilMs(
  certificate: X509Certificate,
  others: Set<X509Certificate>,
  roots: readonly X509Certificate[],
  atMs: number,
  below = 0,
): number | null {
  const issues = (issuer: X509Certificate) =>
    isValidAt(issuer, atMs) &&
    issuer.ca &&
    hasSigned(issuer, certificate) &&
    authoritiesAllowed(issuer) >= below;
  const endMs = Date.parse(certificate.validTo);
  const root = roots.find(issues);
  if (root) return Math.min(endMs, Date.parse(root.validTo));
  for (const issuer of [...others].filter(issues)) {
    if (!others.delete(issuer)) continue;
    const aboveMs = trustedUntilMs(issuer, others, roots, atMs, below + 1);
    if (aboveMs !== null) return Math.min(endMs, aboveMs);
  }
  return null;
}

function hasSigned(issuer: X509Certificate, certificate: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}

function isValidAt({ validFrom, validTo }: X509Certificate, atMs: number): boolean {
  return Date.parse(validFrom) <= atMs && atMs <= Date.parse(validTo);
}

function certificatesIn(pem: string): X509Certificate[] {
  const blocks = pem.match(PEM) ?? [];
  if (blocks.length > MOST_CERTIFICATES) {
    throw new RequestRefused('There are too many certificates in the file.');
  }
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    throw new RequestRefused('There is something else than certificates in the file.');
  }
}
