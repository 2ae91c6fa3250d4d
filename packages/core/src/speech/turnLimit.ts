import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import { mustBe } from '../model/argument.js';
import type { TurnLimit } from '../session/planTurn.js';
import { scriptOf } from './compose.js';
import { mustBeProfile } from './mustBeScript.js';
import type { SpeechProfile } from './profile.js';
import { markupOf } from './renderSsml.js';
import { spokenSeconds, wordsOf } from './words.js';

/** Room for what is said before and after a stretch: an answer, a question, the root element. */
const RESERVED_CHARACTERS = 600;

/**
 * The limit of one answer on a device: its seconds as given, its characters by rendering each segment.
 *
 * @param seconds longest answer, in seconds
 * @param locale whose words count
 * @param profile whose markup counts
 * @returns a limit for `planTurn`
 * @example planTurn(session, timeline, turnLimit(235, enUS, plainSpeaker)).last // false
 */
export function turnLimit(seconds: number, locale: Locale, profile: SpeechProfile): TurnLimit {
  mustBe(seconds > 0, 'The longest answer is a number of seconds', seconds);
  mustBeLocale(locale);
  mustBeProfile(profile);
  return {
    seconds,
    speechMargin: 1.25,
    closingSeconds: 8,
    wordSecondsOf: ({ lines }) =>
      lines.reduce(
        (sum, line) => sum + spokenSeconds(wordsOf(line, locale, profile), locale.estimate),
        0,
      ),
    characters: profile.longestScriptCharacters - RESERVED_CHARACTERS,
    charactersOf: (segment) => markupOf(scriptOf(segment, locale, profile), profile).length + 1,
  };
}
