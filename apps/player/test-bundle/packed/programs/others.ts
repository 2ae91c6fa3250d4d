/** Every public function of what plays beside the core: sound and memory. */
import { mkdtemp } from 'node:fs/promises';
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
  openPlan,
  PlanRefused,
  plannedTimeline,
  seal,
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
told['packs'] = [openPack, packFromUrl, packLines, requests].map((one) => typeof one);
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
told['handler'] = [typeof toNode(handler), PlanRefused.name];
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
told['sherpa'] = [SHERPA_KINDS.length, typeof sherpaVoice];
try {
  sherpaVoice({ model: sherpaModelIn(join(folder, 'none')) });
} catch (error) {
  told['noSuchVoice'] = error instanceof SpeechFailed;
}
told['others'] = [
  [folderClips, makeManifest, openAiSpeech, pollyVoice, recordRoutine, recordTimeline].map(
    (one) => typeof one,
  ),
  [renderTimeline, systemVoice, dynamoDbStore, fileStore, storeContract, forgettingContract].map(
    (one) => typeof one,
  ),
  [ClipsNotKept, SpeechFailed, TooLong].map(({ name }) => name),
];

const store = memoryStore();
await keepChanges(store, 'ann', { v: 1 }, { v: 1, avoid: ['twist'] });
told['kept'] = await store.read('ann');
told['keptOf'] = typeof keptOf(store, 'ann');
console.log(JSON.stringify(told));
