/** Makes X.509 certificates (RFC 5280) of every kind that tests need, also wrong ones; Node has no maker of its own. */
import type { KeyObject } from 'node:crypto';
import { generateKeyPairSync, sign } from 'node:crypto';

/** The owner of a key, under a name. */
export interface Party {
  readonly name: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** What a certificate says; sensible where left out. */
export interface Wording {
  /** Names in the extension for names; none at all when the list is empty. */
  readonly names?: readonly string[];
  readonly isAuthority?: boolean;
  /** Says that it may sign certificates, without being an authority. */
  readonly maySign?: boolean;
  readonly mostAuthoritiesBelow?: number;
  /** An authority for these names only. */
  readonly onlyNames?: readonly string[];
  /** Hex digits of the identifier of an extension that nobody knows and everybody has to. */
  readonly criticalOid?: string;
  readonly validFromMs?: number;
  readonly validToMs?: number;
}

/** The time in all tests of the host. */
export const NOW_MS = Date.parse('2026-11-21T22:00:00Z');
export const DAY_MS = 24 * 60 * 60 * 1000;

export function rsaParty(name: string, modulusLength = 2048): Party {
  return { name, ...generateKeyPairSync('rsa', { modulusLength }) };
}

export function ecParty(name: string): Party {
  return { name, ...generateKeyPairSync('ec', { namedCurve: 'P-256' }) };
}

/** A certificate of `subject`, signed by `issuer`, as PEM. */
export function certificate(subject: Party, issuer: Party, wording: Wording = {}): string {
  const { validFromMs = NOW_MS - DAY_MS, validToMs = NOW_MS + 30 * DAY_MS } = wording;
  const algorithm = ALGORITHMS[issuer.privateKey.asymmetricKeyType ?? ''] ?? Buffer.of();
  const signed = sequence(
    tagged(0xa0, integer(2)),
    integer(serial++),
    algorithm,
    distinguished(issuer.name),
    sequence(time(validFromMs), time(validToMs)),
    distinguished(subject.name),
    subject.publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(...extensions(wording))),
  );
  const signature = sign('sha256', signed, issuer.privateKey);
  const der = sequence(signed, algorithm, tagged(0x03, Buffer.of(0), signature));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

let serial = 1000;

function extensions(wording: Wording): Buffer[] {
  const { names = [], isAuthority = false, mostAuthoritiesBelow, onlyNames, criticalOid } = wording;
  const most = mostAuthoritiesBelow === undefined ? [] : [integer(mostAuthoritiesBelow)];
  const usage = isAuthority || wording.maySign ? Buffer.of(1, 0x06) : Buffer.of(7, 0x80);
  return [
    extension('551d13', true, sequence(...(isAuthority ? [YES, ...most] : []))),
    extension('551d0f', true, tagged(0x03, usage)),
    ...(names.length > 0 ? [extension('551d11', false, sequence(...names.map(dnsName)))] : []),
    ...(onlyNames
      ? [
          extension(
            '551d1e',
            false,
            sequence(tagged(0xa0, ...onlyNames.map((name) => sequence(dnsName(name))))),
          ),
        ]
      : []),
    ...(criticalOid ? [extension(criticalOid, true, sequence())] : []),
  ];
}

function extension(oid: string, isCritical: boolean, value: Buffer): Buffer {
  return sequence(identifier(oid), ...(isCritical ? [YES] : []), tagged(0x04, value));
}

function tagged(tag: number, ...contents: Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  const hex = content.length.toString(16);
  const digits = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex');
  const length =
    content.length < 128 ? Buffer.of(content.length) : Buffer.of(0x80 + digits.length, ...digits);
  return Buffer.concat([Buffer.of(tag), length, content]);
}

const sequence = (...contents: Uint8Array[]) => tagged(0x30, ...contents);
const identifier = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number) =>
  tagged(
    0x02,
    Buffer.of(0, value >> 8, value & 0xff).subarray(value < 128 ? 2 : value < 32768 ? 1 : 0),
  );
const dnsName = (name: string) => tagged(0x82, Buffer.from(name));
const YES = tagged(0x01, Buffer.of(0xff));

/** Whether years have two digits hangs on the year. */
function time(atMs: number): Buffer {
  const digits = `${new Date(atMs).toISOString().replace(/\D/g, '').slice(0, 14)}Z`;
  const isLate = new Date(atMs).getUTCFullYear() >= 2050;
  return isLate ? tagged(0x18, Buffer.from(digits)) : tagged(0x17, Buffer.from(digits.slice(2)));
}

function distinguished(name: string): Buffer {
  const commonName = sequence(identifier('550403'), tagged(0x0c, Buffer.from(name)));
  return sequence(tagged(0x31, commonName));
}

const ALGORITHMS: Readonly<Record<string, Buffer>> = {
  rsa: sequence(identifier('2a864886f70d01010b'), tagged(0x05)),
  ec: sequence(identifier('2a8648ce3d040302')),
};
