import { recordOf } from '../../../src/record.js';
import { answerFindings } from './answers.js';
import { audioFindings } from './audioPlayer.js';
import type { Exchange, JudgeOptions } from './exchange.js';
import { exchangeOf } from './exchange.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';
import { screenFindings } from './screens.js';
import { sessionFindings, speechFindings, speechWarnings } from './speech.js';

export type { Finding } from './finding.js';

const GROUPS: readonly ((exchange: Exchange) => Finding[])[] = [
  speechFindings,
  sessionFindings,
  audioFindings,
  screenFindings,
  answerFindings,
];

/**
 * Everything in an answer that Alexa would refuse, or that a person would be left alone with.
 *
 * @param request the envelope that was sent
 * @param envelope the envelope that came back
 * @param options the manifest's interfaces, what is in audio files, which events of a screen are answered
 * @returns the findings, none for a legal answer
 * @example judge(recorded('session-ended-request'), { version: '1.0', response: {} }) // []
 */
export function judge(request: unknown, envelope: unknown, options: JudgeOptions = {}): Finding[] {
  const answered = recordOf(JSON.parse(JSON.stringify(envelope ?? null)));
  const isEnvelope =
    answered['version'] === '1.0' && recordOf(answered['response']) === answered['response'];
  const exchange = exchangeOf(request, answered, options);
  return [
    ...when(!isEnvelope, 24, 'not a response envelope'),
    ...GROUPS.flatMap((group) => group(exchange)),
  ];
}

/** What is legal and close to a limit. */
export function warnings(request: unknown, envelope: unknown): Finding[] {
  return speechWarnings(
    exchangeOf(request, recordOf(JSON.parse(JSON.stringify(envelope ?? null))), {}),
  );
}
