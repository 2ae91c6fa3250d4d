import type { Locale } from '@supine/core';
import { wordsOf } from '@supine/core/speech';
import type { HouseAnswer } from './answers.js';

/** Actions of a script, as Home Assistant names them. */
export type Action = Readonly<Record<string, unknown>>;

/** A question is asked once more, and no more. */
const MOST_QUESTIONS = 2;
const HEARS = { stop: 'when-asked' } as const;

/** Says a text on a satellite, with no sound before it; the script goes on when it has been said. */
export function announceOn(entity: unknown, message: string): Action {
  return {
    action: 'assist_satellite.announce',
    target: { entity_id: entity },
    data: { message, preannounce: false },
  };
}

/** Says a text on any player, and waits until it is silent again: the action itself returns before the words end. */
export function speakOn(voice: unknown, player: unknown, message: string): Action[] {
  return [
    {
      action: 'tts.speak',
      target: { entity_id: voice },
      data: { media_player_entity_id: player, message },
    },
    // A voice that has to be made first is late; one that never comes must not hold the rest up.
    waitFor("{{ is_state(player, 'playing') }}", 10),
    waitFor("{{ not is_state(player, 'playing') }}", 60),
  ];
}

/** Something was said that was none of the answers; where nobody spoke, the reply stays empty. */
export const NOT_UNDERSTOOD = "{{ reply.sentence != '' and not reply.id }}";

/**
 * Asks whether to go on, a second time where it was not understood, and goes on where nobody answers: an action that
 * hears nothing fails, and what it would have set stays empty.
 */
export function askOn(entity: unknown, answers: readonly HouseAnswer[], locale: Locale): Action {
  const [first, second] = ['announcements.next-or-stop', 'announcements.next-or-stop-again']
    .map((key) => wordsOf({ key }, locale, HEARS))
    .map(quoted);
  return {
    repeat: {
      sequence: [
        { variables: { reply: { id: '', sentence: '' } } },
        {
          action: 'assist_satellite.ask_question',
          data: {
            entity_id: entity,
            question: `{{ ${first} if repeat.first else ${second} }}`,
            preannounce: false,
            answers,
          },
          response_variable: 'reply',
          continue_on_error: true,
        },
      ],
      until: `{{ not (${NOT_UNDERSTOOD.slice(3, -3)}) or repeat.index >= ${MOST_QUESTIONS} }}`,
    },
  };
}

/** Words as a text of a Jinja template. */
export function quoted(words: string): string {
  return `'${words.replace(/['\\]/g, '\\$&')}'`;
}

function waitFor(template: string, seconds: number): Action {
  return { wait_template: template, timeout: { seconds }, continue_on_timeout: true };
}
