/** Every public function of what plays beside the core: sound and memory. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildPack,
  ClipMissing,
  ClipsNotKept,
  checkPack,
  folderClips,
  layOut,
  linesOf,
  makeManifest,
  memoryClips,
  PackRefused,
  packAt,
  packLines,
  recordRoutine,
  recordTimeline,
  renderPlan,
  renderRoutine,
  renderTimeline,
  requests,
  SpeechFailed,
  TooLong,
} from '@supine/audio';
import {
  FLITE_SPEAKERS,
  fliteVoice,
  openAiSpeech,
  pollyVoice,
  SHERPA_KINDS,
  sherpaModelIn,
  sherpaVoice,
  systemVoice,
} from '@supine/audio/engines';
import type { RecordingPlan } from '@supine/audio/http';
import {
  audioHandler,
  entityTag,
  openPlan,
  PlanRefused,
  plannedTimeline,
  seal,
  serveFile,
  signPlan,
  toNode,
  unseal,
} from '@supine/audio/http';
import {
  clipsOf,
  inOnePiece,
  joinTimeline,
  openPack,
  packFrames,
  packFromUrl,
  packHeadFrom,
  timelineForNobody,
} from '@supine/audio/join';
import * as map from '@supine/audio/map';
import { enUS, renderAudioPlan } from '@supine/core';
import { dynamoDbStore, fileStore, keepChanges, keptOf, memoryStore } from '@supine/store';
import { forgettingContract, storeContract } from '@supine/store/testing';

const told: Record<string, unknown> = {};

/** Serves something on this machine while it is used. */
async function served<Got>(
  listener: RequestListener,
  use: (address: string) => Promise<Got>,
): Promise<Got> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const voice = fliteVoice();
const clips = memoryClips();
const { mp3, durationMs } = await renderRoutine(
  { routine: 'ten-breaths' },
  { voice, clips, locale: enUS },
);
told['bytesAMs'] = Math.round(mp3.length / durationMs);
const texts = linesOf({ routine: 'ten-breaths', oneWay: true }, enUS, { stop: 'file' });
const lines = { shards: new Map([['core', [...new Set(texts)]]]), phrases: [], missing: [] };
const folder = await mkdtemp(join(tmpdir(), 'supine-pack-'));
await buildPack({
  ...{ voice, clips, folder, lines, locale: enUS.code },
  ...{ name: 'rms', licence: 'BSD-like', madeOn: '2026-11-30' },
});
await voice.close();
const part = { method: 'GET', url: '/ten.mp3', headers: { range: 'bytes=0-9' } };
const ten = { body: mp3, tag: entityTag(mp3) };
told['part'] = serveFile(part, ten, 'audio/mpeg', 'no-store').status;
const pack = await packAt(folder);
const joined = joinTimeline(
  timelineForNobody({ routine: 'ten-breaths' }),
  clipsOf(pack, { locale: enUS }),
  await pack.background(),
  { locale: enUS },
);
told['sameFromPack'] = Buffer.compare(await inOnePiece(joined), mp3) === 0;
told['packIsInOrder'] = (await checkPack(pack, { locale: enUS, lines })).length === 0;
told['head'] = packHeadFrom(pack.head, folder).voice.name;
told['frames'] = typeof packFrames(pack.head);
await pack.close();

// The same pack from a server of files, and from sound that is in memory.
const [page = '', sound = ''] = (await readdir(folder)).sort((one) =>
  one === 'pack.json' ? -1 : 1,
);
const bytes = await readFile(join(folder, sound));
const fromUrl = await served(
  ({ url = '' }, response) =>
    void readFile(join(folder, url.slice(1))).then((file) => response.end(file)),
  async (address) => {
    const fetched = await packFromUrl(address);
    const found = await fetched.background();
    await fetched.close();
    return [fetched.head.id, found.room.length > 0];
  },
);
const inMemory = await openPack(
  JSON.parse(await readFile(join(folder, page), 'utf8')),
  { bytes: async (from, to) => bytes.subarray(from, to), close: async () => {} },
  'memory',
);
told['packs'] = [fromUrl, [inMemory.head.id, true]].map((one) => JSON.stringify(one));
told['lines'] = [typeof packLines, [...requests()].length > 20];

