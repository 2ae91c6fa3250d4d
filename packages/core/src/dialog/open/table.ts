import type { IntentName } from '../../intents/intent.js';
import { INTENTS } from '../../intents/intent.js';
import type { Handler } from '../answer.js';
import type { Open } from '../conversation.js';

/** What each intent is answered with while one question is open. A missing intent does not compile. */
export type Table<State extends Open = Open> = Readonly<Record<IntentName, Handler<State>>>;

/** A table in which every intent has the same answer, to be written over where it has another. */
export function everyIntent<State extends Open>(handler: Handler<State>): Table<State> {
  return Object.fromEntries(INTENTS.map((name) => [name, handler])) as Table<State>;
}
