import { isPack } from './packs/clipsOf.js';
import type { RenderOptions } from './renderOptions.js';
import { PROFILE_LUFS } from './sound/profile.js';

/** Every field there is; a misspelt one is refused, for what it asks for would be lost. */
const FIELDS: Readonly<Record<keyof RenderOptions, true>> = {
  voice: true,
  locale: true,
  clips: true,
  device: true,
  breath: true,
  paceTimes: true,
  whisper: true,
  profile: true,
  onClipsNotKept: true,
  onProgress: true,
};

/**
 * Refuses options that no file can be made by, before anything is spoken.
 *
 * @param options what `renderRoutine` and its like were given
 * @throws TypeError in one sentence
 */
export function mustBeRenderOptions(options: unknown): asserts options is RenderOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(
      'A file needs options: { voice, locale }, such as { voice: fliteVoice(), locale: enUS }.',
    );
  }
  const { voice, locale, profile } = options as Partial<RenderOptions>;
  const isVoice =
    typeof voice === 'object' && voice !== null && (isPack(voice) || 'synthesize' in voice);
  if (!isVoice)
    throw new TypeError('A file needs a voice, such as fliteVoice() or an opened voice pack.');
  if (typeof locale !== 'object' || locale === null) {
    throw new TypeError('A file needs a locale, such as enUS of @supine/core.');
  }
  if (profile !== undefined && !Object.hasOwn(PROFILE_LUFS, profile)) {
    throw new TypeError(
      `There is no profile "${profile}". Profiles: ${Object.keys(PROFILE_LUFS).join(', ')}.`,
    );
  }
  const strange = Object.keys(options).find((field) => !Object.hasOwn(FIELDS, field));
  if (strange !== undefined) {
    throw new TypeError(
      `A file has no option "${strange}". Options: ${Object.keys(FIELDS).join(', ')}.`,
    );
  }
}
