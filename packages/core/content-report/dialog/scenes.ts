import type { Conversation, Open } from '../../src/dialog/conversation.js';
import { newConversation } from '../../src/dialog/conversation.js';
import type { Memory } from '../../src/dialog/memory.js';
import { nothingKnown } from '../../src/dialog/memory.js';
import type { Responded } from '../../src/dialog/respond.js';
import { respond } from '../../src/english.js';
import { plainSpeaker, turnLimit } from '../../src/entries/speech.js';
import type { Intent } from '../../src/intents/intent.js';
import { enUS } from '../../src/locales/en-US/index.js';
import { screened } from '../../src/testing/screened.js';

/** Somebody in one state of a conversation, for whom a sentence can be answered. */
export interface Scene {
  /** The state in words, and how one gets there. */
  readonly title: string;
  readonly about: string;
  readonly now: Conversation;
  readonly answer: (intent: Intent) => Responded;
}

const TODAY = '2026-11-21';
const LATELY: Memory = { v: 1, introHeardOn: TODAY };
const PLACE = { wish: { routine: 'evening-wind-down' }, step: 'knee-rolls', on: TODAY };
/** A speaker that gives whole answers, which is what most people have. */
/** Seconds into the evening's routine, in an exercise that can be done half as far. */
const IN_A_STRETCH = 190;
const TURN = turnLimit(235, enUS, plainSpeaker);

const START: Intent = { intent: 'StartRoutine', slots: {} };
const PAUSE: Intent = { intent: 'Pause', slots: {} };
const PAIN: Intent = { intent: 'ReportPain', slots: {} };
const reporting = (symptom: string): Intent => ({ intent: 'ReportPain', slots: { symptom } });

interface Before {
  readonly conversation?: Conversation;
  readonly memory?: Memory;
  /** A device that keeps time itself, as heat needs one. */
  readonly clock?: true;
  /** What was said so far, each with the seconds after the one before. */
  readonly said?: readonly (readonly [afterSeconds: number, intent: Intent])[];
  /** How long after that a sentence is said. */
  readonly afterSeconds?: number;
}

function scene(title: string, about: string, before: Before): Scene {
  const { memory = nothingKnown, said = [], afterSeconds = 5 } = before;
  const turn = before.clock ? null : TURN;
  const around = { turn, country: 'US', today: TODAY, memory, whispers: true };
  let at = 0;
  let now = before.conversation ?? screened;
  for (const [seconds, intent] of said) {
    at += seconds * 1000;
    [now] = respond(now, intent, { ...around, at });
  }
  const answer = (intent: Intent) =>
    respond(now, intent, { ...around, at: at + afterSeconds * 1000 });
  return { title, about, now, answer };
}

/** Every state that can be open, by how one gets into it. One that is missing here does not compile. */
export const SCENES: Readonly<Record<Open['is'], () => Scene>> = {
  nothing: () => scene('Nothing is open', 'Nothing plays, and nothing was asked.', {}),
  'carry-on': () =>
    scene('"Shall I carry on?"', 'A speaker has read one part of the routine, and waits.', {
      said: [[0, START]],
      afterSeconds: 300,
    }),
  'from-there': () =>
    scene('"Shall we go on from where you stopped?"', 'The routine was stopped the day before.', {
      memory: { ...LATELY, place: PLACE },
      said: [[0, START]],
    }),
  'take-through': () =>
    scene('"Shall I take you through it?"', 'A way to lie was told, or breathing offered.', {
      said: [[0, { intent: 'SleepPosition', slots: {} }]],
    }),
  choosing: () =>
    scene('"Which one would you like?"', 'Three routines were named.', {
      said: [[0, { intent: 'ListRoutines', slots: {} }]],
    }),
  'leave-out': () =>
    scene('"Shall I leave that one out and go on?"', 'A sharp pain in a stretch stopped it.', {
      said: [
        [0, START],
        [120, reporting('sharp')],
      ],
    }),
  screening: () =>
    scene(
      'A question before the first movement',
      'Here it is the first of the three. Silence starts nothing.',
      { conversation: newConversation, said: [[0, START]] },
    ),
  'about-pain': () =>
    scene(
      'A question about a pain',
      'Here: "Is it sharp, or just a strong stretch?" It is stopped.',
      {
        said: [
          [0, START],
          [120, PAIN],
        ],
      },
    ),
  'after-alarm': () =>
    scene('Somebody was sent for help', 'Here for chest pain. It stays so for the visit.', {
      said: [[0, reporting('chest')]],
    }),
  forgetting: () =>
    scene('"Shall I forget everything about you?"', 'Asked in the middle of a routine.', {
      said: [
        [0, START],
        [150, { intent: 'ForgetMe', slots: {} }],
      ],
    }),
};

/** Nothing is asked, and a routine is being read. */
export const midRoutine = () =>
  scene('A routine is being read', 'Somebody breaks in after two and a half minutes.', {
    said: [[0, START]],
    afterSeconds: 150,
  });

/** Heat is on, on a device that times it. */
export const heatOn = () =>
  scene('Heat is being timed', 'On a device that keeps time itself.', {
    conversation: {
      ...screened,
      person: { ...screened.person, gated: ['heat'] },
    },
    clock: true,
    said: [[0, { intent: 'StartRoutine', slots: { routine: 'heat-timer' } }]],
    afterSeconds: 120,
  });

/** A question with nothing before or after it; about a pain, in the middle of a stretch. */
export function asked(open: Open): Scene {
  const moving = open.is === 'about-pain';
  const said = moving
    ? ([
        [0, START],
        [IN_A_STRETCH, PAUSE],
      ] as const)
    : [];
  // Whether others use the device is asked of whoever it remembers, and may not be who speaks.
  const household = open.is === 'screening' && open.now === 'household';
  const known = household ? { conversation: newConversation, memory: LATELY } : {};
  const { now } = scene('', '', { ...known, said });
  const conversation = { ...now, open, wish: { routine: 'evening-wind-down' } };
  return scene('', '', { ...known, conversation, afterSeconds: IN_A_STRETCH + 5 });
}
