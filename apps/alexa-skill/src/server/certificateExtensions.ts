/**
 * What a certificate says about the certificates below it. Node gives whether it is an authority, and not for how many
 * levels or for which names; so this reads it from the bytes (X.690, RFC 5280 section 4.2). They were parsed by OpenSSL
 * before, so anything that cannot be read here is refused, not mended.
 */
import type { X509Certificate } from 'node:crypto';

/** Object identifiers, as the hex digits of their bytes. */
const BASIC_CONSTRAINTS = '551d13';
const NAME_CONSTRAINTS = '551d1e';
/** Those that a certificate may hold to be critical: key usage, names, policies, extended key usage. */
const UNDERSTOOD = [BASIC_CONSTRAINTS, '551d0f', '551d11', '551d20', '551d25'];

const BOOLEAN = 0x01;
const INTEGER = 0x02;
const EXTENSIONS = 0xa3;
const LONG_LENGTH = 0x80;

/** An element of DER: its tag, and what is in it. */
interface Element {
  readonly tag: number;
  readonly content: Uint8Array;
}

/**
 * How many authorities may stand between this one and the certificate at the end.
 *
 * @param certificate an authority, or what is at the end
 * @returns a number, Infinity without a limit, or -1 when it has constraints that nothing here can judge
 * @example authoritiesAllowed(amazonRootCa1) // Infinity
 */
export function authoritiesAllowed({ raw }: X509Certificate): number {
  let allowed = Number.POSITIVE_INFINITY;
  for (const { oid, isCritical, value } of extensionsIn(raw)) {
    if (oid === NAME_CONSTRAINTS || (isCritical && !UNDERSTOOD.includes(oid))) return -1;
    const length = oid === BASIC_CONSTRAINTS ? lengthIn(value) : undefined;
    if (length) allowed = length.content.reduce((sum, byte) => sum * 256 + byte, 0);
  }
  return allowed;
}

/** Basic constraints are a sequence of whether it is an authority, and of how long a chain below it may be. */
function lengthIn(value: Uint8Array): Element | undefined {
  return elementsIn(within(value)).find(({ tag }) => tag === INTEGER);
}

function* extensionsIn(raw: Uint8Array) {
  const [signed] = elementsIn(within(raw));
  const parts = signed ? elementsIn(signed.content) : [];
  const extensions = parts.find(({ tag }) => tag === EXTENSIONS);
  if (!extensions) return;
  for (const { content } of elementsIn(within(extensions.content))) {
    const [oid, ...more] = elementsIn(content);
    const critical = more.find(({ tag }) => tag === BOOLEAN);
    yield {
      oid: Buffer.from(oid?.content ?? []).toString('hex'),
      isCritical: critical?.content[0] !== undefined && critical.content[0] !== 0,
      value: more.at(-1)?.content ?? new Uint8Array(),
    };
  }
}

/** What is in the one element that these bytes are. */
function within(bytes: Uint8Array): Uint8Array {
  return elementsIn(bytes)[0]?.content ?? new Uint8Array();
}

function elementsIn(bytes: Uint8Array): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at] ?? 0;
    const first = bytes[at + 1] ?? 0;
    // A length of 128 or more stands in as many bytes as the first one says.
    const lengthBytes = first < LONG_LENGTH ? 0 : first - LONG_LENGTH;
    const start = at + 2 + lengthBytes;
    const length =
      lengthBytes === 0
        ? first
        : bytes.subarray(at + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
    elements.push({ tag, content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return elements;
}
