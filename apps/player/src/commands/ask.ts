import type { Conversation } from '@supine/core';
import {
  afterForgetting,
  catalogue,
  compose,
  expectingOf,
  newConversation,
  recognise,
  renderSsml,
  renderText,
  respond,
} from '@supine/core';
import { answerCard, cardText, plainSpeaker, turnLimit } from '@supine/core/speech';
import { eraseConversation, readConversation, writeConversation } from '../conversationFile.js';
import { countryFrom } from '../country.js';
import { WAKE_WORDS } from '../device.js';
import { erasedFrom } from '../listener.js';
import { print, tell } from '../tell.js';
import { atMostOne, UsageError } from '../usage.js';
import type { Command, Language } from './command.js';
import { printJson, readArguments } from './command.js';

/** The longest answer of the default profile. */
const TURN_SECONDS = 235;

const help = `supine ask "<sentence>" [--state FILE] [--json]

One turn: the answer that a speaker which takes whole answers would give.

  --country XX  where you are, for the numbers to call when help is needed: US, GB, AU, CA, IN, IE, NZ;
                the country of your system's language, if left out
  --state FILE  the conversation so far; the answer's is written back, so turns can be chained;
                one file for each person, for what it knows is taken for theirs
  --card        behind the answer, its card: what it rests on, with links, and what it does not say
  --json        intent, slots, speech as text and as SSML, the card of what was answered with its sources,
                and the conversation afterwards
`;

/** `ask`: one sentence, one answer. */
export const ask: Command = {
  name: 'ask',
  summary: 'one turn of a conversation',
  help,
  async run(words, language) {
    const { values, positionals } = readArguments(words, {
      state: { type: 'string' },
      country: { type: 'string' },
      card: { type: 'boolean' },
    });
    const sentence = atMostOne(positionals, 'word');
    if (sentence === undefined) throw new UsageError('A sentence is missing.');
    const file = values.state;
    const before = file === undefined ? newConversation : readConversation(file);
    const turn = answer(before, sentence, language, {
      at: Date.now(),
      country: countryFrom(values.country, language.locale, tell),
      // Without a file there is no next turn, so nothing can be asked.
      oneWay: file === undefined,
    });
    const erased = turn.forgets ? await isForgotten(file) : false;
    if (file !== undefined && !turn.forgets) writeConversation(file, turn.state);
    const { shown, toRead } = turn.inWords(erased);
    const { card } = shown;
    const behind =
      values.card && card ? `\n${card.title}\n\n${cardText(card, language.locale)}\n` : '';
    if (values.json) printJson(shown);
    else print(`${toRead}\n${behind}`);
  },
};

function answer(
  before: Conversation,
  sentence: string,
  { locale, hearing }: Language,
  around: { at: number; country: string | undefined; oneWay: boolean },
) {
  const intent = recognise(sentence, {
    locale: hearing,
    expecting: expectingOf(before),
    wakeWords: WAKE_WORDS,
  });
  const turn = turnLimit(TURN_SECONDS, locale, plainSpeaker);
  const [state, replies] = respond(before, intent, { ...around, turn });
  const { topic } = state;
  const isNew = topic?.shelf !== before.topic?.shelf || topic?.id !== before.topic?.id;
  const card = topic && isNew ? answerCard(topic, catalogue, locale) : undefined;
  const forgets = replies.some(({ type }) => type === 'forget');
  function inWords(erased: boolean) {
    const script = compose(afterForgetting(replies, erased), locale, plainSpeaker);
    const speech = { text: renderText(script), ssml: renderSsml(script, plainSpeaker) };
    return {
      shown: { ...intent, speech, ...(card ? { card } : {}), state },
      // Somebody who reads has to be told how long to stay; a device hears the silence.
      toRead: renderText(script, { silencesIn: locale }),
    };
  }
  return { state, forgets, inWords };
}

/** What is known of somebody is their conversation or, without one, what this machine keeps of whoever talks to it. */
async function isForgotten(file: string | undefined): Promise<boolean> {
  if (file === undefined) return erasedFrom();
  try {
    eraseConversation(file);
    return true;
  } catch (error) {
    process.exitCode = 1;
    tell(error instanceof Error ? error.message : String(error));
    return false;
  }
}
