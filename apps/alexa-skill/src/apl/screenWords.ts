import type { SegmentKind, Side } from '@supine/core';

/** The few words that are only ever read on a screen. What is spoken comes from the core's locale. */
export const screenWords = {
  doing: {
    intro: 'Settle in',
    talk: 'Listen',
    transition: 'Get into place',
    setup: 'Get ready',
    move: 'Move',
    hold: 'Hold',
    squeeze: 'Press',
    breathe: 'Breathe',
    release: 'Ease out',
    rest: 'Rest',
    'change-side': 'Change side',
    outro: 'Done',
  },
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  side: { left: 'Left', right: 'Right', both: 'Both sides' },
  touch: { pause: 'Pause', next: 'Next', hurts: 'That hurts' },
  minutesLeft: 'min left',
} as const satisfies {
  doing: Readonly<Record<SegmentKind, string>>;
  side: Readonly<Record<Exclude<Side, null>, string>>;
  [other: string]: unknown;
};
