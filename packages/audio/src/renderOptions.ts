import type { Locale } from '@supine/core';
import type { DeviceWords } from '@supine/core/speech';
import type { ClipStore, ClipsNotKept } from './clips/clipStore.js';
import type { ProfileName } from './sound/profile.js';
import type { Synthesizer } from './synthesizer.js';

/** How a file is made. */
export interface RenderOptions {
  readonly voice: Synthesizer;
  /** Where clips are kept; in memory if left out, so that nothing is left. */
  readonly clips?: ClipStore;
  /** The words, in the language that the voice speaks. */
  readonly locale: Locale;
  /** How the person stops what plays it; as files are stopped, if left out. */
  readonly device?: DeviceWords;
  /** How many times longer than the voice's own pace the words are stretched; 1.2 if left out. */
  readonly paceTimes?: number;
  readonly whisper?: boolean;
  /** What it is listened to on: softly in bed, louder beside a platform's own voice, or a phone; `bed` if left out. */
  readonly profile?: ProfileName;
  /**
   * Who leads a breath: the voice, the voice and a soft swell that goes on when the voice has left, or the swell alone once
   * the voice has told it; both if left out.
   */
  readonly breath?: 'voice' | 'both' | 'swell';
  /** Is told, once, why clips are not kept; the file is made all the same. */
  readonly onClipsNotKept?: (error: ClipsNotKept) => void;
  /** Is told how many of the sentences are spoken. */
  readonly onProgress?: (done: number, of: number) => void;
}
