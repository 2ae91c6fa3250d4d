import type { PlannedSound } from '@supine/core/speech';

/** How many frames each clip takes, by what is heard; `undefined` for a clip that nobody has made. */
export type ClipFrames = (sound: PlannedSound) => number | undefined;
