import { enUS, newConversation, recognise, respond } from '../packages/core/dist/index.js';
import { plainSpeaker, turnLimit } from '../packages/core/dist/speech.js';

const ROUNDS = 400;
/** An evening by sentences, with the seconds between them. */
const EVENING = [
  [2, 'start my back stretch routine'],
  ...Array.from({ length: 3 }, () => [4, 'no']),
  [40, 'say that again'],
  [30, 'how long is left'],
  [30, 'that hurts'],
  [5, 'sharp'],
  [5, 'yes'],
  [90, 'slow down'],
  [60, 'how should I sleep with lower back pain'],
  [60, 'who says so'],
  [60, 'does heat help'],
  [60, 'no twisting please'],
  [60, 'when should I see a doctor'],
  [60, 'good night'],
].map(([seconds, sentence]) => ({ seconds, intent: recognise(sentence) }));

/** Milliseconds that every answer of an evening takes, in order. */
function eveningMs(turn) {
  let conversation = newConversation;
  let at = 0;
  return EVENING.map(({ seconds, intent }) => {
    at += seconds * 1000;
    const from = performance.now();
    [conversation] = respond(conversation, intent, { at, turn, country: 'US' });
    return performance.now() - from;
  });
}

/** How long an answer takes, on a device with a clock and on one that answers in chunks. */
export function benchRespond() {
  const turns = [null, turnLimit(235, enUS, plainSpeaker)];
  for (let round = 0; round < ROUNDS / 4; round += 1) for (const turn of turns) eveningMs(turn);
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const turn of turns) times.push(...eveningMs(turn));
  }
  times.sort((one, other) => one - other);
  const median = times[Math.floor(times.length / 2)];
  const p99 = times[Math.floor(times.length * 0.99)];
  console.log(`respond: 99 of 100 answers within ${p99.toFixed(3)} ms`);
  return {
    name: `respond over an evening of ${EVENING.length} sentences, ms (median)`,
    supine: median,
    peer: 'what it may take',
    peerFigure: 0.2,
    ratio: median / 0.2,
    target: 'under 0.2 ms',
    met: median < 0.2,
  };
}
