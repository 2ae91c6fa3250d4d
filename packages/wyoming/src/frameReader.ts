import * as z from 'zod/mini';
import type { Frame } from './frame.js';
import { FrameRefused } from './frame.js';

/** How large the parts of a frame may be, in bytes. */
export interface FrameLimits {
  /** The line of JSON; 65,536 if left out. */
  readonly header?: number | undefined;
  /** What follows it as JSON; 262,144 if left out. */
  readonly data?: number | undefined;
  /** Sound; 262,144 if left out. */
  readonly payload?: number | undefined;
}

/** Reads frames from bytes that come in pieces. */
export interface FrameReader {
  /**
   * Takes the next bytes.
   *
   * @returns the frames that are whole now, in order
   * @throws FrameRefused where the bytes are no frame; nothing can be read after that
   */
  read(piece: Uint8Array): Frame[];
}

const END_OF_LINE = 0x0a;
const HEADER_BYTES = 65_536;
const DATA_BYTES = 262_144;
const PAYLOAD_BYTES = 262_144;

let schema: ReturnType<typeof newSchema> | undefined;
/** Schemas are made when they are first needed. */
function newSchema() {
  const bytes = z.optional(z.nullable(z.int().check(z.minimum(0))));
  return z.object({
    type: z.string().check(z.minLength(1), z.maxLength(100)),
    data: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    data_length: bytes,
    payload_length: bytes,
  });
}
type Header = z.infer<ReturnType<typeof newSchema>>;

/** What is being gathered: a line until its end, or so many bytes. */
type Part = 'header' | 'data' | 'payload';

/**
 * A reader for one connection. Bytes may be cut anywhere; what is held is never more than one frame.
 *
 * @param limits how large a frame may be
 * @returns the reader
 * @throws never; `read` throws FrameRefused
 * @example frameReader().read(encodeFrame({ type: 'ping' }))[0].type // 'ping'
 */
export function frameReader(limits: FrameLimits = {}): FrameReader {
  const { header: headerBytes = HEADER_BYTES } = limits;
  const most = { data: limits.data ?? DATA_BYTES, payload: limits.payload ?? PAYLOAD_BYTES };
  let part: Part = 'header';
  let pieces: Uint8Array[] = [];
  let held = 0;
  let wanted = 0;
  let header: Header = { type: '' };
  let data: Record<string, unknown> = {};

  const hold = (piece: Uint8Array): void => {
    if (piece.length > 0) pieces.push(piece);
    held += piece.length;
  };
  const taken = (): Uint8Array => {
    const all = joined(pieces, held);
    pieces = [];
    held = 0;
    return all;
  };
  /** What comes next, once a part is whole; a frame where it was the last. */
  const goOn = (frames: Frame[]): void => {
    for (;;) {
      if (part === 'header') return;
      if (held < wanted) return;
      if (part === 'data') {
        data = { ...data, ...(wanted > 0 ? dataIn(taken()) : {}) };
        part = 'payload';
        wanted = header.payload_length ?? 0;
        continue;
      }
      const payload = wanted > 0 ? taken() : null;
      frames.push({ type: header.type, data, payload });
      part = 'header';
      return;
    }
  };

  return {
    read(piece) {
      const frames: Frame[] = [];
      let rest = piece;
      while (rest.length > 0) {
        if (part === 'header') {
          const end = rest.indexOf(END_OF_LINE);
          const line = end === -1 ? rest : rest.subarray(0, end);
          if (held + line.length > headerBytes)
            throw new FrameRefused(`A frame begins with a line of at most ${headerBytes} bytes.`);
          hold(line);
          if (end === -1) break;
          rest = rest.subarray(end + 1);
          header = headerIn(taken());
          mustFit('data', header.data_length ?? 0, most.data);
          mustFit('payload', header.payload_length ?? 0, most.payload);
          data = header.data ?? {};
          part = 'data';
          wanted = header.data_length ?? 0;
        } else {
          const missing = wanted - held;
          hold(rest.subarray(0, missing));
          rest = rest.subarray(missing);
        }
        goOn(frames);
      }
      return frames;
    },
  };
}

function mustFit(what: string, bytes: number, most: number): void {
  if (bytes > most)
    throw new FrameRefused(`The ${what} of a frame may have at most ${most} bytes.`);
}

function headerIn(line: Uint8Array): Header {
  const known = jsonIn(line, 'A frame begins with a line of JSON.');
  schema ??= newSchema();
  const read = schema.safeParse(known);
  if (read.success) return read.data;
  throw new FrameRefused('A frame has a type, and lengths that are whole numbers.');
}

function dataIn(bytes: Uint8Array): Record<string, unknown> {
  const sentence = 'The data of a frame are a JSON object.';
  const known = jsonIn(bytes, sentence);
  if (typeof known === 'object' && known !== null && !Array.isArray(known)) return { ...known };
  throw new FrameRefused(sentence);
}

function jsonIn(bytes: Uint8Array, sentence: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new FrameRefused(sentence);
  }
}

/** Bytes of one's own: pieces belong to whoever reads the socket. */
function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
