import type { ClipStore, ClipsNotKept } from './clips/clipStore.js';
import type { JoinOptions } from './joinTimeline.js';
import type { VoicePack } from './packs/voicePack.js';
import type { ProfileName } from './sound/profile.js';
import type { Synthesizer } from './synthesizer.js';

/** How a file is made. */
export interface RenderOptions extends JoinOptions {
  /** An engine that speaks, or a pack in which all was spoken before. */
  readonly voice: Synthesizer | VoicePack;
  /** Where clips are kept; in memory if left out, so that nothing is left. A pack needs none. */
  readonly clips?: ClipStore;
  /** How many times longer than the voice's own pace the words are stretched; 1.2, or that of the pack, if left out. */
  readonly paceTimes?: number;
  readonly whisper?: boolean;
  /**
   * What it is listened to on: softly in bed, louder beside a platform's own voice, or a phone; `bed`, or that of the pack, if
   * left out.
   */
  readonly profile?: ProfileName;
  /** Is told, once, why clips are not kept; the file is made all the same. */
  readonly onClipsNotKept?: (error: ClipsNotKept) => void;
  /** Is told how many of the sentences are spoken. */
  readonly onProgress?: (done: number, of: number) => void;
}
