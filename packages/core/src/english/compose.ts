import type { Reply } from '../dialog/reply.js';
import { enUS } from '../locales/en-US/index.js';
import type { Locale } from '../locales/locale.js';
import { compose as composeWith } from '../speech/compose.js';
import type { SpeechProfile } from '../speech/profile.js';
import { plainSpeaker } from '../speech/profile.js';
import type { Script } from '../speech/script.js';

/**
 * Gives replies their words: speech and silence in order.
 *
 * @param replies what `respond` gives
 * @param locale the language; English if left out
 * @param profile what the device can do
 * @returns the script of one answer, for `renderSsml` or `renderText`
 * @example renderText(compose(respond(newConversation, recognise('stop'), { at: 0, turn: null })[1])) // 'Good night.'
 */
export function compose(
  replies: readonly Reply[],
  locale: Locale = enUS,
  profile: SpeechProfile = plainSpeaker,
): Script {
  return composeWith(replies, locale, profile);
}
