/** Every public function of what plays beside the core: sound and memory. */
import {
  ClipMissing,
  ClipsNotKept,
  folderClips,
  layOut,
  makeManifest,
  memoryClips,
  recordRoutine,
  recordTimeline,
  renderPlan,
  renderRoutine,
  renderTimeline,
  SpeechFailed,
  TooLong,
} from '@supine/audio';
import { fliteVoice, openAiSpeech, pollyVoice, systemVoice } from '@supine/audio/engines';
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
await voice.close();

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
