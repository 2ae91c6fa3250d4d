import type { KeyObject } from 'node:crypto';
import { X509Certificate } from 'node:crypto';
import type { Wording } from './certificateMaker.js';
import { certificate, DAY_MS, ecParty, NOW_MS, rsaParty } from './certificateMaker.js';

const SIGNER_NAME = 'echo-api.amazon.com';

/** Whom this host trusts, and whom it does not. */
const root = rsaParty('Root');
const ecRoot = ecParty('Root of another curve');
const oldRoot = rsaParty('Root of old days');
const strangersRoot = rsaParty('Root of a stranger');
const authority = rsaParty('Authority');
const lowerAuthority = rsaParty('Authority below the authority');
const ecAuthority = ecParty('Authority of another curve');
export const signer = rsaParty('Signer');
const ecSigner = ecParty('Signer');
const weakSigner = rsaParty('Signer', 1024);

const anAuthority: Wording = { isAuthority: true };
const signersWording: Wording = { names: [SIGNER_NAME] };

const rootPem = certificate(root, root, anAuthority);
const ecRootPem = certificate(ecRoot, ecRoot, anAuthority);
export const rootPems = [rootPem, ecRootPem];
export const roots = rootPems.map((pem) => new X509Certificate(pem));

const authorityPem = certificate(authority, root, anAuthority);
const expired: Wording = { validFromMs: NOW_MS - 9 * DAY_MS, validToMs: NOW_MS - DAY_MS };

/** Amazon's certificate as it should be, but for what is given. */
const leaf = (wording: Wording = {}, by = authority, of = signer) =>
  certificate(of, by, { ...signersWording, ...wording });

/** The certificates that requests of these tests are signed with. */
export const goodChain = leaf() + authorityPem;

/** One letter of what is signed is another one. */
function changed(pem: string): string {
  const at = 400;
  return pem.slice(0, at) + (pem[at] === 'A' ? 'B' : 'A') + pem.slice(at + 1);
}

/** A file of certificates, and why requests that are signed with the first of them are not Alexa's; `null` if they are. */
export interface ChainCase {
  readonly name: string;
  readonly pem: string;
  readonly reason: string | null;
  /** The key that goes with the first certificate, where it is not the usual one. */
  readonly key?: KeyObject;
}

