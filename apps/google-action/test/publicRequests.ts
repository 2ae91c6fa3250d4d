import { SESSION } from './requests.js';

/**
 * The requests that Google's own client libraries were tested with, told again in the shape in which Dialogflow ES passes
 * them on. Which they are and what each is about is theirs, the words and ids are ours:
 * https://github.com/actions-on-google/actions-on-google-java (`src/test/resources`: `dialogflow_*`, `aog_*`),
 * https://github.com/actions-on-google/dialogflow-facts-about-google-nodejs (`functions/test/static`),
 * https://github.com/jovotech/jovo-framework (`platforms/platform-googleassistant/sample-requests`).
 */
export interface PublicRequest {
  readonly name: string;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Shape {
  readonly name: string;
  readonly displayName: string;
  readonly queryText?: string;
  readonly action?: string;
  readonly parameters?: object;
  readonly contexts?: readonly (readonly [name: string, kept?: object | undefined])[];
  readonly languageCode?: string;
  /** What the integration passed on; `null` for a request without a word of where it is from. */
  readonly original?: object | null;
  /** Some of them name no session, or one that is no path. */
  readonly session?: string | null;
}

const SURFACES = ['SCREEN_OUTPUT', 'AUDIO_OUTPUT', 'WEB_BROWSER', 'MEDIA_RESPONSE_AUDIO'];
const KEYBOARD = 'google_assistant_input_type_keyboard';

/** What Google Assistant said of itself, around one thing that happened there. */
function assistant(intent: string, query?: string, argument?: object, user: object = {}): object {
  return {
    source: 'google',
    version: '2',
    payload: {
      isInSandbox: true,
      requestType: 'SIMULATOR',
      user: { locale: 'en-US', lastSeen: '2026-11-20T21:00:00Z', ...user },
      conversation: { conversationId: '1524851727254', type: 'ACTIVE', conversationToken: '[]' },
      inputs: [
        {
          intent,
          rawInputs: [{ inputType: 'KEYBOARD', ...(query ? { query } : {}) }],
          ...(argument ? { arguments: [argument] } : {}),
        },
      ],
      surface: { capabilities: SURFACES.map((name) => ({ name: `actions.capability.${name}` })) },
    },
  };
}

/** Something that happened on the Assistant, as Dialogflow names it to an agent. */
function happened(
  name: string,
  what: string,
  query?: string,
  argument?: object,
  user?: object,
): Shape {
  return {
    name,
    displayName: `actions_intent_${what.toLowerCase()}`,
    queryText: query ?? `actions_intent_${what}`,
    contexts: [[`actions_intent_${what.toLowerCase()}`, argument], [KEYBOARD]],
    languageCode: 'en-us',
    original: assistant(`actions.intent.${what}`, query, argument, user),
  };
}

const STORED = { userStorage: '{"data":{"test":"kept"}}' };

const SHAPES: readonly Shape[] = [
  {
    name: 'dialogflow_welcome',
    displayName: 'Default Welcome Intent',
    queryText: 'hello',
    action: 'input.welcome',
    original: { source: 'google', version: '2', payload: {} },
    session: 'test',
  },
  {
    name: 'dialogflow_complete',
    displayName: 'favorite fake colour',
    queryText: 'teal and tea',
    parameters: { colour: 'teal and tea' },
    contexts: [
      ['colour-followup', { colour: 'teal and tea', 'colour.original': 'Teal' }],
      ['_actions_on_google', { data: '{"userName":"first last"}' }],
      ...SURFACES.map((name) => [`actions_capability_${name.toLowerCase()}`] as const),
    ],
    languageCode: 'en-us',
    original: assistant('actions.intent.TEXT', 'teal and tea'),
  },
  {
    name: 'dialogflow_user_storage',
    displayName: 'bye',
    queryText: 'bye',
    contexts: [['_actions_on_google', { data: '{}' }]],
    original: assistant('actions.intent.TEXT', 'bye', undefined, STORED),
  },
  {
    name: 'dialogflow_with_conv_data',
    displayName: 'tell_fact',
    queryText: 'sure',
    action: 'tell.fact',
    parameters: { category: 'history' },
    contexts: [
      ['choose_fact-followup', { category: 'history' }],
      ['_actions_on_google', { data: '{"history":[],"test":"kept"}' }],
    ],
    original: { payload: {} },
  },
  happened('dialogflow_with_datetime_response', 'DATETIME', '5pm', {
    name: 'DATETIME',
    datetimeValue: { date: { year: 2026, month: 6, day: 7 }, time: { hours: 17 } },
  }),
  happened('dialogflow_package_entitlements', 'COMPLETE_PURCHASE', undefined, {
    name: 'COMPLETE_PURCHASE_VALUE',
    extension: { purchaseStatus: 'PURCHASE_STATUS_ALREADY_OWNED' },
  }),
  {
    name: 'yes-history',
    displayName: 'choose_fact',
    queryText: 'History',
    action: 'tell.fact',
    parameters: { category: 'history' },
    contexts: [['choose_fact-followup', { category: 'history' }]],
    languageCode: 'en-us',
    original: assistant('actions.intent.TEXT', 'History', undefined, STORED),
  },
  {
    name: 'yes-history-sure',
    displayName: 'tell_fact',
    queryText: 'sure',
    action: 'tell.fact',
    parameters: { category: 'history' },
    contexts: [['choose_fact-followup', { category: 'history' }]],
    languageCode: 'en-us',
    original: assistant('actions.intent.TEXT', 'sure', undefined, STORED),
  },
  happened('aog_main', 'MAIN', 'Talk to my test app'),
  happened('aog_with_all_surface_capabilities', 'MAIN', 'Talk to my test app'),
  happened('aog_user_storage', 'TEXT', 'bye', undefined, STORED),
  happened('aog_user_conversation_data', 'CONFIRMATION', 'yes', {
    name: 'CONFIRMATION',
    boolValue: true,
  }),
  happened('aog_with_arguments', 'CONFIRMATION', 'yes', { name: 'CONFIRMATION', boolValue: false }),
  happened('aog_with_argument_extension', 'MEDIA_STATUS', undefined, {
    name: 'MEDIA_STATUS',
    extension: { status: 'FINISHED' },
  }),
  happened('aog_with_datetime', 'DATETIME', '5pm', { name: 'DATETIME' }),
  happened('aog_with_delivery_address', 'DELIVERY_ADDRESS', '1 Long Lane', {
    name: 'DELIVERY_ADDRESS_VALUE',
    extension: { userDecision: 'ACCEPTED' },
  }),
  happened('aog_with_reprompt', 'NO_INPUT', undefined, { name: 'REPROMPT_COUNT', intValue: '1' }),
  happened('aog_with_final_reprompt', 'NO_INPUT', undefined, {
    name: 'IS_FINAL_REPROMPT',
    boolValue: true,
  }),
  happened('aog_with_option', 'OPTION', undefined, { name: 'OPTION', textValue: 'first' }),
  happened('aog_with_location', 'PERMISSION', 'yes', { name: 'PERMISSION', textValue: 'true' }),
  happened('aog_with_permission_denied', 'PERMISSION', 'no', {
    name: 'PERMISSION',
    textValue: 'false',
  }),
  happened('aog_with_update_permission', 'PERMISSION', 'yes', {
    name: 'UPDATES_USER_ID',
    textValue: 'somebody',
  }),
  happened('aog_with_place', 'PLACE', 'yes', { name: 'PLACE', placeValue: { name: 'a park' } }),
  happened('aog_place_error', 'PLACE', 'yes', { name: 'PLACE', status: { code: 4 } }),
  happened('aog_with_register_update', 'REGISTER_UPDATE', '1pm', {
    name: 'REGISTER_UPDATE',
    extension: { status: 'OK' },
  }),
  happened('aog_with_transaction_decision', 'TRANSACTION_DECISION', undefined, {
    name: 'TRANSACTION_DECISION_VALUE',
    extension: { userDecision: 'ORDER_ACCEPTED' },
  }),
  happened('aog_with_transaction_requirements_check', 'TRANSACTION_REQUIREMENTS_CHECK', undefined, {
    name: 'TRANSACTION_REQUIREMENTS_CHECK_RESULT',
    extension: { resultType: 'OK' },
  }),
  {
    name: 'LaunchRequest',
    displayName: 'actions.intent.MAIN',
    queryText: 'GOOGLE_ASSISTANT_WELCOME',
    original: null,
    session: null,
  },
  {
    name: 'IntentRequest',
    displayName: 'HelloWorldIntent',
    queryText: 'what a morning',
    original: null,
  },
];

/** All of them. */
export const PUBLIC_REQUESTS: readonly PublicRequest[] = SHAPES.map((shape) => ({
  name: shape.name,
  body: bodyOf(shape),
}));

function bodyOf({ session = SESSION, original = { payload: {} }, ...shape }: Shape) {
  const { displayName, queryText = '', action, parameters = {}, contexts = [] } = shape;
  return {
    responseId: '5f1e2d3c-0000-4000-8000-000000000005',
    queryResult: {
      queryText,
      ...(action === undefined ? {} : { action }),
      parameters,
      allRequiredParamsPresent: true,
      fulfillmentMessages: [{ text: { text: [''] } }],
      outputContexts: contexts.map(([name, kept]) => ({
        name: `${session}/contexts/${name}`,
        ...(kept === undefined ? {} : { lifespanCount: 5, parameters: kept }),
      })),
      intent: { name: 'projects/supine-test/agent/intents/5f1e2d3c', displayName },
      intentDetectionConfidence: 1,
      languageCode: shape.languageCode ?? 'en',
    },
    ...(original === null ? {} : { originalDetectIntentRequest: original }),
    ...(session === null ? {} : { session }),
  };
}
