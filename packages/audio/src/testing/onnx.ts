/** Fields of a message of protocol buffers, by their numbers. */
type Fields = readonly (readonly [number: number, value: string | number | Buffer])[];

/**
 * A network that gives back what it is given, with metadata as voices have them: real enough for a runtime to load, and no voice.
 *
 * @param metadata such as `{ model_type: 'kokoro' }`
 * @returns an `.onnx` file
 */
export function emptyNetwork(metadata: Readonly<Record<string, string>>): Buffer {
  const shape = message([[1, message([[1, 1]])]]);
  const type = message([
    [
      1,
      message([
        [1, 1],
        [2, shape],
      ]),
    ],
  ]);
  const named = (name: string) =>
    message([
      [1, name],
      [2, type],
    ]);
  const node = message([
    [1, 'x'],
    [2, 'y'],
    [4, 'Identity'],
  ]);
  const graph = message([
    [1, node],
    [2, 'nothing'],
    [11, named('x')],
    [12, named('y')],
  ]);
  const entries = Object.entries(metadata).map(([key, value]) =>
    message([
      [1, key],
      [2, value],
    ]),
  );
  return message([
    [1, 8],
    [7, graph],
    [8, message([[2, 13]])],
    ...entries.map((entry) => [14, entry] as const),
  ]);
}

function message(fields: Fields): Buffer {
  return Buffer.concat(
    fields.map(([number, value]) => {
      if (typeof value === 'number') return Buffer.concat([varint(number * 8), varint(value)]);
      const body = Buffer.from(value);
      return Buffer.concat([varint(number * 8 + 2), varint(body.length), body]);
    }),
  );
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return Buffer.from([...bytes, rest]);
}
