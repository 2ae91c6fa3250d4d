/**
 * A 64-bit identity of a text, as 16 hexadecimal digits: equal texts give equal hashes. It tells two timelines apart;
 * it protects nothing (signing is another package's business). FNV-1a, in two 32-bit lanes with different offsets.
 *
 * @example identityHash('') // '811c9dc5cbf29ce4'
 */
export function identityHash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + index), 0x01000193);
  }
  return hex(low) + hex(high);
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}
