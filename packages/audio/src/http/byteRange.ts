/** Bytes of a file, both ends included. */
export interface ByteRange {
  readonly firstByte: number;
  readonly lastByte: number;
}

const UNIT = /^bytes=(.*)$/i;
const RANGE = /^(\d*)-(\d*)$/;

/**
 * Reads a `Range` header (RFC 9110, 14.1 and 14.2). Several ranges at once, other units and nonsense are answered with
 * the whole file: the RFC allows it, and no player of sound asks for more than one.
 *
 * @param header as it came; `undefined` when it did not
 * @param lengthBytes length of the file, above 0
 * @returns the range within the file, `'whole'`, or `'none'` when it has no byte of it
 * @example byteRange('bytes=-500', 10_000) // { firstByte: 9500, lastByte: 9999 }
 */
export function byteRange(
  header: string | undefined,
  lengthBytes: number,
): ByteRange | 'whole' | 'none' {
  // A list may have empty places.
  const listed = UNIT.exec(header ?? '')?.[1]?.split(',') ?? [];
  const [only = '', ...others] = listed.map((one) => one.trim()).filter((one) => one !== '');
  const ends = RANGE.exec(only);
  if (!ends || others.length > 0) return 'whole';
  const [, first = '', last = ''] = ends;
  if (first === '') return last === '' ? 'whole' : lastBytes(Number(last), lengthBytes);
  const firstByte = Number(first);
  const lastByte = last === '' ? Infinity : Number(last);
  if (lastByte < firstByte) return 'whole';
  if (firstByte >= lengthBytes) return 'none';
  return { firstByte, lastByte: Math.min(lastByte, lengthBytes - 1) };
}

function lastBytes(count: number, lengthBytes: number): ByteRange | 'none' {
  if (count === 0) return 'none';
  return { firstByte: Math.max(0, lengthBytes - count), lastByte: lengthBytes - 1 };
}