/** The matrix that every verifier is held against. */
export const chainCases: readonly ChainCase[] = [
  { name: 'signer, authority', pem: goodChain, reason: null },
  { name: 'signer, authority, root', pem: goodChain + rootPem, reason: null },
  {
    name: 'a file that goes on above the trusted root to one that is trusted no more',
    pem: goodChain + certificate(root, oldRoot, anAuthority),
    reason: null,
  },
  {
    name: 'the same, with the untrusted root in the file',
    pem:
      goodChain +
      certificate(root, oldRoot, anAuthority) +
      certificate(oldRoot, oldRoot, anAuthority),
    reason: null,
  },
  {
    name: 'an authority under a root with an EC key',
    pem: leaf() + certificate(authority, ecRoot, anAuthority),
    reason: null,
  },
  {
    name: 'an authority with an EC key',
    pem: leaf({}, ecAuthority) + certificate(ecAuthority, ecRoot, anAuthority),
    reason: null,
  },
  { name: 'a signer right below the root', pem: leaf({}, root), reason: null },
  {
    name: 'two authorities, in the wrong order',
    pem:
      leaf({}, lowerAuthority) + authorityPem + certificate(lowerAuthority, authority, anAuthority),
    reason: null,
  },
  {
    name: 'the authority twice, first the one that has expired',
    pem: leaf() + certificate(authority, root, { ...anAuthority, ...expired }) + authorityPem,
    reason: null,
  },
  {
    name: 'a signer that is valid until 2051',
    pem: leaf({ validToMs: Date.parse('2051-01-01T00:00:00Z') }) + authorityPem,
    reason: null,
  },
  { name: 'no authority', pem: leaf(), reason: 'No trusted root' },
  {
    name: 'an expired authority',
    pem: leaf() + certificate(authority, root, { ...anAuthority, ...expired }),
    reason: 'No trusted root',
  },
  { name: 'an expired signer', pem: leaf(expired) + authorityPem, reason: 'out of date' },
  {
    name: 'a signer that is not valid yet',
    pem: leaf({ validFromMs: NOW_MS + DAY_MS }) + authorityPem,
    reason: 'out of date',
  },
  {
    name: 'a root of a stranger',
    pem: leaf() + certificate(authority, strangersRoot, anAuthority),
    reason: 'No trusted root',
  },
  {
    name: 'a root of a stranger in the file',
    pem:
      leaf() +
      certificate(authority, strangersRoot, anAuthority) +
      certificate(strangersRoot, strangersRoot, anAuthority),
    reason: 'No trusted root',
  },
  {
    name: 'a stranger under the name of the root',
    pem:
      leaf() +
      certificate(authority, { ...strangersRoot, name: root.name }, anAuthority) +
      certificate(
        { ...strangersRoot, name: root.name },
        { ...strangersRoot, name: root.name },
        anAuthority,
      ),
    reason: 'No trusted root',
  },
  { name: 'a signer that vouches for itself', pem: leaf({}, signer), reason: 'No trusted root' },
  {
    name: 'somebody with a certificate of their own who plays the authority',
    pem: leaf() + certificate(authority, root, { names: ['example.org'] }),
    reason: 'No trusted root',
  },
  {
    name: 'somebody who says that they may sign, and is no authority',
    pem: leaf() + certificate(authority, root, { names: ['example.org'], maySign: true }),
    reason: 'No trusted root',
  },
  {
    name: 'an authority with the right key and another name',
    pem: leaf() + certificate({ ...authority, name: 'Somebody' }, root, anAuthority),
    reason: 'No trusted root',
  },
  {
    name: 'more authorities than the upper one may have below it',
    pem:
      leaf({}, lowerAuthority) +
      certificate(lowerAuthority, authority, anAuthority) +
      certificate(authority, root, { ...anAuthority, mostAuthoritiesBelow: 0 }),
    reason: 'No trusted root',
  },
  {
    name: 'an authority that may have none below it, and has none',
    pem: leaf() + certificate(authority, root, { ...anAuthority, mostAuthoritiesBelow: 0 }),
    reason: null,
  },
  {
    name: 'an authority for the names of somebody else',
    pem: leaf() + certificate(authority, root, { ...anAuthority, onlyNames: ['example.org'] }),
    reason: 'No trusted root',
  },
  {
    name: 'a condition that nobody knows',
    pem: leaf({ criticalOid: '2a0304' }) + authorityPem,
    reason: 'constraints',
  },
  {
    name: 'a signer for another name',
    pem: leaf({ names: ['echo-api.amazon.com.example.org'] }) + authorityPem,
    reason: 'not for echo-api',
  },
  {
    name: 'a signer for every name of Amazon',
    pem: leaf({ names: ['*.amazon.com'] }) + authorityPem,
    reason: 'not for echo-api',
  },
  {
    name: 'a signer whose name is only its common name',
    pem: certificate({ ...signer, name: SIGNER_NAME }, authority) + authorityPem,
    reason: 'not for echo-api',
  },
  {
    name: 'a signer for Amazon and another name',
    pem: leaf({ names: ['example.org', SIGNER_NAME] }) + authorityPem,
    reason: null,
  },
  {
    name: 'a signer with an EC key',
    pem: leaf({}, authority, ecSigner) + authorityPem,
    reason: 'no RSA key',
    key: ecSigner.privateKey,
  },
  {
    name: 'a signer with a short key',
    pem: leaf({}, authority, weakSigner) + authorityPem,
    reason: 'no RSA key',
    key: weakSigner.privateKey,
  },
  { name: 'a changed signer', pem: changed(leaf()) + authorityPem, reason: 'No trusted root' },
  {
    name: 'the authority before the signer',
    pem: authorityPem + leaf(),
    reason: 'not for echo-api',
  },
  { name: 'nothing', pem: '', reason: 'no certificate' },
  { name: 'a web page', pem: '<html>Not here</html>', reason: 'no certificate' },
  {
    name: 'something else between the lines',
    pem: '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
    reason: 'something else',
  },
  { name: 'a hundred certificates', pem: goodChain + authorityPem.repeat(98), reason: 'too many' },
];
