import type { VoicePack } from '@supine/audio/join';
import { ClipMissing, clipsOf, inOnePiece, joinPlan } from '@supine/audio/join';
import type { AudioPlan } from '@supine/core';
import type { TimelineMap } from '@supine/core/engine';

/** What the page asks of whoever joins. */
export interface JoinRequest {
  readonly id: number;
  readonly plan: AudioPlan;
  /** So many of its segments have to be there; others are left out where the voice does not have their words. */
  readonly needed: number;
  /** Only have its sound at hand. */
  readonly only: 'keep' | null;
}

/** What it is given. */
export type Joined =
  | {
      readonly id: number;
      readonly is: 'joined';
      readonly bytes: ArrayBuffer;
      readonly durationMs: number;
      readonly map: TimelineMap;
    }
  | { readonly id: number; readonly is: 'kept' }
  /** The voice does not have these words. */
  | { readonly id: number; readonly is: 'missing'; readonly text: string }
  /** The voice cannot be had, or is torn. */
  | { readonly id: number; readonly is: 'refused'; readonly why: string };

/**
 * Joins one plan from a voice.
 *
 * @param open gives the pack
 * @returns what to tell the page; nothing is thrown
 */
export async function joined(
  open: () => Promise<VoicePack>,
  { id, plan: asked, needed, only }: JoinRequest,
): Promise<Joined> {
  try {
    const pack = await open();
    const clips = clipsOf(pack, { locale: { code: pack.head.locale } });
    const has = ({ sounds }: (typeof asked.segments)[number]) =>
      sounds.every((sound) => clips.framesOf(sound) !== undefined);
    const segments = asked.segments.filter((one, index) => index < needed || has(one));
    const plan = { ...asked, segments };
    // All of it is asked for at once, or each clip would wait for the one before it to come.
    const sounds = plan.segments.flatMap((segment) => segment.sounds);
    const { durationMs, map, ...file } = joinPlan(plan, clips, await pack.background());
    await Promise.all(sounds.map((sound) => clips.read(sound)));
    if (only === 'keep') return { id, is: 'kept' };
    const { buffer } = await inOnePiece(file);
    return { id, is: 'joined', bytes: buffer, durationMs, map };
  } catch (error) {
    if (error instanceof ClipMissing) {
      const { sound } = error;
      return { id, is: 'missing', text: sound.type === 'words' ? sound.text : sound.type };
    }
    return { id, is: 'refused', why: error instanceof Error ? error.message : String(error) };
  }
}
