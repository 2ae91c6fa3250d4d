import type { RecordingPlan } from './http/plan.js';
import { PlanRefused } from './http/plan.js';
import { plannedTimeline } from './http/plannedTimeline.js';
import type { VoicePack } from './packs/voicePack.js';
import type { RenderOptions } from './renderOptions.js';
import type { RenderedRoutine } from './renderRoutine.js';
import { renderTimeline } from './renderRoutine.js';
import type { Synthesizer } from './synthesizer.js';

/** What a host renders plans with. */
export interface PlanRenderOptions
  extends Pick<RenderOptions, 'locale' | 'clips' | 'profile' | 'breath' | 'onClipsNotKept'> {
  /** The voices and packs a plan may name; each under its id. */
  readonly voices: readonly (Synthesizer | VoicePack)[];
}

/**
 * Makes the recording of a plan, for `audioHandler`.
 *
 * @param plan what was signed
 * @param options the voices, and where clips are kept
 * @returns the file, its captions and where everything in it is
 * @throws PlanRefused when none of the voices has the plan's name; RoutineRefused, SpeechFailed, TooLong
 * @example audioHandler({ secrets: [secret], render: (plan) => renderPlan(plan, { voices: [voice], locale: enUS }) })
 */
export async function renderPlan(
  plan: RecordingPlan,
  { voices, ...kept }: PlanRenderOptions,
): Promise<RenderedRoutine> {
  const voice = voices.find(({ id }) => id === plan.voice);
  if (!voice) throw new PlanRefused(`There is no voice "${plan.voice}" here.`);
  const { paceTimes, whisper, device } = plan;
  return renderTimeline(plannedTimeline(plan), {
    ...kept,
    voice,
    paceTimes,
    whisper,
    ...(device ? { device } : {}),
  });
}
