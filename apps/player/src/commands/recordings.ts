import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { RenderOptions } from '@supine/audio';
import { buildRoutine, catalogue, compileTimeline } from '@supine/core';
import { mayGoUnheard } from '@supine/core/announcements';
import { destinationOf, mustBeFolder } from '../output/destination.js';
import { writeTogether } from '../output/writeTogether.js';
import {
  editionOf,
  type ListedRecording,
  listedRecording,
  recordingsIndex,
} from '../recordings/recordingsIndex.js';
import { recordingsPage } from '../recordings/recordingsPage.js';
import { clipsPath, spokenBy, VOICE_HELP } from '../spokenBy.js';
import { print, tell } from '../tell.js';
import { oneOf, UsageError } from '../usage.js';
import { progressBar } from '../views/progressBar.js';
import type { Command } from './command.js';
import { printJson, readArguments } from './command.js';

const PROFILES = ['bed', 'speaker', 'phone'] as const;

const help = `supine recordings --out FOLDER [--voice VOICE] [--profile NAME] [--json]

Every routine as a file with captions, for any server of files: index.html is a list for people, index.json one for programs,
with the places of all segments and chapters. The same voice gives the same bytes.

  --out FOLDER   where it goes
  --voice VOICE  ${VOICE_HELP}
  --profile NAME what they are listened to on: bed (the usual one, or what a pack was made for), speaker or phone
  --json         what is in index.json

Listed is what may be played to whoever asks: no massage, nothing on the front or kneeling. The others stand in the folder
"asked" and in asked.json, open with what rules them out, and are for hosts that have asked.
`;

/** A recording, and whether anybody may find it. */
interface Made {
  readonly isListed: boolean;
  readonly recording: ListedRecording;
}

/** `recordings`: a folder for any server of files. */
export const recordings: Command = {
  name: 'recordings',
  summary: 'every routine as files for a server, with a list',
  help,
  async run(words, language) {
    const { values, positionals } = readArguments(words, {
      out: { type: 'string' },
      voice: { type: 'string', default: 'rms' },
      profile: { type: 'string' },
    });
    if (positionals[0] !== undefined)
      throw new UsageError(`recordings takes no "${positionals[0]}".`);
    const { out, profile, json } = values;
    if (out === undefined) throw new UsageError('--out is missing: where shall the files go?');
    mustBeFolder(out);
    const manner = profile ? { profile: oneOf('profile', PROFILES, profile) } : {};
    const voice = await spokenBy(values.voice);
    try {
      const made: Made[] = [];
      for (const routine of Object.keys(catalogue.routines)) {
        const one = await record(routine, out, { voice, locale: language.locale, ...manner });
        made.push(one);
        if (!json) print(`${join(out, one.recording.file)}\n`);
      }
      const listed = made.flatMap(({ isListed, recording }) => (isListed ? [recording] : []));
      const asked = made.flatMap(({ isListed, recording }) => (isListed ? [] : [recording]));
      const edition = editionOf(made.map(({ recording }) => recording));
      const told = { voice: voice.id, edition, locale: language.locale };
      await writeLists(out, listed, asked, told);
      if (json) printJson(JSON.parse(recordingsIndex(listed, told)));
    } finally {
      await voice.close();
    }
  },
};

async function record(routine: string, out: string, options: RenderOptions): Promise<Made> {
  const { folderClips, recordRoutine } = await import('@supine/audio');
  const isListed = mayGoUnheard(
    compileTimeline(buildRoutine({ routine, oneWay: true })),
    catalogue,
  );
  const folder = isListed ? 'audio' : 'asked';
  const bar = progressBar(routine);
  try {
    const recorded = await recordRoutine(
      { routine },
      {
        ...options,
        clips: folderClips(clipsPath()),
        onProgress: bar.show,
        onClipsNotKept: ({ message }) => tell(message),
      },
    );
    const hash = createHash('sha256');
    async function* pieces() {
      for await (const piece of recorded.pieces()) {
        hash.update(piece);
        yield piece;
      }
    }
    const to = (ending: string) =>
      destinationOf(join(out, folder, `${routine}.${ending}`), routine);
    await writeTogether([
      { to: to('mp3'), pieces: pieces() },
      { to: to('vtt'), pieces: [recorded.webVtt] },
    ]);
    const { minutes } = buildRoutine({ routine });
    const told = { minutes: Math.round(minutes), folder, sha256: hash.digest('hex') };
    return { isListed, recording: listedRecording(routine, recorded, told, options.locale) };
  } finally {
    bar.clear();
  }
}

/** Last of all, and together: a list never names what is not there. */
async function writeLists(
  out: string,
  listed: readonly ListedRecording[],
  asked: readonly ListedRecording[],
  told: Parameters<typeof recordingsIndex>[1],
): Promise<void> {
  const to = (name: string) => destinationOf(join(out, name), name);
  await writeTogether([
    { to: to('asked.json'), pieces: [recordingsIndex(asked, told)] },
    { to: to('index.json'), pieces: [recordingsIndex(listed, told)] },
    { to: to('index.html'), pieces: [recordingsPage(listed, told.locale)] },
  ]);
}
