import type { Pcm } from '../pcm.js';
import { SpeechFailed } from '../synthesizer.js';

/** From here on a length means "to the end": what streams write who cannot know theirs (espeak-ng writes 0x7ffff000). */
const UNKNOWN_LENGTH = 0x7fff_f000;
const PCM = 1;
const FLOAT = 3;
/** The format stands further on, in the first two bytes of an identifier. */
const EXTENSIBLE = 0xfffe;

interface Format {
  readonly format: number;
  readonly channels: number;
  readonly sampleRateHz: number;
  readonly bits: number;
}

/**
 * Reads a WAV file: 8, 16, 24 or 32 bit PCM or 32 bit float, at any rate, of one channel or two.
 *
 * @param bytes the file; chunks that are not sound are passed over, and a length that a stream left open is the rest
 * @returns its sound, two channels averaged
 * @throws SpeechFailed when it is no WAV file, one of another kind, or damaged
 * @example readWav(await readFile('speech.wav')).sampleRateHz // 16000
 */
export function readWav(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tagAt(view, 0) !== 'RIFF' || tagAt(view, 8) !== 'WAVE') {
    throw new SpeechFailed('What the voice gave is not a WAV file.');
  }
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const tag = tagAt(view, at);
    const declaredBytes = view.getUint32(at + 4, true);
    const start = at + 8;
    const restBytes = bytes.length - start;
    if (tag === 'data') {
      if (!format) throw damaged('its sound comes before its format');
      if (declaredBytes < UNKNOWN_LENGTH && declaredBytes > restBytes)
        throw damaged('it is cut off');
      return soundOf(
        new DataView(view.buffer, view.byteOffset + start, Math.min(declaredBytes, restBytes)),
        format,
      );
    }
    if (declaredBytes > restBytes) throw damaged('it is cut off');
    if (tag === 'fmt ')
      format = formatOf(new DataView(view.buffer, view.byteOffset + start, declaredBytes));
    // Chunks start at even places.
    at = start + declaredBytes + (declaredBytes % 2);
  }
  throw damaged('there is no sound in it');
}

function damaged(how: string): SpeechFailed {
  return new SpeechFailed(`The WAV file that the voice gave is damaged: ${how}.`);
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}

function formatOf(chunk: DataView): Format {
  if (chunk.byteLength < 16) throw damaged('its format is cut off');
  const named = chunk.getUint16(0, true);
  const format = named === EXTENSIBLE && chunk.byteLength >= 26 ? chunk.getUint16(24, true) : named;
  const channels = chunk.getUint16(2, true);
  const sampleRateHz = chunk.getUint32(4, true);
  const bits = chunk.getUint16(14, true);
  if (channels < 1 || channels > 2) throw other(`${channels} channels`);
  if (sampleRateHz === 0) throw damaged('its rate is 0 Hz');
  if (!readerOf(format, bits)) throw other(`format ${format} of ${bits} bits`);
  return { format, channels, sampleRateHz, bits };
}

function other(kind: string): SpeechFailed {
  return new SpeechFailed(`The voice gave a WAV file of a kind that is not read here: ${kind}.`);
}

type ReadSample = (view: DataView, at: number) => number;

function readerOf(format: number, bits: number): ReadSample | null {
  if (format === FLOAT && bits === 32) return (view, at) => view.getFloat32(at, true);
  if (format !== PCM) return null;
  if (bits === 8) return (view, at) => (view.getUint8(at) - 128) / 0x80;
  if (bits === 16) return (view, at) => view.getInt16(at, true) / 0x8000;
  if (bits === 24) {
    return (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 0x80_0000;
  }
  return bits === 32 ? (view, at) => view.getInt32(at, true) / 0x8000_0000 : null;
}

function soundOf(data: DataView, { format, channels, sampleRateHz, bits }: Format): Pcm {
  const read = readerOf(format, bits);
  if (!read) throw other(`format ${format}`);
  const bytesPerSample = bits / 8;
  // What a stream was cut short in the middle of is left out.
  const samples = new Float32Array(Math.floor(data.byteLength / bytesPerSample / channels));
  for (let index = 0; index < samples.length; index += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1) {
      sum += read(data, (index * channels + channel) * bytesPerSample);
    }
    samples[index] = sum / channels;
  }
  if (!samples.every(Number.isFinite)) throw damaged('it holds samples that are not numbers');
  return { sampleRateHz, samples };
}
