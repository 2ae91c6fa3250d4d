import { createRequire } from 'node:module';
import { conversation } from '@assistant/conversation';
import {
  compose,
  enUS,
  newConversation,
  nothingKnown,
  recognise,
  renderSsml,
  renderText,
  respond,
} from '../packages/core/dist/index.js';
import { parseConversation } from '../packages/core/dist/stored.js';

/** The built webhook, as a host loads it. */
const { handleWebhook } = createRequire(import.meta.url)('../apps/google-action/dist/index.cjs');

const WARM_TURNS = 1000;
const TURNS = 1000;
/** One pause of the machine spoils a hundredth of the turns of a block, so the block in the middle is told. */
const BLOCKS = 9;
/** What our answer may take of the peer's time, besides what the core takes. */
const SHARE = 0.25;
const SESSION = 'projects/supine-bench/agent/sessions/5f1e2d3c';
const AT_MS = 1_790_803_800_000;
const TODAY = new Date(AT_MS).toISOString().slice(0, 10);
/** As the webhook's own limits have them. */
const PROFILE = {
  longestPauseSeconds: 10,
  longestScriptCharacters: 5000,
  mixes: false,
  holdErrorMs: 3500,
  stop: 'say',
};
const LIMIT = {
  seconds: 240,
  closingSeconds: 8,
  characters: 1700,
  charactersOf: (segment) =>
    renderText(compose([{ type: 'perform', segments: [segment] }], enUS, PROFILE), {
      silencesIn: enUS,
    }).length + 1,
};
const SENTENCE = 'start my back stretch routine';
/** Somebody who has gone through the screen in this session. */
const KEPT = JSON.stringify({
  ...newConversation,
  person: { screened: true, gated: ['massage', 'light-massage'] },
});

/** A request of Dialogflow ES. */
const REQUEST = JSON.stringify({
  responseId: '5f1e2d3c-0000-4000-8000-000000000006',
  queryResult: {
    queryText: SENTENCE,
    action: 'StartRoutine',
    parameters: { routine: 'evening-wind-down', region: '', minutes: '' },
    allRequiredParamsPresent: true,
    fulfillmentMessages: [{ text: { text: [''] } }],
    outputContexts: [
      {
        name: `${SESSION}/contexts/supine`,
        lifespanCount: 98,
        parameters: { conversation: KEPT, region: '', 'region.original': '' },
      },
    ],
    intent: { name: 'projects/supine-bench/agent/intents/1', displayName: 'StartRoutine' },
    intentDetectionConfidence: 1,
    languageCode: 'en-us',
  },
  originalDetectIntentRequest: { source: 'DIALOGFLOW_MESSENGER', payload: {} },
  session: SESSION,
});

/** The same for the peer, in the shape that it was made for. */
const PEER_REQUEST = JSON.stringify({
  handler: { name: 'supine' },
  intent: { name: 'StartRoutine', params: {}, query: SENTENCE },
  scene: { name: 'Main', slotFillingStatus: 'UNSPECIFIED', slots: {} },
  session: { id: '5f1e2d3c', params: { conversation: KEPT }, typeOverrides: [], languageCode: '' },
  user: { locale: 'en-US', params: {}, verificationStatus: 'VERIFIED' },
  home: { params: {} },
  device: { capabilities: ['SPEECH', 'RICH_RESPONSE', 'LONG_FORM_AUDIO'] },
});

const byWebhook = (body) => handleWebhook(body, { now: () => AT_MS });

/** What the core does in a turn, with nothing of Dialogflow around it. */
function byCore() {
  const intent = recognise(SENTENCE);
  const before = parseConversation(JSON.parse(KEPT));
  const context = { at: AT_MS, turn: LIMIT, country: 'US', memory: nothingKnown, today: TODAY };
  const [after, replies] = respond(before, intent, context);
  const script = compose(replies, enUS, PROFILE);
  const said = [renderText(script, { silencesIn: enUS }), renderSsml(script, PROFILE)];
  return { said, kept: JSON.stringify(after) };
}

const { said, kept } = byCore();
const [text, ssml] = said;
const app = conversation();
app.handle('supine', (conv) => {
  conv.session.params.conversation = kept;
  conv.add(ssml);
});

/** What the host does is in nobody's time: to read JSON and to write it. */
async function blockOf(answer, request, turns) {
  const times = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const body = JSON.parse(request);
    const from = performance.now();
    await answer(body);
    times.push(performance.now() - from);
  }
  return times.sort((one, other) => one - other)[Math.floor(turns * 0.99)];
}

/** How long a turn of the webhook takes beside a turn of the library that was made for Google's own webhooks. */
export async function benchWebhook() {
  const answered = byWebhook(JSON.parse(REQUEST));
  if (answered.fulfillmentText !== text) throw new Error('The webhook says something else.');
  const peer = await app.handler(JSON.parse(PEER_REQUEST), {});
  if (peer.body.prompt.firstSimple.speech !== ssml) throw new Error('The peer says less.');
  const sides = [
    [byWebhook, REQUEST],
    [byCore, REQUEST],
    [(body) => app.handler(body, {}), PEER_REQUEST],
  ];
  for (const side of sides) await blockOf(...side, WARM_TURNS);
  const blocks = sides.map(() => []);
  for (let block = 0; block < BLOCKS; block += 1) {
    for (const [index, side] of sides.entries()) blocks[index].push(await blockOf(...side, TURNS));
  }
  const [oursMs, coreMs, peerMs] = blocks.map(middle);
  const mostMs = SHARE * peerMs + coreMs;
  console.log(
    `webhook: 99 of 100 turns within ${oursMs.toFixed(3)} ms, the core's part ${coreMs.toFixed(3)} ms, ` +
      `@assistant/conversation ${peerMs.toFixed(3)} ms`,
  );
  return {
    name: `"${SENTENCE}" through the Dialogflow webhook, ms p99`,
    supine: oursMs,
    peer: "a quarter of @assistant/conversation and the core's own turn",
    peerFigure: mostMs,
    ratio: oursMs / mostMs,
    target: 'at most that',
    met: oursMs <= mostMs,
  };
}

function middle(figures) {
  return figures.toSorted((one, other) => one - other)[Math.floor(figures.length / 2)];
}
