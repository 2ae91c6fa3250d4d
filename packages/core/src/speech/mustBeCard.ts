import { isObject, mustBe } from '../model/argument.js';

/** Says in a sentence that a card is wanted, to whoever gives something else. */
export function mustBeCard(card: unknown): void {
  const isCard = isObject(card) && 'text' in card && 'sources' in card && 'doesNotSay' in card;
  mustBe(isCard, 'A card is what answerCards gives', card);
}
