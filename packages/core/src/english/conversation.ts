import { catalogue } from '../content/index.js';
import { enUSHearing } from '../locales/en-US/hearing.js';
import { enUS } from '../locales/en-US/index.js';
import type { LiveConversation } from '../playback/conversation.js';
import { conversation as converseWith } from '../playback/conversation.js';
import type { ConversationOptions } from '../playback/conversationOptions.js';
import { stepLimits } from './stepLimits.js';
import { withDefaults } from './withDefaults.js';

/**
 * Holds a conversation on a device that keeps time itself. It hears sentences, answers them, and carries a routine on by
 * the clock; whoever stays silent when asked about a pain is taken for not being sure.
 *
 * @param options the clock, and who is told what to say; the built-in catalogue and English if none is given
 * @returns what hears
 * @throws TypeError in a sentence that says which option cannot be meant, and what can
 * @example conversation({ clock: simulatedClock() }).say('stop').text // 'Good night.'
 */
export function conversation(
  options: Partial<ConversationOptions> & Pick<ConversationOptions, 'clock'>,
): LiveConversation {
  const builtIn = { catalogue, steps: stepLimits, locale: enUS, hearing: enUSHearing };
  return converseWith(withDefaults<ConversationOptions>(builtIn, options));
}
