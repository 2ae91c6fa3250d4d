import type { MovementTag } from '../model/movementTags.js';

/** What a page by the bed shows and never says, beside the words of a screen. */
export interface PageWords {
  /** The page's name under its icon, and what it is in one line. */
  readonly name: string;
  readonly about: string;
  /** On what starts tonight's routine, and one of its name and `{minutes}`. */
  readonly start: string;
  readonly minutes: string;
  readonly minutesShort: string;
  /** Where something was broken off. */
  readonly carryOn: string;
  readonly brokenOff: string;
  /** What there is beside it. */
  readonly choose: string;
  readonly putDown: string;
  readonly answers: Readonly<
    Record<'yes' | 'no' | 'not-sure' | 'sharp' | 'stretch' | 'skip', string>
  >;
  /** While breathing goes on and a question is open. */
  readonly meanwhile: string;
  readonly say: Readonly<
    Record<'label' | 'hint' | 'send' | 'hold' | 'listening' | 'where' | 'unheard', string>
  >;
  readonly controls: Readonly<
    Record<
      | 'previous'
      | 'next'
      | 'pause'
      | 'resume'
      | 'again'
      | 'slower'
      | 'stop'
      | 'black'
      | 'lit'
      | 'back'
      | 'more',
      string
    >
  >;
  /** For who hears the ring instead of seeing it: `{count}` seconds are left. */
  readonly secondsLeft: string;
  readonly getReady: string;
  readonly moment: string;
  readonly choosing: {
    readonly title: string;
    readonly where: string;
    readonly howLong: string;
    readonly leaveOut: string;
    readonly ready: string;
    readonly asIs: string;
    readonly none: string;
    readonly start: string;
    readonly avoid: Readonly<Record<string, string>>;
  };
  readonly questions: {
    readonly title: string;
    readonly help: string;
    readonly ask: string;
    readonly card: string;
    readonly sources: string;
    readonly careful: string;
    readonly more: string;
    readonly toDo: string;
    readonly read: string;
    readonly takeMe: string;
  };
  readonly kept: {
    readonly title: string;
    readonly what: string;
    readonly nothing: string;
    readonly where: string;
    readonly screened: string;
    readonly leftOut: string;
    readonly softened: string;
    /** Movements, as a part of a list. */
    readonly movements: Readonly<Record<MovementTag, string>>;
    readonly stopped: string;
    readonly pace: string;
    readonly export: string;
    readonly import: string;
    readonly imported: string;
    readonly refused: string;
    readonly forget: string;
    readonly size: string;
    readonly sizes: Readonly<Record<'usual' | 'large' | 'largest', string>>;
    readonly share: string;
    readonly shared: string;
    readonly tried: string;
  };
  /** Where the voice cannot be had. */
  readonly noVoice: string;
  /** Where something has taken the sound. */
  readonly taken: string;
  readonly offline: string;
}
