import type { Locale } from '@supine/core';
import { catalogue } from '@supine/core';
import { AnnouncementsRefused, NIGHT_QUESTIONS } from '@supine/core/announcements';
import { LOCALE } from '../locale.js';
import type { HomeScript } from './homeScript.js';
import { composeHomeScript } from './homeScript.js';
import { questionId } from './questions.js';

/** The device that every preset names, for a person to change. */
export const PRESET_SPEAKER = 'Bedroom speaker - Bedroom';

/** A script that is kept beside the program, ready to be pasted. */
export interface Preset {
  readonly file: string;
  readonly phrase: string;
  readonly script: HomeScript;
  /** Set where only a shorter variant fits. */
  readonly minutes: number | null;
}

/** A routine that has no script, and why. */
export interface LeftOut {
  readonly id: string;
  readonly why: string;
}

/** Every routine that can be read out, in the longest variant that fits, and every question. */
export function presets(): {
  readonly presets: readonly Preset[];
  readonly leftOut: readonly LeftOut[];
} {
  const made: Preset[] = [];
  const leftOut: LeftOut[] = [];
  for (const id of Object.keys(catalogue.routines)) {
    const phrase = phraseFor(id);
    try {
      made.push(longest(id, phrase));
    } catch (error) {
      if (!(error instanceof AnnouncementsRefused)) throw error;
      leftOut.push({ id, why: error.message });
    }
  }
  for (const question of NIGHT_QUESTIONS) {
    const [id, phrase] = [questionId(question), LOCALE.nightQuestions[question.id]];
    const script = composeHomeScript(id, { speaker: PRESET_SPEAKER, phrase });
    made.push({ file: `${id}.yaml`, phrase, script, minutes: null });
  }
  return { presets: made, leftOut };
}

function longest(id: string, phrase: string): Preset {
  const options = { speaker: PRESET_SPEAKER, phrase };
  try {
    return { file: `${id}.yaml`, phrase, script: composeHomeScript(id, options), minutes: null };
  } catch (error) {
    if (!(error instanceof AnnouncementsRefused && error.shorter)) throw error;
    const { minutes } = error.shorter;
    const script = composeHomeScript(id, { ...options, minutes });
    return { file: `${id}-${minutes}-minutes.yaml`, phrase, script, minutes };
  }
}

function phraseFor(id: string): string {
  if (id === 'evening-wind-down') return 'start my back stretch routine';
  const { name } = LOCALE.routines[id as keyof Locale['routines']];
  return `start ${name.replace(/[^A-Za-z -]/g, '')}`;
}
