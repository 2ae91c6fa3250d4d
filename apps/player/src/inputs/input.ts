import type { Action } from './press.js';

/** Who is told what comes in. */
export interface Listener {
  readonly act: (action: Action) => void;
  readonly typing: (sentence: string) => void;
  /** Nothing more will come. */
  readonly ended: () => void;
}

/** A way in, until it is closed. */
export interface Input {
  close(): void;
}
