import { createHash } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SpeechFailed } from '../synthesizer.js';

/** The files of a voice of sherpa-onnx, as they come out of its archive. */
export interface SherpaModel {
  /** `vits` are Piper's voices. */
  readonly kind: SherpaKind;
  /** The network, `.onnx`; of Matcha the acoustic one. */
  readonly model: string;
  /** `tokens.txt`. */
  readonly tokens: string;
  /** The folder `espeak-ng-data`, by which words become sounds. */
  readonly data: string;
  /** `voices.bin`: who speaks, of Kokoro and KittenTTS. */
  readonly voices?: string;
  /** What makes sound of Matcha's spectra, such as `vocos-22khz-univ.onnx`. */
  readonly vocoder?: string;
  /** How words are said, of Kokoro in several languages: `lexicon-us-en.txt`. */
  readonly lexicon?: string;
}

/** The kinds of voices that are spoken here. */
export const SHERPA_KINDS = ['kokoro', 'kitten', 'vits', 'matcha'] as const;
export type SherpaKind = (typeof SHERPA_KINDS)[number];

type Part = Exclude<keyof SherpaModel, 'kind'>;
const PARTS: Readonly<Record<SherpaKind, readonly Part[]>> = {
  kokoro: ['model', 'voices', 'tokens', 'data'],
  kitten: ['model', 'voices', 'tokens', 'data'],
  vits: ['model', 'tokens', 'data'],
  matcha: ['model', 'vocoder', 'tokens', 'data'],
};
/** Without these in its folder the addon ends its process. */
const DATA_FILES = ['phontab', 'phonindex', 'phondata', 'intonations'];

/** What a network says it is, in its own metadata. */
const KIND_OF_TYPE: Readonly<Record<string, SherpaKind>> = {
  kokoro: 'kokoro',
  'kitten-tts': 'kitten',
  vits: 'vits',
  'matcha-tts': 'matcha',
};
/** The metadata of a network stand at its end. */
const METADATA_BYTES = 256 * 2 ** 10;
const VOCODER = /^(?:vocos|hifigan).*\.onnx$/i;
const ENGLISH_LEXICON = 'lexicon-us-en.txt';
const FINGERPRINT_BYTES = 2 ** 20;
const FINGERPRINT_LETTERS = 12;

/**
 * Finds the files of a voice in the folder that its archive was unpacked into. What kind it is stands in the network itself.
 *
 * @param place the folder, or its `.onnx` file where there are several
 * @returns the paths of its files; that all are there is looked at by `sherpaVoice`
 * @throws TypeError for what is no path; SpeechFailed when there is no such folder, no network in it or more than one, or one of another kind
 * @example sherpaVoice({ model: sherpaModelIn('models/kokoro-en-v0_19') })
 */
export function sherpaModelIn(place: string): SherpaModel {
  if (typeof place !== 'string' || place === '') {
    throw new TypeError("A voice is in a folder, as in sherpaModelIn('models/kokoro-en-v0_19').");
  }
  const model = networkIn(place);
  const folder = dirname(model);
  const kind = kindOf(model);
  const lexicon = join(folder, ENGLISH_LEXICON);
  const vocoder = vocoderBeside(folder);
  return {
    kind,
    model,
    tokens: join(folder, 'tokens.txt'),
    data: join(folder, 'espeak-ng-data'),
    ...(PARTS[kind].includes('voices') ? { voices: join(folder, 'voices.bin') } : {}),
    ...(kind === 'matcha' ? { vocoder: vocoder ?? join(folder, 'vocos-22khz-univ.onnx') } : {}),
    ...(kind === 'kokoro' && isReadable(lexicon) ? { lexicon } : {}),
  };
}

/**
 * Looks whether all files of a voice are there, before anything is loaded: the addon would end its process.
 *
 * @param model their paths
 * @throws TypeError when it is no model; SpeechFailed with one sentence that names every file that is missing or cannot be read
 * @example mustBeThere(sherpaModelIn(folder));
 */
