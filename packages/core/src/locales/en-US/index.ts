import type { Locale } from '../locale.js';
import { dialog } from './dialog.js';
import { durationInWords, minutesInWords } from './durations.js';
import { diaphragmaticBreathing } from './exercises/diaphragmatic-breathing.js';
import { figureFour } from './exercises/figure-four.js';
import { kneeRolls } from './exercises/knee-rolls.js';
import { longExhale } from './exercises/long-exhale.js';
import { openBook } from './exercises/open-book.js';
import { pelvicTilt } from './exercises/pelvic-tilt.js';
import { slotPhrases } from './slotPhrases.js';
import { transitions } from './transitions.js';
import { utterances } from './utterances/index.js';

/** American English: the reference locale. */
export const enUS: Locale = {
  code: 'en-US',
  exercises: {
    'diaphragmatic-breathing': diaphragmaticBreathing,
    'figure-four': figureFour,
    'knee-rolls': kneeRolls,
    'long-exhale': longExhale,
    'open-book': openBook,
    'pelvic-tilt': pelvicTilt,
  },
  transitions,
  routines: {
    'evening-wind-down': {
      name: 'evening back stretch',
      welcome: 'Evening back stretch, {minutes}.',
    },
  },
  cues: { in: 'In.', out: 'Out.', halfway: 'Halfway.', nearly: 'Nearly.' },
  easeOut: 'Ease out if anything is sharp, shooting, numb or dizzy.',
  done: 'Done. Stay as you are.',
  stop: {
    say: 'Say stop any time.',
    'wake-word': 'Say {wakeWord}, stop, any time.',
    keys: 'Type stop any time.',
  },
  dialog,
  utterances,
  slotPhrases,
  writeParam,
  // 140 words a minute and a second a line is the evening mode of the clinical notes; 60 ms a character is the
  // estimate of a voice platform's own tools. A line must fit the slower of the two.
  estimate: { wordsPerMinute: 140, secondsPerLine: 0.8, msPerCharacter: 60 },
};

function writeParam(name: string, value: string | number): string {
  if (name === 'minutes') return minutesInWords(Number(value));
  if (name === 'duration') return durationInWords(Number(value));
  if (name === 'side' || name === 'other') return value === 'left' ? 'left' : 'right';
  return String(value);
}
