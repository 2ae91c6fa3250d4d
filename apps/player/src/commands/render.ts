import { join } from 'node:path';
import type { RecordedRoutine, RenderOptions } from '@supine/audio';
import type { RoutineRequest } from '@supine/core';
import { catalogue } from '@supine/core';
import { clockTime } from '@supine/core/speech';
import { areSame, type Destination, destinationOf, mustBeFolder } from '../output/destination.js';
import { writeTogether } from '../output/writeTogether.js';
import { clipsPath, spokenBy, VOICE_HELP } from '../spokenBy.js';
import { print, tell } from '../tell.js';
import { atMostOne, oneOf, positiveInteger, UsageError } from '../usage.js';
import { progressBar } from '../views/progressBar.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

const PROFILES = ['bed', 'speaker', 'phone'] as const;
const BREATHS = ['voice', 'both', 'swell'] as const;

const help = `supine render <ID> --out FILE.mp3 [--vtt FILE.vtt] [--minutes N] [--voice VOICE] [--whisper]
              [--profile NAME] [--breath NAME] [--json]
supine render --all --out FOLDER [--vtt FOLDER] …

A routine as one audio file with exact holds, chapters and captions. It needs no network and no key.

  --out FILE     where it goes; a folder gets ID.mp3, and - is standard output
  --vtt FILE     its captions, as WebVTT; a folder gets ID.vtt
  --minutes N    the routine in this length
  --voice VOICE  ${VOICE_HELP}
  --whisper      under the breath
  --profile NAME what it is listened to on: bed (soft, the usual one, or what a pack was made for), speaker (louder, for a small loudspeaker) or phone
  --breath NAME  who leads a breath: voice, swell (a soft sound, after the first) or both (the usual one)
  --all          every routine, into a folder
  --json         where everything is in the file
`;

/** A routine, and where its sound and its captions go. */
interface Job {
  readonly routine: string;
  readonly out: Destination;
  readonly vtt: Destination | undefined;
}

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
      voice: { type: 'string', default: 'rms' },
      whisper: { type: 'boolean', default: false },
      profile: { type: 'string' },
      breath: { type: 'string', default: 'both' },
      all: { type: 'boolean', default: false },
    });
    const routine = atMostOne(positionals, 'routine');
    const { out, vtt, minutes, whisper, json = false } = values;
    if (out === undefined) throw new UsageError('--out is missing: where shall the file go?');
    if (values.all === (routine !== undefined)) {
      throw new UsageError('Give the id of one routine, or --all.');
    }
    if (values.all && minutes !== undefined) {
      throw new UsageError('--minutes is for one routine; each has lengths of its own.');
    }
    const manner = {
      whisper,
      ...(values.profile ? { profile: oneOf('profile', PROFILES, values.profile) } : {}),
      breath: oneOf('breath', BREATHS, values.breath),
    };
    const request = minutes === undefined ? {} : { minutes: positiveInteger('minutes', minutes) };
    const jobs = routine === undefined ? allInto(out, vtt) : [jobOf(routine, out, vtt)];
    const takesOutput = jobs.some(writesToOutput);
    if (json && takesOutput) {
      throw new UsageError('--json goes to standard output, and a file cannot go there as well.');
    }
    await withVoice(values.voice, async (voice) => {
      const written: object[] = [];
      const failures = new Set<string>();
      for (const [index, { routine: id, out: to, vtt: captionsTo }] of jobs.entries()) {
        const place = jobs.length > 1 ? ` (${index + 1} of ${jobs.length})` : '';
        const spoken = { voice, locale, ...manner, shown: `${id}${place}` };
        try {
          const recorded = await recordOne({ ...request, routine: id }, spoken);
          const captions = captionsTo ? [{ to: captionsTo, pieces: [recorded.webVtt] }] : [];
          await writeTogether([{ to, pieces: recorded.pieces() }, ...captions]);
          const { durationMs, segments } = recorded;
          written.push({ file: to.name, durationMs, segments });
          const line = `${to.name}  ${clockTime(durationMs).trim()}\n`;
          if (!json && !takesOutput) print(line);
        } catch (error) {
          // A sentence that a voice cannot say is in one routine; the others have no part in it.
          if (!values.all || !isSpeechFailed(error)) throw error;
          if (!failures.has(error.message)) tell(error.message);
          failures.add(error.message);
          process.exitCode = 1;
        }
      }
      if (json) printJson(routine === undefined ? written : written[0]);
    });
  },
};

/** By name, for the sound is loaded only where it is wanted. */
function isSpeechFailed(error: unknown): error is Error {
  return error instanceof Error && error.name === 'SpeechFailed';
}

/** Looked at before anything is spoken, so that nobody waits for what cannot be written. */
function jobOf(routine: string, out: string, vtt: string | undefined): Job {
  const job = {
    routine,
    out: destinationOf(out, `${routine}.mp3`),
    vtt: vtt === undefined ? undefined : destinationOf(vtt, `${routine}.vtt`),
  };
  if (job.vtt && areSame(job.out, job.vtt)) {
    throw new UsageError(`--out and --vtt are the same place, ${out}.`);
  }
  return job;
}

/** A file for every routine that is written by name. */
function allInto(folder: string, captionsFolder: string | undefined): Job[] {
  mustBeFolder(folder);
  if (captionsFolder !== undefined) mustBeFolder(captionsFolder);
  return Object.keys(catalogue.routines).map((routine) => {
    const vtt = captionsFolder === undefined ? undefined : join(captionsFolder, `${routine}.vtt`);
    return jobOf(routine, join(folder, `${routine}.mp3`), vtt);
  });
}

const writesToOutput = ({ out, vtt }: Job) =>
  out.kind === 'standard output' || vtt?.kind === 'standard output';

async function withVoice(
  asked: string,
  use: (voice: RenderOptions['voice']) => Promise<void>,
): Promise<void> {
  const voice = await spokenBy(asked);
  try {
    await use(voice);
  } finally {
    await voice.close();
  }
}

async function recordOne(
  request: RoutineRequest & { readonly routine: string },
  {
    shown,
    ...spoken
  }: {
    readonly shown: string;
  } & RenderOptions,
): Promise<RecordedRoutine> {
  const { folderClips, recordRoutine } = await import('@supine/audio');
  const bar = progressBar(shown);
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