export function mustBeThere(model: SherpaModel): void {
  const kinds: readonly string[] = SHERPA_KINDS;
  if (typeof model !== 'object' || model === null || !kinds.includes(model.kind)) {
    throw new TypeError(
      `A model is what sherpaModelIn gives, with a kind of ${SHERPA_KINDS.join(', ')}.`,
    );
  }
  const parts = PARTS[model.kind];
  for (const part of parts) {
    if (typeof model[part] !== 'string' || model[part] === '') {
      throw new TypeError(`A model of ${model.kind} needs the path of its ${part}.`);
    }
  }
  const files = [...parts, 'lexicon' as const].flatMap((part) => {
    const path = model[part];
    if (path === undefined) return [];
    return part === 'data' ? DATA_FILES.map((name) => join(path, name)) : [path];
  });
  const missing = files.filter((file) => !isReadable(file));
  if (missing.length > 0) {
    const what = missing.length === 1 ? 'A file of the voice is' : 'Files of the voice are';
    throw new SpeechFailed(`${what} missing, or cannot be read: ${missing.join(', ')}.`);
  }
}

/**
 * Tells one voice from another by what is in its files, wherever they lie and whatever their folder is called.
 *
 * @param model files that are there
 * @returns some letters that are the same for the same files
 * @throws what the disk says
 * @example fingerprintOf(model) // '4f2a90c1d7be'
 */
export function fingerprintOf({ model, voices, vocoder, tokens, lexicon }: SherpaModel): string {
  const sum = createHash('sha256');
  for (const file of [model, voices, vocoder, tokens, lexicon]) {
    if (file === undefined) continue;
    const { size } = statSync(file);
    // Three hundred megabytes need not be read to be told apart: trained numbers differ from the first to the last.
    sum.update(`${size}\n`).update(endOf(file, FINGERPRINT_BYTES));
  }
  return sum.digest('hex').slice(0, FINGERPRINT_LETTERS);
}

function networkIn(place: string): string {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (stat?.isFile()) return place;
  if (!stat) throw new SpeechFailed(`There is no voice in ${place}: there is no such folder.`);
  const networks = readdirSync(place)
    .filter((name) => name.endsWith('.onnx') && !VOCODER.test(name))
    .sort();
  const [network] = networks;
  if (network === undefined) {
    throw new SpeechFailed(`There is no voice in ${place}: it has no .onnx file.`);
  }
  if (networks.length > 1) {
    throw new SpeechFailed(
      `There are several voices in ${place} (${networks.join(', ')}); name one of these files.`,
    );
  }
  return join(place, network);
}

function kindOf(model: string): SherpaKind {
  const type = typeIn(endOf(model, METADATA_BYTES));
  if (type === null) {
    throw new SpeechFailed(
      `${model} does not say what kind of voice it is, as a network for sherpa-onnx does.`,
    );
  }
  const kind = Object.hasOwn(KIND_OF_TYPE, type) ? KIND_OF_TYPE[type] : undefined;
  if (kind) return kind;
  throw new SpeechFailed(
    `${basename(model)} is a voice of a kind that is not spoken here (${type}); spoken are ${SHERPA_KINDS.join(', ')}.`,
  );
}

/** The value behind the key `model_type`, as protocol buffers write it: its field's number, its length, its letters. */
function typeIn(end: Buffer): string | null {
  const key = end.lastIndexOf('model_type', undefined, 'latin1');
  const at = key + 'model_type'.length;
  if (key < 0 || end[at] !== 0x12) return null;
  const length = end[at + 1] ?? 0;
  const type = end.toString('latin1', at + 2, at + 2 + length);
  return /^[\w .-]{2,40}$/.test(type) ? type : null;
}

/** Matcha's vocoder is an archive of its own, unpacked into the folder or beside it. */
function vocoderBeside(folder: string): string | null {
  for (const place of [folder, dirname(folder)]) {
    const name = readdirSync(place)
      .filter((one) => VOCODER.test(one))
      .sort()[0];
    if (name !== undefined) return join(place, name);
  }
  return null;
}

function endOf(file: string, bytes: number): Buffer {
  const open = openSync(file, 'r');
  try {
    const { size } = statSync(file);
    const end = Buffer.alloc(Math.min(size, bytes));
    readSync(open, end, 0, end.length, size - end.length);
    return end;
  } finally {
    closeSync(open);
  }
}

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    const stat = statSync(file);
    return stat.isFile() && stat.size > 0;
  } catch {
    return false;
  }
}
