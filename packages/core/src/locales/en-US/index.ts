import { deepFreeze } from '../../model/deepFreeze.js';
import type { CompleteLocale } from '../completeLocale.js';
import type { CountryHelp } from '../helpWords.js';
import { helpIn } from '../helpWords.js';
import type { Locale } from '../locale.js';
import { announcements } from './announcements.js';
import { bedMoves } from './bed-moves/index.js';
import { bodyRegions } from './bodyRegions.js';
import { causes } from './causes/index.js';
import { contraindications } from './contraindications.js';
import { dialog } from './dialog.js';
import { disagreements } from './disagreements/index.js';
import {
  aboutInWords,
  breathsInWords,
  durationInWords,
  minutesInWords,
  numberInWords,
  secondsInWords,
  timesInWords,
} from './durations.js';
import { exercises } from './exercises/index.js';
import { help } from './help.js';
import { massages } from './massages/index.js';
import { massageStopWords } from './massages/stopWords.js';
import { redFlags } from './red-flags/index.js';
import { heatTimer } from './remedies/heatTimer.js';
import { remedies } from './remedies/index.js';
import { routines } from './routines.js';
import { screen } from './screen.js';
import { sleepPositions } from './sleep-positions/index.js';
import { PLACES, thingsInWords } from './things.js';
import { transitions } from './transitions.js';
import { wordingLevels } from './wordingLevels.js';

/** American English: the reference locale. */
export const enUS: Locale = /* @__PURE__ */ deepFreeze({
  code: 'en-US',
  exercises,
  transitions,
  routines,
  regions: bodyRegions,
  causes,
  sleepPositions,
  bedMoves,
  massages,
  contraindications,
  heatTimer,
  massageStopWords,
  remedies,
  redFlags,
  help,
  wordingLevels,
  disagreements,
  cues: {
    in: 'In.',
    out: 'Out.',
    halfway: 'Halfway.',
    nearly: [
      'A few more seconds.',
      'Just a little longer.',
      'One more slow breath.',
      'Just a few seconds more.',
      'Only a moment more.',
      'One more breath here.',
    ],
    about: [
      'For {about}.',
      'This lasts {about}.',
      'Give it {about}.',
      'Stay {about}.',
      'Here for {about}.',
    ],
    'on-your-own': 'And on your own.',
    'on-your-own-for': 'On your own now, {about}.',
    'quiet-now': 'Keep on. I will be quiet now.',
    'rest-for': 'Now rest, {about}.',
    'take-your-time': [
      'Take your time.',
      'There is no hurry.',
      'In your own time.',
      'As slowly as you like.',
      'No need to hurry.',
    ],
    times: ['{times:first}.', 'We do it {times}.'],
    'times-each-side': ['{times:first} each side.', 'Each side, {times}.'],
    last: ['Last one.', 'Once more.', 'Last time.'],
    'again-move': [
      'Again.',
      'And again.',
      'Same again.',
      'Another.',
      'Again, slowly.',
      'And another.',
      'The same again.',
      'Again, gently.',
      'Another slow one.',
      'And the same.',
      'Slowly, again.',
      'The same, easy.',
    ],
    'again-side': [
      '{side:first}.',
      '{side:first} again.',
      '{side:first} now.',
      '{side:first}, slowly.',
      '{side:first} once more.',
      '{side:first}, easy.',
      '{side:first} side.',
      '{side:first}, as before.',
    ],
    'again-hold': [
      'Pause.',
      'Stay so.',
      'Breathe.',
      'Stay.',
      'And wait.',
      'Stay with it.',
      'Be still.',
      'And pause.',
      'Stay there.',
      'Wait.',
      'And stay.',
      'Rest a moment.',
      'Stay like that.',
      'Wait a moment.',
      'Wait here.',
      'And be still.',
      'Rest here.',
      'Keep it so.',
      'Linger a little.',
      'Stay a little.',
    ],
    'again-release': [
      'And rest.',
      'Let go.',
      'And ease off.',
      'Let it go.',
      'And release.',
      'Ease off.',
      'And ease back.',
      'Release.',
      'And loosen.',
      'Gently let go.',
      'And rest again.',
      'Ease back.',
      'And unwind.',
      'Softly let go.',
      'Rest again.',
      'And be easy.',
      'And let it go.',
      'Slowly ease off.',
      'And be loose.',
      'Let it rest.',
    ],
  },
  nightQuestions: {
    'sleep-upper-back': 'how do I sleep with upper back pain',
    'sleep-lower-back': 'how do I sleep with lower back pain',
    'sleep-neck': 'how do I sleep with neck pain',
    'sleep-pregnant': 'how do I sleep when pregnant',
    'turn-over': 'how do I turn over',
    'get-up': 'how do I get out of bed',
  },
  announcements,
  easeOut: 'Ease out if anything is sharp, shooting, numb or dizzy.',
  withinReach: 'Have {things} at the head of the bed.',
  atHand: 'Have {things} within reach.',
  whileFetching: {
    say: 'If you need longer, say pause, and then, go on.',
    'wake-word': 'If you need longer, say {wakeWord}, pause.',
    keys: 'If you need longer, type pause.',
    file: 'If you need longer, pause this.',
    app: 'If it takes longer, leave the rest where it is.',
    'when-asked': 'If it takes longer, leave the rest where it is.',
  },
  endsElsewhere: 'We begin {beginning}, and end {ending}.',
  endsAsBegun: 'We begin and end {ending}.',
  stays: 'We stay {ending}.',
  staysAnywhere: 'You can stay where you are.',
  leftOut: 'I have left out what would not suit you.',
  done: {
    lying: 'That is all. Rest as long as you like.',
    'lying-by-day': 'That is all. Rest, or get up from your side.',
    'side-by-day': 'That is all. Rest, or push up with both hands.',
    sitting: 'That is all. Sit for a while before you stand.',
    standing: 'That is all. Walk a few steps.',
  },
  stop: {
    say: 'Say stop any time.',
    'wake-word': 'Say {wakeWord}, stop, any time.',
    keys: 'Type stop any time.',
    file: 'Stop this any time you like.',
    app: 'I may not hear you. To stop, turn me down, or end this in the app.',
    'when-asked': 'Say stop, or that hurts, when I ask. Or end this in the app.',
  },
  dialog,
  screen,
  writeParam,
  // 140 words a minute and a second a line is the evening mode of the clinical notes; 60 ms a character is the
  // estimate of a voice platform's own tools. A line must fit the slower of the two.
  estimate: { wordsPerMinute: 140, secondsPerLine: 0.8, msPerCharacter: 60 },
} satisfies CompleteLocale);

