import type { PlannedSound } from '@supine/core/speech';
import type { Manner } from './clip.js';
import { clipHash, makeClip } from './clip.js';
import type { ClipsNotKept } from './clips/clipStore.js';
import { type Clips, inManner } from './clips/clips.js';
import { keptOnce } from './clips/keptOnce.js';
import { memoryClips } from './clips/memoryClips.js';
import { FRAME_BYTES, isFrames } from './frames/mp3Frame.js';
import { recentFiles } from './http/recentFiles.js';
import type { RenderOptions } from './renderOptions.js';
import { SpeechFailed, type Synthesizer } from './synthesizer.js';

/** Bedside words are slower than a voice's own pace. */
const USUAL_PACE_TIMES = 1.2;
/** Sentences spoken at the same time; an engine with fewer hands lets the rest wait. */
const AT_ONCE = 4;
/** Clips that were used last: "In." and "Out." come a hundred times, and ten minutes are read once. */
const RECENT_BYTES = 1_000_000;

/** What clips are made with. */
export type ClipOptions = { readonly voice: Synthesizer } & Pick<
  RenderOptions,
  'clips' | 'paceTimes' | 'whisper' | 'profile' | 'onClipsNotKept' | 'onProgress'
>;

/** Clips are told apart by what is heard in them, and not by how softly. */
const nameOf = (sound: PlannedSound) => `${sound.type}:${sound.type === 'words' ? sound.text : ''}`;

/** How the words are spoken, with what is usual where nothing is said of it. */
export function mannerOf({
  voice,
  paceTimes = USUAL_PACE_TIMES,
  whisper = false,
  profile = 'bed',
}: ClipOptions): Manner {
  return { voice, paceTimes, whisper, profile };
}

/**
 * Makes every clip that a plan needs, each once, so that their lengths are known before the first of them is used. Only their
 * lengths are held, and those that were used last; one that is lost or damaged since is made again.
 *
 * @param sounds what is heard, each once or more often
 * @param options the voice, its manner, and where clips are kept
 * @returns their lengths, and the way to read them
 * @throws SpeechFailed, and so does `read` when a lost clip is longer than it was
 * @example layOut(plan, (await clipsFor(sounds, { voice: fliteVoice() })).framesOf)
 */
export async function clipsFor(
  sounds: readonly PlannedSound[],
  options: ClipOptions,
): Promise<Clips> {
  const { clips: store = memoryClips(), onProgress, onClipsNotKept } = options;
  const manner = mannerOf(options);
  const isLowered = manner.whisper && !manner.voice.whispers;
  const framesByName = new Map<string, number>();
  const recent = recentFiles<{ readonly bytes: number; readonly clip: Uint8Array }>(RECENT_BYTES);
  /** What the store had no place for is nowhere else. */
  const notKept = new Map<string, Uint8Array>();

  const clipOf = async (sound: PlannedSound, isWhole: (clip: Uint8Array) => boolean) => {
    const name = nameOf(sound);
    const known = notKept.get(name) ?? recent.get(name)?.clip;
    if (known) return known;
    let refusal: ClipsNotKept | undefined;
    const clip = await keptOnce(
      store,
      clipHash(sound, manner),
      () => makeClip(sound, manner),
      (error) => {
        refusal = error;
      },
      isWhole,
    );
    if (refusal) {
      if (notKept.size === 0) onClipsNotKept?.(refusal);
      notKept.set(name, clip);
    } else {
      recent.put(name, { bytes: clip.length, clip });
    }
    return clip;
  };

  const wanted = [...new Map(sounds.map((sound) => [nameOf(sound), sound]))];
  let next = 0;
  const work = async () => {
    for (let one = wanted[next++]; one; one = wanted[next++]) {
      const [name, sound] = one;
      framesByName.set(name, framesIn(await clipOf(sound, isFrames)));
      onProgress?.(framesByName.size, wanted.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));

  return {
    framesOf: (sound) => framesByName.get(nameOf(sound)),
    async read(sound) {
      const frames = framesByName.get(nameOf(sound)) ?? 0;
      const clip = await clipOf(sound, (kept) => isFrames(kept) && framesIn(kept) === frames);
      if (framesIn(clip) > frames) throw grown(sound, manner);
      return inManner(clip, sound, isLowered);
    },
  };
}

const framesIn = (clip: Uint8Array) => clip.length / FRAME_BYTES;

/** A voice that never says anything twice in the same way: what comes after has its place already. */
function grown(sound: PlannedSound, { voice }: Manner): SpeechFailed {
  const what = sound.type === 'words' ? `"${sound.text}"` : `the ${sound.type}`;
  return new SpeechFailed(
    `The clip of ${what} was lost while the file was written, and ${voice.id} took longer for it the second time. Try again.`,
  );
}
