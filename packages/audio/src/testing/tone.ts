/** Sound as servers send it, whose length goes by that of the text. */
const SECONDS_PER_LETTER = 0.06;

/** 16 bit samples without a header: a tone as long as somebody would speak. */
export function rawTone(text: string, sampleRateHz: number, paceTimes = 1): Buffer {
  const seconds = 0.2 + text.length * SECONDS_PER_LETTER * paceTimes;
  const bytes = Buffer.alloc(Math.round(seconds * sampleRateHz) * 2);
  for (let at = 0; at < bytes.length; at += 2) {
    bytes.writeInt16LE(Math.round(8000 * Math.sin(at / 20)), at);
  }
  return bytes;
}

/** A WAV file of one channel of 16 bits. */
export function wavOf(data: Buffer, sampleRateHz: number, declaredBytes = data.length): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(Math.min(declaredBytes + 36, 0xffff_ffff), 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRateHz, 24);
  header.writeUInt32LE(sampleRateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(declaredBytes, 40);
  return Buffer.concat([header, data]);
}
