import type { Locale } from '../locales/locale.js';
import { mustBeLocale } from '../locales/mustBeLocale.js';
import type { AnswerCard } from '../model/answerCard.js';
import { mustBeCard } from './mustBeCard.js';

/**
 * A card to read: what is said, what to be careful about, what it rests on, and what it does not say.
 *
 * @param card one of `answerCards`
 * @param locale the words around it
 * @returns paragraphs with an empty line between them, without the title
 * @example cardText(card, enUS).includes('It rests on:') // true
 */
export function cardText(card: AnswerCard, locale: Locale): string {
  mustBeCard(card);
  mustBeLocale(locale);
  const { restsOn, leavesUnsaid } = locale.screen.card;
  const { text, verdicts, steps, careful, sure, sources, doesNotSay } = card;
  const named = sources.map(({ name, url }) => `${name}: ${url}`);
  const paragraphs = [
    [text, ...verdicts].join(' '),
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    careful.join(' '),
    [sure, ...(named.length > 0 ? [restsOn, ...named] : [])].join('\n'),
    doesNotSay.length > 0 ? [leavesUnsaid, ...doesNotSay].join('\n') : '',
  ];
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
