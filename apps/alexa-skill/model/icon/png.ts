import { deflateSync, inflateSync } from 'node:zlib';

/** A picture without transparency: three bytes a pixel, row by row. */
export interface Picture {
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly rgb: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const BYTES_A_PIXEL = 3;
/** Eight bits a channel, red, green and blue, no interlacing. */
const FORMAT = Buffer.from([8, 2, 0, 0, 0]);

/**
 * A picture as a PNG file, after https://www.w3.org/TR/png-3/.
 *
 * @param picture its pixels
 * @returns the bytes of the file
 * @example writeFileSync('icon.png', encodePng(drawIcon(108)))
 */
export function encodePng({ widthPixels, heightPixels, rgb }: Picture): Buffer {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(widthPixels, 0);
  size.writeUInt32BE(heightPixels, 4);
  const rowBytes = widthPixels * BYTES_A_PIXEL;
  // Each row begins with the number of its filter; 0 is none.
  const rows = Buffer.alloc(heightPixels * (rowBytes + 1));
  for (let row = 0; row < heightPixels; row += 1) {
    rows.set(rgb.subarray(row * rowBytes, (row + 1) * rowBytes), row * (rowBytes + 1) + 1);
  }
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', Buffer.concat([size, FORMAT])),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * The pixels of a file that `encodePng` wrote. Two versions of zlib compress the same pixels to other bytes, so pictures
 * are compared by these.
 *
 * @param file the bytes of the file
 * @returns the picture
 * @throws Error when it is no such file
 * @example decodePng(encodePng(picture)) // picture
 */
export function decodePng(file: Buffer): Picture {
  if (!file.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG file.');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (file.readUInt32BE(at + 8 + length) !== checksum(name, body)) {
      throw new Error(`The part ${name} of the PNG file is damaged.`);
    }
    chunks.set(name, body);
    at += 12 + length;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  if (!header.subarray(8).equals(FORMAT)) throw new Error('The PNG file has another format.');
  const widthPixels = header.readUInt32BE(0);
  const heightPixels = header.readUInt32BE(4);
  const rowBytes = widthPixels * BYTES_A_PIXEL;
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const rgb = new Uint8Array(heightPixels * rowBytes);
  for (let row = 0; row < heightPixels; row += 1) {
    const from = row * (rowBytes + 1);
    if (rows[from] !== 0) throw new Error('The PNG file has filtered rows.');
    rgb.set(rows.subarray(from + 1, from + 1 + rowBytes), row * rowBytes);
  }
  return { widthPixels, heightPixels, rgb };
}

function chunk(name: string, body: Buffer): Buffer {
  const framed = Buffer.alloc(12 + body.length);
  framed.writeUInt32BE(body.length, 0);
  framed.write(name, 4, 'latin1');
  framed.set(body, 8);
  framed.writeUInt32BE(checksum(name, body), 8 + body.length);
  return framed;
}

/** The cyclic redundancy check of a chunk, bit by bit. */
function checksum(name: string, body: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of Buffer.concat([Buffer.from(name, 'latin1'), body])) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}
