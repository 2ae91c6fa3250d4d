import { basename, dirname, resolve } from 'node:path';
import type { Synthesizer } from '@supine/audio/engines';
import { mustBeFolder } from '../../output/destination.js';
import { clipsPath, ENGINES, engineNamed } from '../../spokenBy.js';
import { print, tell } from '../../tell.js';
import { oneOf, positiveNumber, UsageError } from '../../usage.js';
import { progressBar } from '../../views/progressBar.js';
import type { Language } from '../command.js';
import { printJson, readArguments } from '../command.js';

/** The terms of the voices in the package are in its NOTICE. */
const OWN_LICENCE = 'Flite, BSD-like: NOTICE';
const PROFILES = ['bed', 'speaker', 'phone'] as const;
const SCOPES = ['all', 'routines'] as const;
const ALL_ENGINES = [...ENGINES, 'sherpa', 'polly', 'openai'] as const;

interface EngineWords {
  readonly engine: string;
  readonly url?: string | undefined;
  readonly model?: string | undefined;
  readonly speaker?: string | undefined;
}

/** `voice build`: speaks every line and writes the pack. */
export async function buildVoice(words: readonly string[], { locale }: Language): Promise<void> {
  const { values, positionals } = readArguments(words, {
    out: { type: 'string' },
    engine: { type: 'string', default: 'rms' },
    url: { type: 'string' },
    model: { type: 'string' },
    speaker: { type: 'string' },
    name: { type: 'string' },
    licence: { type: 'string' },
    pace: { type: 'string', default: '1.2' },
    profile: { type: 'string', default: 'bed' },
    for: { type: 'string', default: 'all' },
  });
  if (positionals[0] !== undefined) {
    throw new UsageError(`voice build takes no "${positionals[0]}".`);
  }
  const folder = values.out;
  if (folder === undefined) throw new UsageError('--out is missing: where shall the pack go?');
  const paceTimes = positiveNumber('pace', values.pace);
  const profile = oneOf('profile', PROFILES, values.profile);
  const scope = oneOf('for', SCOPES, values.for);
  // Everything is refused before the lines are put together, which takes its time.
  const licence = values.licence ?? licenceOf(values.engine);
  mustBeFolder(folder);
  const { buildPack, folderClips, packLines } = await import('@supine/audio');
  const voice = await engineOf(values);
  const bar = progressBar(folder);
  try {
    const head = await buildPack({
      voice,
      folder,
      lines: packLines(locale, scope),
      locale: locale.code,
      name: values.name ?? nameOf(values),
      licence,
      madeOn: new Date().toISOString().slice(0, 10),
      clips: folderClips(clipsPath()),
      paceTimes,
      profile,
      onProgress: bar.show,
      onClipsNotKept: ({ message }) => tell(message),
    });
    bar.clear();
    const lines = Object.keys(head.clips).length;
    const megabytes = (head.sound.frames * head.format.frameBytes) / 1e6;
    const { id, missing } = head;
    if (values.json) printJson({ folder, id, lines, megabytes, missing });
    else {
      print(`${folder}  ${id}  ${lines} lines  ${megabytes.toFixed(1)} MB\n`);
      if (missing.length > 0) {
        tell(
          `${missing.length} lines can only be put together while somebody talks: ${missing.join(', ')}.`,
        );
      }
    }
  } finally {
    bar.clear();
    await voice.close();
  }
}

async function engineOf({ engine, url, model, speaker }: EngineWords): Promise<Synthesizer> {
  const name = oneOf('engine', ALL_ENGINES, engine);
  if (name === 'sherpa') return sherpaOf(model, speaker);
  if (name !== 'openai' && name !== 'polly') return engineNamed(name);
  const { openAiSpeech, pollyVoice } = await import('@supine/audio/engines');
  if (name === 'polly') return pollyVoice(speaker === undefined ? {} : { voice: speaker });
  if (url === undefined || model === undefined || speaker === undefined) {
    throw new UsageError('--engine openai needs --url, --model and --speaker.');
  }
  const key = process.env['OPENAI_API_KEY'];
  return openAiSpeech({ url, model, voice: speaker, ...(key ? { key } : {}) });
}

async function sherpaOf(model: string | undefined, speaker = '0'): Promise<Synthesizer> {
  if (model === undefined) {
    throw new UsageError(
      '--engine sherpa needs --model: the folder of a voice that you have downloaded (supine voice list).',
    );
  }
  if (!/^\d{1,4}$/.test(speaker)) {
    throw new UsageError(`--speaker of such a voice is a number from 0, not "${speaker}".`);
  }
  const { sherpaModelIn, sherpaVoice } = await import('@supine/audio/engines');
  return sherpaVoice({ model: sherpaModelIn(model), speaker: Number(speaker) });
}

/** A number says nothing without the voice whose speaker it counts. */
function nameOf({ engine, model, speaker }: EngineWords): string {
  if (engine !== 'sherpa' || model === undefined) return speaker ?? engine;
  const folder = model.endsWith('.onnx') ? dirname(resolve(model)) : resolve(model);
  return `${basename(folder)} ${speaker ?? 0}`;
}

function licenceOf(engine: string): string {
  if (oneOf('engine', ALL_ENGINES, engine) === 'rms' || engine === 'slt') return OWN_LICENCE;
  throw new UsageError(
    '--licence is missing: under which terms may the sound of this voice be handed on?',
  );
}
