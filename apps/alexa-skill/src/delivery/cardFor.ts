import type { Conversation, Locale } from '@supine/core';
import { catalogue } from '@supine/core';
import { answerCard, cardText } from '@supine/core/speech';
import type { ui } from 'ask-sdk-model';

/** A card may have so many characters, its title with them. */
const MOST_CHARACTERS = 8000;

/**
 * The card in the companion app for what was just answered: with its sources as links, to be read by day.
 *
 * @param before the conversation as the request came
 * @param after the conversation as it was answered
 * @returns the card; nothing where nothing new was answered
 */
export function cardFor(
  before: Conversation,
  after: Conversation,
  locale: Locale,
): ui.SimpleCard | undefined {
  const { topic } = after;
  const isOld = topic?.shelf === before.topic?.shelf && topic?.id === before.topic?.id;
  const card = topic && !isOld ? answerCard(topic, catalogue, locale) : undefined;
  if (!card) return undefined;
  const { title } = card;
  const content = cardText(card, locale).slice(0, MOST_CHARACTERS - title.length);
  return { type: 'Simple', title, content };
}
