import type { Intent, Locale } from '@supine/core';
import { catalogue } from '@supine/core';
import type { Announcements } from '@supine/core/announcements';
import { announce, announceAnswer } from '@supine/core/announcements';
import { LOCALE } from '../locale.js';
import { automationOf } from './automation.js';
import { checkedLimit, checkedName, HomeScriptError } from './checkedName.js';
import type { HomeScriptLimits } from './limits.js';
import { profileOf, usualLimits } from './limits.js';
import { questionOf } from './questions.js';
import { yamlText } from './yamlText.js';

/** How a script is made. */
export interface HomeScriptOptions {
  /** The device as the app lists it: its name, a dash, its room. */
  readonly speaker: string;
  /** What is said after the wake word to start it. */
  readonly phrase: string;
  /** The routine in this length. */
  readonly minutes?: number;
  readonly limits?: Partial<HomeScriptLimits>;
  /** What is read out; American English if left out. */
  readonly locale?: Locale;
}

/** A routine's script with the messages it was made of. */
export interface HomeScript extends Announcements {
  readonly yaml: string;
}

/**
 * A routine as a scripted automation for Google Home: a person pastes it into the script editor, and their speaker reads
 * each step and waits each hold out. It hears nothing, so it opens with the screen as a statement.
 *
 * @param id a routine, a sleep position, `turn-over`, `get-up`, or a question such as `how-to-sleep-neck`
 * @param options speaker, phrase, minutes, and limits that nobody documents
 * @returns the YAML text
 * @throws HomeScriptError when the speaker, the phrase or a limit cannot be used
 * @throws AnnouncementsRefused when it must not or cannot be read out; `shorter` tells what would fit
 * @throws RoutineRefused when there is no such routine
 * @example homeScript('evening-wind-down', { speaker: 'Bedroom speaker - Bedroom', phrase: 'start my back stretch routine' })
 */
export function homeScript(id: string, options: HomeScriptOptions): string {
  return composeHomeScript(id, options).yaml;
}

/** The same for an id or a question as it was understood, with the messages and the timeline. */
export function composeHomeScript(what: string | Intent, options: HomeScriptOptions): HomeScript {
  const limits = limitsOf(options.limits);
  const phrase = checkedName('phrase', options.phrase);
  const speaker = checkedName('speaker', options.speaker);
  const made = messagesFor(what, options, limits);
  const name = `Supine: ${phrase}`;
  const description = `Say: Hey Google, ${phrase}. General guidance, not medical care.`;
  const automation = automationOf(
    { name, description, phrase, speaker },
    made.announcements,
    limits,
  );
  return { ...made, yaml: headerOf(made, limits) + yamlText(automation) };
}

function messagesFor(
  what: string | Intent,
  { minutes, locale = LOCALE }: HomeScriptOptions,
  limits: HomeScriptLimits,
): Announcements {
  const options = { catalogue, locale, profile: profileOf(limits) };
  const asked = typeof what === 'string' ? questionOf(what)?.intent : what;
  if (!asked) {
    const request = { routine: String(what), ...(minutes === undefined ? {} : { minutes }) };
    return announce(request, options);
  }
  const answer = announceAnswer(asked, options);
  if (answer) return answer;
  throw new HomeScriptError('That question has no steps to read out.');
}

function limitsOf(given: Partial<HomeScriptLimits> = {}): HomeScriptLimits {
  const limits = { ...usualLimits, ...given };
  checkedLimit('mostMessages', limits.mostMessages);
  checkedLimit('longestMessageCharacters', limits.longestMessageCharacters);
  checkedLimit('longestDelaySeconds', limits.longestDelaySeconds);
  checkedLimit('startSeconds', limits.startSeconds);
  return limits;
}

/** What a person should know before they paste it: how long, how many chimes, and what nobody documents. */
function headerOf({ announcements }: Announcements, { startSeconds }: HomeScriptLimits): string {
  const seconds = announcements.reduce((sum, { thenWaitSeconds }) => sum + thenWaitSeconds, 0);
  const longest = Math.max(...announcements.map(({ text }) => text.length));
  return `${[
    `# ${announcements.length} messages, each with a chime before it; about ${Math.ceil(seconds / 60)} minutes.`,
    '# It hears nothing and may not stop by voice. To stop it: turn the speaker down, or end it in the app.',
    '# Change the speaker under "devices" to yours, as the app lists it: its name, a dash, its room.',
    '# Not tried on a real speaker. Nobody documents how long a message may be, how many actions a script may have,',
    `# or when the next action starts; this one counts on ${longest} characters, ${announcements.length} messages and ${startSeconds} seconds before the first word.`,
    '# Run probe.yaml first (docs/google-home.md): two minutes, and you know.',
  ].join('\n')}\n`;
}