// Files from clips that are there: nobody speaks.
const spoken = { voice, clips, locale: enUS };
const breaths = timelineForNobody({ routine: 'ten-breaths' });
const recordings = [
  await recordRoutine({ routine: 'ten-breaths' }, spoken),
  await recordTimeline(breaths, spoken),
];
told['recorded'] = [
  ...recordings.map(({ lengthBytes }) => lengthBytes === mp3.length),
  Buffer.compare((await renderTimeline(breaths, spoken)).mp3, mp3) === 0,
  Object.keys((await makeManifest(texts.slice(0, 2), spoken)).frames).length > 0,
];
const onDisk = folderClips(join(folder, 'clips'));
await onDisk.put('0123456789abcdef', bytes.subarray(0, 144));
told['clip'] = (await onDisk.get('0123456789abcdef'))?.length;
told['speakers'] = [...FLITE_SPEAKERS, PackRefused.name];

const secret = 'a secret of thirty-two bytes and more';
const plan: RecordingPlan = {
  request: { routine: 'ten-breaths' },
  voice: voice.id,
  paceTimes: 1,
  whisper: false,
  until: '2099-12-31',
};
const token = signPlan(plan, secret);
told['plan'] = openPlan(token, [secret])?.request.routine;
told['sealed'] = unseal(seal('a place', secret), secret);
const timeline = plannedTimeline(plan);
const handler = audioHandler({
  secrets: [secret],
  render: (one) => renderPlan(one, { voices: [voice], clips, locale: enUS }),
});
told['handler'] = await served(toNode(handler), async (address) => {
  const heard = await fetch(`${address}/audio/${token}.mp3`, { headers: { range: 'bytes=0-2' } });
  const strange = await fetch(`${address}/audio/strange.mp3`);
  return [heard.status, await heard.text(), strange.status, PlanRefused.name];
});
const { framesIn, wordsHash, ClipMissing: missing } = map;
told['words'] = wordsHash('Hold.').length > 5;
try {
  const notes = { toneFrames: 1, chimeFrames: 1 };
  const nothing = { voice: 'none', paceTimes: 1, whisper: false, ...notes, frames: {} };
  layOut(
    renderAudioPlan(timeline, enUS, { stop: 'file' }),
    framesIn(nothing as Parameters<typeof framesIn>[0]),
  );
} catch (error) {
  told['missing'] = [error instanceof ClipMissing, error instanceof missing];
}

// Other engines: a server of one's own, and what is told where there is none.
const wav = Buffer.alloc(44 + 16_000);
wav.write('RIFF');
wav.writeUInt32LE(36 + 16_000, 4);
wav.write('WAVEfmt ', 8);
wav.writeUInt32LE(16, 16);
wav.writeUInt16LE(1, 20);
wav.writeUInt16LE(1, 22);
wav.writeUInt32LE(16_000, 24);
wav.writeUInt32LE(32_000, 28);
wav.writeUInt16LE(2, 32);
wav.writeUInt16LE(16, 34);
wav.write('data', 36);
wav.writeUInt32LE(16_000, 40);
for (let at = 44; at < wav.length; at += 2) wav.writeInt16LE(((at * 37) % 8_000) - 4_000, at);
told['server'] = await served(
  (_, response) => response.writeHead(200, { 'content-type': 'audio/wav' }).end(wav),
  async (url) => {
    const own = openAiSpeech({ url, model: 'tts-1', voice: 'alloy' });
    const { sampleRateHz } = await own.synthesize({ text: 'Hold.', paceTimes: 1, whisper: false });
    await own.close();
    return sampleRateHz;
  },
);
const polly = pollyVoice({ region: 'eu-west-1' });
told['polly'] = await polly
  .synthesize({ text: 'Hold.', paceTimes: 1, whisper: false })
  .catch((error: unknown) => error instanceof SpeechFailed);
told['system'] = systemVoice('linux', '');
told['errors'] = [ClipsNotKept, SpeechFailed, TooLong].map(({ name }) => name);
told['sherpa'] = SHERPA_KINDS.length;
try {
  sherpaVoice({ model: sherpaModelIn(join(folder, 'none')) });
} catch (error) {
  told['noSuchVoice'] = error instanceof SpeechFailed;
}

const store = memoryStore();
await keepChanges(store, 'ann', { v: 1 }, { v: 1, avoid: ['twist'] });
told['kept'] = await store.read('ann');
told['keptOf'] = await keptOf(store, 'ann').read();
const file = fileStore(join(folder, 'people.json'));
await keepChanges(file, 'ann', { v: 1 }, { v: 1, pace: 1 });
told['file'] = await file.read('ann');
try {
  dynamoDbStore({ table: 'people', ttlDays: 0 });
} catch (error) {
  told['table'] = error instanceof RangeError;
}
told['contracts'] = [typeof storeContract, typeof forgettingContract];
console.log(JSON.stringify(told));