/** Parameters that say whom to call in a country. */
const HELP: readonly string[] = [
  'emergencyNumber',
  'crisisLine',
  'poisonLine',
  'urgentCare',
  'maternity',
] satisfies (keyof CountryHelp)[];
/** Parameters that are a number and nothing else. */
const COUNTED: readonly string[] = ['days', 'fromHours', 'toHours', 'inSeconds', 'outSeconds'];

/** `first` begins a sentence. */
function writeParam(name: string, value: string | number, form?: string): string {
  const words = written(name, value);
  return form === 'first' ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

function written(name: string, value: string | number): string {
  if (name === 'minutes') return minutesInWords(Number(value));
  if (HELP.includes(name)) return helpIn(String(value), help)[name as keyof CountryHelp];
  if (name === 'times') return timesInWords(Number(value));
  if (name === 'breaths') return breathsInWords(Number(value));
  if (name === 'seconds') return secondsInWords(Number(value));
  if (name === 'about') return aboutInWords(Number(value));
  if (name === 'things') return thingsInWords(String(value));
  if (name === 'beginning' || name === 'ending') return PLACES[String(value)] ?? '';
  if (name === 'duration') return durationInWords(Number(value));
  if (name === 'region' && Object.hasOwn(bodyRegions, value)) {
    return bodyRegions[value as keyof typeof bodyRegions].name;
  }
  if (name === 'position' && Object.hasOwn(sleepPositions, value)) {
    return sleepPositions[value as keyof typeof sleepPositions].name;
  }
  if (name === 'exercise') return nameOf(String(value));
  if (name === 'routines') return listOf(String(value).split(' '));
  if (COUNTED.includes(name)) {
    return numberInWords(Number(value));
  }
  // Where nobody knows which hurts, the easier leg goes first.
  if (name === 'side' || name === 'other') return String(value);
  return String(value);
}

/** An exercise or a massage by its name. */
function nameOf(id: string): string {
  const shelves: Readonly<Record<string, { readonly name: string }>> = {
    ...massages,
    ...exercises,
  };
  return shelves[id]?.name ?? id;
}

/** "This, that, or the other", of routines by their ids. */
function listOf(ids: readonly string[]): string {
  const names = ids.flatMap((id) =>
    Object.hasOwn(routines, id) ? [routines[id as keyof typeof routines].name] : [],
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')}, or ${last}`;
}
