import type { Pcm } from '../pcm.js';
import { SpeechFailed } from '../synthesizer.js';

/**
 * From here on, two gigabytes or a little less, a length means "to the end": what streams write who cannot know theirs (espeak-ng
 * 0x7ffff000, pocket-tts 2,000,000,000).
 */
const UNKNOWN_LENGTH = 0x7000_0000;
/** A header with a list of names, as ffmpeg writes it, is shorter. */
const MOST_BEHIND_BYTES = 128;
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
 * Reads a WAV file: 8, 16, 24 or 32 bit PCM, or float of 32 or 64 bits, at any rate, of one channel or two.
 *
 * @param bytes the file; chunks that are not sound are passed over, and a length that a stream left open is the rest
 * @returns its sound, two channels averaged
 * @throws SpeechFailed when it is no WAV file, one of another kind, or damaged
 * @example readWav(await readFile('speech.wav')).sampleRateHz // 16000
 */
export function readWav(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || tagAt(view, 0) !== 'RIFF' || tagAt(view, 8) !== 'WAVE') {
    const what = isMp3(bytes) ? 'an MP3 file, and not a WAV file' : 'not a WAV file';
    throw new SpeechFailed(`What the voice gave is ${what}.`);
  }
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const tag = tagAt(view, at);
    const declaredBytes = view.getUint32(at + 4, true);
    const start = at + 8;
    const restBytes = bytes.length - start;
    if (tag === 'data') {
      if (!format) throw damaged('its sound comes before its format');
      const isOpen = declaredBytes >= UNKNOWN_LENGTH || isLeftAtNothing(view, start, declaredBytes);
      if (!isOpen && declaredBytes > restBytes) throw damaged('it is cut off');
      const rest = new DataView(view.buffer, view.byteOffset + start, restBytes);
      return soundOf(rest, isOpen ? lengthOf(rest) : declaredBytes, format);
    }
    if (declaredBytes > restBytes) throw damaged('it is cut off');
    if (tag === 'fmt ')
      format = formatOf(new DataView(view.buffer, view.byteOffset + start, declaredBytes));
    // Chunks start at even places.
    at = start + declaredBytes + (declaredBytes % 2);
  }
  throw damaged('there is no sound in it');
}

/** A stream whose writer left its length at 0 has its sound behind that; a file without a sound has nothing, or another chunk. */
function isLeftAtNothing(view: DataView, start: number, declaredBytes: number): boolean {
  if (declaredBytes > 0 || view.byteLength - start < 8) return false;
  return !/^[A-Za-z][A-Za-z0-9 ]{3}$/.test(tagAt(view, start));
}

/**
 * How many bytes of an open stream are sound. Writers that learn the length at the end and cannot go back put it behind the sound,
 * with what is left of the header between (Kokoro-FastAPI before its #467): it says itself where it should not be.
 */
function lengthOf(rest: DataView): number {
  const told = rest.byteLength >= 4 ? rest.getUint32(rest.byteLength - 4, true) : 0;
  const behind = rest.byteLength - told;
  return told > 0 && behind >= 4 && behind <= MOST_BEHIND_BYTES ? told : rest.byteLength;
}

function damaged(how: string): SpeechFailed {
  return new SpeechFailed(`The WAV file that the voice gave is damaged: ${how}.`);
}

/** Some servers give one whatever they are asked for. */
function isMp3([first = 0, second = 0, third = 0]: Uint8Array): boolean {
  const isTagged = String.fromCharCode(first, second, third) === 'ID3';
  return isTagged || (first === 0xff && (second & 0xe6) === 0xe2);
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
  if (format === FLOAT && bits === 64) return (view, at) => view.getFloat64(at, true);
  if (format !== PCM) return null;
  if (bits === 8) return (view, at) => (view.getUint8(at) - 128) / 0x80;
  if (bits === 16) return (view, at) => view.getInt16(at, true) / 0x8000;
  if (bits === 24) {
    return (view, at) => (view.getInt16(at + 1, true) * 256 + view.getUint8(at)) / 0x80_0000;
  }
  return bits === 32 ? (view, at) => view.getInt32(at, true) / 0x8000_0000 : null;
}

function soundOf(
  data: DataView,
  bytes: number,
  { format, channels, sampleRateHz, bits }: Format,
): Pcm {
  const read = readerOf(format, bits);
  if (!read) throw other(`format ${format}`);
  const bytesPerSample = bits / 8;
  // What a stream was cut short in the middle of is left out.
  const samples = new Float32Array(Math.floor(bytes / bytesPerSample / channels));
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
