import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RecordedRoutine, Synthesizer } from '@supine/audio';
import type { Locale, RoutineRequest } from '@supine/core';
import { catalogue } from '@supine/core';
import { clockTime } from '@supine/core/speech';
import { tell } from '../tell.js';
import { atMostOne, oneOf, positiveInteger, UsageError } from '../usage.js';
import { progressBar } from '../views/progressBar.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

const VOICES = ['built-in', 'system'] as const;
type VoiceName = (typeof VOICES)[number];

const help = `supine render <ID> --out FILE.mp3 [--vtt FILE.vtt] [--minutes N] [--voice NAME] [--whisper] [--json]
supine render --all --out FOLDER [--voice NAME]

A routine as one audio file with exact holds, chapters and captions. It needs no network and no key.

  --out FILE     where it goes
  --vtt FILE     its captions, as WebVTT
  --minutes N    the routine in this length
  --voice NAME   built-in (the usual one) or system (what is installed here)
  --whisper      under the breath
  --all          every routine, into a folder
  --json         where everything is in the file
`;

/** `render`: a routine as a file. */
export const render: Command = {
  name: 'render',
  summary: 'a routine as an audio file',
  help,
  async run(words, { locale }) {
    const { values, positionals } = readArguments(words, {
      out: { type: 'string' },
      vtt: { type: 'string' },
      minutes: { type: 'string' },
      voice: { type: 'string', default: 'built-in' },
      whisper: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
    });
    const routine = atMostOne(positionals, 'routine');
    const { out, vtt, minutes, whisper } = values;
    if (out === undefined) throw new UsageError('--out is missing: where shall the file go?');
    if (values.all === (routine !== undefined)) {
      throw new UsageError('Give the id of one routine, or --all.');
    }
    const voiceName = oneOf('voice', VOICES, values.voice);
    const request = minutes === undefined ? {} : { minutes: positiveInteger('minutes', minutes) };
    await withVoice(voiceName, async (voice) => {
      const files =
        routine === undefined ? allInto(out, vtt !== undefined) : [{ routine, out, vtt }];
      const written = [];
      for (const file of files) {
        const recorded = await recordOne(
          { ...request, routine: file.routine },
          { voice, locale, whisper },
        );
        await writeWhole(file.out, recorded.pieces());
        if (file.vtt !== undefined) await writeWhole(file.vtt, [recorded.webVtt]);
        written.push(told(file.out, recorded));
        if (!values.json) {
          process.stdout.write(`${file.out}  ${clockTime(recorded.durationMs).trim()}\n`);
        }
      }
      if (values.json) printJson(routine === undefined ? written : written[0]);
    });
  },
};

/** A file for every routine that is written by name. */
function allInto(folder: string, withCaptions: boolean) {
  return Object.keys(catalogue.routines).map((routine) => ({
    routine,
    out: join(folder, `${routine}.mp3`),
    vtt: withCaptions ? join(folder, `${routine}.vtt`) : undefined,
  }));
}

async function withVoice(
  name: VoiceName,
  use: (voice: Synthesizer) => Promise<void>,
): Promise<void> {
  // Sound is loaded by whoever wants it: a conversation begins without.
  const { fliteVoice, systemVoice } = await import('@supine/audio');
  const voice =
    name === 'built-in' ? fliteVoice() : systemVoice(process.platform, process.env['PATH'] ?? '');
  if (!voice) throw new Error('There is no voice on this machine. Leave --voice out.');
  try {
    await use(voice);
  } finally {
    await voice.close();
  }
}

async function recordOne(
  request: RoutineRequest & { readonly routine: string },
  spoken: { readonly voice: Synthesizer; readonly locale: Locale; readonly whisper: boolean },
): Promise<RecordedRoutine> {
  const { folderClips, recordRoutine } = await import('@supine/audio');
  const bar = progressBar(request.routine);
  try {
    return await recordRoutine(request, {
      ...spoken,
      clips: folderClips(clipsPath()),
      onProgress: bar.show,
      onClipsNotKept: ({ message }) => tell(message),
    });
  } finally {
    bar.clear();
  }
}

/** https://specifications.freedesktop.org/basedir-spec: what may be deleted at any time. */
function clipsPath(): string {
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  return join(cache, 'supine', 'clips');
}

/**
 * A file is there whole or not at all: one that is cut short would play, and end in the middle of a hold. Each piece is
 * written before the next is read, so that the file is never held.
 */
async function writeWhole(
  file: string,
  pieces: AsyncIterable<Uint8Array> | readonly string[],
): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  const written = <Result>(write: () => Result): Result => {
    try {
      return write();
    } catch (error) {
      throw new Error(`${file} could not be written: ${(error as Error).message}.`);
    }
  };
  try {
    const descriptor = written(() => openSync(unfinished, 'w'));
    try {
      for await (const piece of pieces) written(() => writeFileSync(descriptor, piece));
    } finally {
      written(() => closeSync(descriptor));
    }
    written(() => renameSync(unfinished, file));
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function told(file: string, { durationMs, segments }: RecordedRoutine) {
  return { file, durationMs, segments };
}
