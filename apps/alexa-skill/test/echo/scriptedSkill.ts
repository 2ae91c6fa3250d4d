import { recordOf } from '../../src/record.js';
import type { AnsweringSkill } from './connection.js';
import type { Fields } from './rules/exchange.js';

/** A question, and a statement, as a skill says them. */
export const QUESTION = '<speak>Shall I carry on?</speak>';
export const STATEMENT = '<speak>Stopped.</speak>';

/** A skill that answers what it is told to, so that an Echo can be tried with wrong answers too. */
export function scriptedSkill(
  answer: (request: Fields, envelope: Fields) => Fields | Promise<Fields>,
): AnsweringSkill {
  return {
    async invoke(envelope) {
      const sent = recordOf(envelope);
      return { version: '1.0', response: await answer(recordOf(sent['request']), sent) };
    },
  };
}

/** Its name or its type: what a script tells requests apart by. */
export function nameOf(request: Fields): string {
  return String(recordOf(request['intent'])['name'] ?? request['type']);
}

/** Speech. */
export function speech(ssml: string): Fields {
  return { outputSpeech: { type: 'SSML', ssml } };
}

/** Speech after which the session is closed. */
export function closed(ssml: string): Fields {
  return { ...speech(ssml), shouldEndSession: true };
}

/** Speech after which the microphone opens. */
export function open(ssml: string): Fields {
  return { ...speech(ssml), reprompt: speech(QUESTION), shouldEndSession: false };
}

/** A stream, with whatever is different about it. */
export function play(stream: Fields = {}, playBehavior = 'REPLACE_ALL'): Fields {
  return {
    type: 'AudioPlayer.Play',
    playBehavior,
    audioItem: {
      stream: {
        url: 'https://audio.example/evening.mp3',
        token: 'evening',
        offsetInMilliseconds: 0,
        ...stream,
      },
    },
  };
}

/** Directives, after which the session is closed. */
export function closedWith(...directives: readonly Fields[]): Fields {
  return { directives, shouldEndSession: true };
}

/** A document for the ear. */
export function apla(item: Fields, document: Fields = {}): Fields {
  return {
    type: 'Alexa.Presentation.APLA.RenderDocument',
    token: 'sound',
    document: {
      type: 'APLA',
      version: '0.91',
      mainTemplate: { parameters: ['payload'], item },
      ...document,
    },
    datasources: {},
  };
}

/** A line in a document for the ear. */
export function aplaSpeech(text: string): Fields {
  return { type: 'Speech', contentType: 'SSML', content: `<speak>${text}</speak>` };
}

/** Where the data of `apl` has its speech. */
const LINE_SPEECH = `\${payload.stretch.properties.line.speech}`;

/** A document for the eye with one speaking component, `line`, and one to touch, `next`. */
export function apl(onMount: readonly Fields[], document: Fields = {}): Fields {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token: 'stretch',
    document: {
      type: 'APL',
      version: '1.4',
      settings: { idleTimeout: 120_000 },
      onMount,
      mainTemplate: {
        parameters: ['payload'],
        items: [
          {
            type: 'Container',
            items: [
              { type: 'Text', id: 'line', speech: LINE_SPEECH },
              {
                type: 'TouchWrapper',
                id: 'next',
                onPress: [{ type: 'SendEvent', arguments: ['say', 'Next'] }],
                item: { type: 'Text', text: 'Next' },
              },
            ],
          },
        ],
      },
      ...document,
    },
    datasources: {
      stretch: {
        type: 'object',
        properties: { line: { ssml: '<speak>Hold. Keep breathing.</speak>' } },
        transformers: [
          { transformer: 'ssmlToSpeech', inputPath: 'line.ssml', outputName: 'speech' },
        ],
      },
    },
  };
}

/** An Idle that keeps the screen. */
export function idle(seconds: number, screenLock = true): Fields {
  return { type: 'Idle', delay: seconds * 1000, ...(screenLock ? { screenLock } : {}) };
}

/** Speaks the line of `apl`. */
export const SPEAK_LINE: Fields = { type: 'SpeakItem', componentId: 'line' };

/** Sends what it is given, on a sequencer of its own. */
export function send(...sent: readonly unknown[]): Fields {
  return { type: 'SendEvent', arguments: sent, sequencer: 'report' };
}
