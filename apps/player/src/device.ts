import type { DeviceWords } from '@supine/core/speech';

/** How a terminal is stopped: by typing and by keys. */
export const TERMINAL: DeviceWords = { stop: 'keys' };

/** Names that people are used to calling out first. They only call a device, so they are dropped. */
export const WAKE_WORDS: readonly string[] = ['alexa', 'hey google', 'ok google', 'supine'];
