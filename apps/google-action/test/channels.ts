import { listenToSsml } from '@supine/core/testing';
import type { Webhook } from '../src/index.js';
import { judgeCx } from './cxResponseRules.js';
import type { Detected } from './dialogflow.js';
import { readAloud } from './readAloud.js';
import { recorded } from './requests.js';
import { judge } from './responseRules.js';

/** What reaches somebody of an answer. */
export interface Reached {
  readonly listen: (atMs: number) => ReturnType<typeof readAloud>;
  readonly isQuestion: boolean;
  /** What Dialogflow keeps for the next sentence. */
  readonly kept: unknown;
}

/** What is sent with a sentence. */
export interface Sent {
  readonly sentence: string;
  readonly detected: Detected;
  readonly languageCode: string;
  readonly session: string;
  /** What Dialogflow has kept; `null` in a new session. */
  readonly kept: unknown;
  /** They are known by a number that others may call from, and not by an account. */
  readonly mayBeShared: boolean;
}

/** A way from somebody's lips to the webhook and back. */
export interface Channel {
  /** A conversation as Dialogflow would have kept it. */
  keeping(conversation: unknown, session: string): unknown;
  ask(webhook: Webhook, sent: Sent): Promise<Reached>;
}

/** Who speaks, on every channel. */
export const PERSON = 'ann';
const CALLER = '+15550100';
const payloadOf = ({ mayBeShared }: Sent) =>
  mayBeShared ? { telephony: { caller_id: CALLER } } : { userId: PERSON };

/** A chat window: a message is there all at once and is read at the speed of speech. */
export const chat: Channel = es('DIALOGFLOW_MESSENGER', (answered, atMs) => {
  const [message] = answered.fulfillmentMessages;
  return readAloud(message.text.text[0], atMs);
});

/** A phone line: the answer is spoken, with its pauses. */
export const phone: Channel = es('GOOGLE_TELEPHONY', ({ fulfillmentMessages: [, message] }, atMs) =>
  heardIn(message?.telephonySynthesizeSpeech.ssml ?? '', atMs),
);

/** A flow of Dialogflow CX with one handler and no intents, on a phone line. */
export const cx: Channel = {
  keeping: (conversation) => ({ 'supine-conversation': JSON.stringify(conversation) }),
  async ask(webhook, sent) {
    const { sentence, languageCode, session, kept } = sent;
    const body = {
      detectIntentResponseId: '5f1e2d3c-0000-4000-8000-000000000004',
      fulfillmentInfo: { tag: 'supine' },
      pageInfo: { currentPage: 'projects/p/locations/l/agents/a/flows/f/pages/START_PAGE' },
      sessionInfo: { session, parameters: kept ?? {} },
      payload: payloadOf(sent),
      languageCode,
      transcript: sentence,
    };
    const answered = asSent(await webhook.answerCx(asSent(body)));
    const findings = judgeCx(answered);
    if (findings.length > 0) throw new Error(`"${sentence}": ${findings.join('; ')}`);
    const [text, speech] = answered.fulfillmentResponse.messages;
    return {
      listen: (atMs) => heardIn(speech.outputAudioText.ssml, atMs),
      isQuestion: text.text.text[0].endsWith('?'),
      kept: answered.sessionInfo.parameters,
    };
  },
};

function es(
  source: string,
  listen: (
    answered: Awaited<ReturnType<Webhook['answer']>>,
    atMs: number,
  ) => ReturnType<typeof readAloud>,
): Channel {
  return {
    keeping: (conversation, session) => [
      {
        name: `${session}/contexts/supine`,
        lifespanCount: 98,
        // Dialogflow adds the parameters of the last sentence to every context.
        parameters: { conversation: JSON.stringify(conversation), 'conversation.original': '' },
      },
    ],
    async ask(webhook, sent) {
      const { sentence, detected, languageCode, session, kept } = sent;
      const { queryResult, ...rest } = recorded('start-routine');
      const body = {
        ...rest,
        session,
        queryResult: {
          ...queryResult,
          ...detected,
          queryText: sentence,
          languageCode,
          outputContexts: kept ?? [],
        },
        originalDetectIntentRequest: { source, payload: payloadOf(sent) },
      };
      const answered = asSent(await webhook.answer(asSent(body)));
      const findings = judge(session, answered, source);
      if (findings.length > 0) throw new Error(`"${sentence}": ${findings.join('; ')}`);
      return {
        listen: (atMs) => listen(answered, atMs),
        isQuestion: answered.fulfillmentText.endsWith('?'),
        kept: answered.outputContexts,
      };
    },
  };
}

function heardIn(ssml: string, atMs: number) {
  const { heard, lengthMs } = listenToSsml(ssml, atMs);
  return { heard: [...heard], lengthMs };
}

/** As it arrives on the other side. */
function asSent<Content>(content: Content): Content {
  return JSON.parse(JSON.stringify(content));
}
