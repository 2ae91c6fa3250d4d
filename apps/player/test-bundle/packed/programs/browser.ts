/** What a page would do; nothing of Node is there. */
import type { PackHead } from '@supine/audio/join';
import {
  clipsOf,
  inOnePiece,
  joinPlan,
  joinTimeline,
  packFromUrl,
  timelineForNobody,
} from '@supine/audio/join';
import type { RoutineRequest } from '@supine/core';
import {
  buildRoutine,
  compileTimeline,
  compose,
  enUS,
  newConversation,
  recognise,
  renderText,
  respond,
} from '@supine/core';
import { enUSPage } from '@supine/core/locales/en-US';
import { clockFrom, play, stepLimits } from '@supine/core/playback';
import { renderAudioPlan } from '@supine/core/speech';
import { indexedDbStore } from '@supine/store/indexed-db';

const timeline = compileTimeline(buildRoutine({ region: 'neck', minutes: 5 }));
const heard = recognise('why does my upper back hurt');
const [, replies] = respond(newConversation, heard, { at: 0, turn: null });
export const told = {
  seconds: timeline.seconds,
  words: renderText(compose(replies)).length,
  same: true,
};

/** A routine as one file, from a pack that a server of files has. */
export async function sound(address: string): Promise<[Uint8Array, PackHead['id']]> {
  const pack = await packFromUrl(address);
  const clips = clipsOf(pack, { locale: enUS });
  const evening = timelineForNobody({ routine: 'evening-wind-down' });
  const joined = joinTimeline(evening, clips, await pack.background(), { locale: enUS });
  const plan = joinPlan(
    renderAudioPlan(evening, enUS, { stop: 'file' }),
    clips,
    await pack.background(),
  );
  told.same = plan.durationMs === joined.durationMs;
  return [await inOnePiece(joined), pack.head.id];
}

/** What a browser keeps. */
export async function kept(): Promise<unknown> {
  const store = indexedDbStore({ database: enUSPage.name });
  await store.change('me', (before) => ({ v: 1, ...before, pace: 1 }));
  return await store.read('me');
}

/** The longest that one side of an exercise is made to last. */
export const longestSeconds = stepLimits.stepSeconds;

/** A routine by the page's own clock, with the ear left out until somebody speaks. */
export function begun(): number {
  const clock = clockFrom({ now: () => performance.now(), setTimeout, clearTimeout });
  const timelineOf = (request: RoutineRequest) => compileTimeline(buildRoutine(request));
  return play(timeline, { clock, locale: enUS, on: {}, timelineOf }).secondsLeft;
}
