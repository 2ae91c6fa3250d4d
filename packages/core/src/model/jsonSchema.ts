import { AnswerCards } from './answerCard.js';
import { Catalogue } from './catalogue.js';
import * as z from './zod.js';

/**
 * The shape of the catalogue for programs in other languages.
 *
 * @returns a JSON Schema (draft 2020-12)
 * @example catalogueJsonSchema().type // 'object'
 */
export function catalogueJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(Catalogue) as Record<string, unknown>;
}

/**
 * The shape of the cards that `answerCards` gives, for programs in other languages.
 *
 * @returns a JSON Schema (draft 2020-12)
 * @example answerCardsJsonSchema().type // 'array'
 */
export function answerCardsJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(AnswerCards) as Record<string, unknown>;
}
