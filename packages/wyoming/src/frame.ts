/** One message of the protocol, either way. */
export interface Frame {
  /** What it is, such as `describe`. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Sound, or other bytes; `null` where there are none. */
  readonly payload: Uint8Array | null;
}

/** A frame that is none, or is larger than is read. */
export class FrameRefused extends Error {
  override readonly name = 'FrameRefused';
}

/** The version of the protocol that is told with each frame; nobody reads it yet. */
const VERSION = '1.7.0';
const END_OF_LINE = 0x0a;

/**
 * Writes a frame: a line of JSON, then its data as JSON, then its payload.
 *
 * @param frame what is sent; a type alone is enough
 * @returns bytes of one's own
 * @throws TypeError where the data are no JSON
 * @example encodeFrame({ type: 'describe' })
 */
export function encodeFrame({
  type,
  data = {},
  payload = null,
}: Pick<Frame, 'type'> & Partial<Frame>): Uint8Array {
  const bytes = new TextEncoder();
  const hasData = Object.keys(data).length > 0;
  const body = hasData ? bytes.encode(JSON.stringify(data)) : new Uint8Array();
  const header = {
    type,
    version: VERSION,
    ...(hasData ? { data_length: body.length } : {}),
    ...(payload && payload.length > 0 ? { payload_length: payload.length } : {}),
  };
  const line = bytes.encode(JSON.stringify(header));
  const sent = new Uint8Array(line.length + 1 + body.length + (payload?.length ?? 0));
  sent.set(line);
  sent[line.length] = END_OF_LINE;
  sent.set(body, line.length + 1);
  if (payload) sent.set(payload, line.length + 1 + body.length);
  return sent;
}
