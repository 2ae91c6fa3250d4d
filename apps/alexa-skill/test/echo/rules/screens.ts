import { recordOf } from '../../../src/record.js';
import { planCommands, unlockedMs } from '../aplCommands.js';
import { listed } from '../aplDocument.js';
import { echoVoice } from '../voice.js';
import type { Exchange, Staged } from './exchange.js';
import { MANIFEST_INTERFACES } from './exchange.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';
import { ssmlParts } from './ssml.js';

const MOST_APLA_MS = 240_000;
const MOST_APLA_SOUNDS = 15;
const APLA_VERSIONS: readonly unknown[] = ['0.8', '0.9', '0.91'];
/** Shorter than any hold. */
const HOLD_FROM_MS = 5000;
const APL = 'Alexa.Presentation.APL';

/** Rules 25, 26 and 28: documents, for the ear and for the eye, and what goes with no sound. */
export function screenFindings(exchange: Exchange): Finding[] {
  return [...aplaFindings(exchange), ...aplFindings(exchange), ...taskFindings(exchange)];
}

function aplaFindings({ apla, speech, directives }: Exchange): Finding[] {
  const others = directives.filter(({ type }) => /^AudioPlayer\.Play$/.test(type)).length;
  return apla.flatMap(({ directive, rendered }) => {
    const { type, version } = recordOf(directive.fields['document']);
    if (!rendered) return when(true, 25, 'a document that cannot be rendered');
    const { lengthMs, speeches, sources } = rendered;
    const sounds = speeches.length + sources.length;
    return [
      ...when(type !== 'APLA' || !APLA_VERSIONS.includes(version), 25, `${type} ${version}`),
      ...when(!Number.isFinite(lengthMs), 25, 'a document of no known length'),
      ...when(lengthMs > MOST_APLA_MS, 25, `${Math.round(lengthMs / 1000)} s`),
      ...when(sounds === 0, 25, 'nothing but silence'),
      ...when(sources.length > MOST_APLA_SOUNDS, 25, `${sources.length} sounds`),
      ...sources.flatMap((source) =>
        when(
          !/^(https:\/\/|soundbank:\/\/soundlibrary\/)/.test(source),
          25,
          `the sound "${source}"`,
        ),
      ),
      // Which of them is heard first is not confirmed.
      ...when(speech.length > 0, 25, 'speech beside a document for the ear'),
      ...when(others > 0, 25, 'a stream beside a document for the ear'),
    ];
  });
}

function aplFindings(exchange: Exchange): Finding[] {
  const { screen, directives, interfaces, options, response, speech } = exchange;
  const shown = directives.filter(({ type }) => type.startsWith(`${APL}.`));
  if (shown.length === 0) return [];
  const listedInManifest = (options.manifestInterfaces ?? MANIFEST_INTERFACES).includes(
    'ALEXA_PRESENTATION_APL',
  );
  const known = [`${APL}.RenderDocument`, `${APL}.ExecuteCommands`];
  const speaks = screen.some(({ plan }) => (plan?.speeches.length ?? 0) > 0);
  const goesOn = screen.some(({ plan }) => (plan?.endMs ?? 0) > 0);
  return [
    ...when(!listedInManifest, 26, 'a document, which the manifest does not list'),
    ...when(!(APL in interfaces), 26, 'a document for a device without a screen'),
    ...when(
      shown.some(({ type }) => !known.includes(type)),
      26,
      `the directive ${shown.map(({ type }) => type).join(', ')}`,
    ),
    ...shown.flatMap(({ fields }) =>
      when(typeof fields['token'] !== 'string' || fields['token'] === '', 26, 'no token'),
    ),
    // Whether a document waits for the speech beside it is not confirmed.
    ...when(speaks && speech.length > 0, 26, 'speech beside a document that speaks'),
    ...when(
      goesOn && response['shouldEndSession'] === true,
      26,
      'closes the session under its document',
    ),
    ...screen.flatMap((staged) => documentFindings(staged, exchange)),
  ];
}

function documentFindings({ directive, document, plan, fault }: Staged, exchange: Exchange) {
  if (!document || !plan) return when(true, 26, fault ?? 'a document that cannot be laid out');
  const { answersUserEvent = isNamed } = exchange.options;
  const { type, version, mainTemplate } = recordOf(directive.fields['document']);
  const pressed = document.components
    .filter(({ fields }) => 'onPress' in fields)
    .map(({ id, fields, names }) => {
      const source = { type: 'TouchWrapper', handler: 'Press', id: id ?? '' };
      return planCommands(
        listed(fields['onPress']),
        { document, voice: echoVoice(), source },
        names,
        0,
      );
    });
  const plans = [plan, ...pressed];
  const sent = plans.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.type === 'send' ? [action.arguments] : [])),
  );
  const dropped = plan.actions.some(({ type, sequencer }) => type === 'send' && sequencer === null);
  const openMs = unlockedMs(plan.idles, plan.locks);
  const bare = plan.idles.find(
    (idle) => idle.toMs - idle.fromMs >= HOLD_FROM_MS && unlockedMs([idle], plan.locks) > 0,
  );
  return [
    ...when(type !== 'APL' || typeof version !== 'string', 26, `${type} ${version}`),
    ...when(recordOf(mainTemplate) !== mainTemplate, 26, 'no main template'),
    ...plans.flatMap(({ faults }) => faults.map((found) => ({ rule: 26, message: found }))),
    ...sent.flatMap((given) =>
      when(!answersUserEvent(given), 26, `nobody answers ${JSON.stringify(given)}`),
    ),
    ...when(dropped, 26, 'a SendEvent without a sequencer, which fast mode drops'),
    ...when(openMs >= document.idleTimeoutMs, 26, `${openMs} ms of unlocked idle time`),
    ...when(bare !== undefined, 26, 'a hold without a screen lock'),
    ...plan.speeches.flatMap((ssml) =>
      when(
        ssmlParts(ssml).some((part) => 'attributes' in part && part.tag === 'audio'),
        26,
        'a sound in the speech of a document',
      ),
    ),
  ];
}

/** Where nothing is known of the skill: its events have at least a name. */
function isNamed([name]: readonly unknown[]): boolean {
  return typeof name === 'string' && name !== '';
}

function taskFindings({ directives }: Exchange): Finding[] {
  const types = directives.map(({ type }) => type);
  const tasks = types.some((type) =>
    /^(Tasks\.CompleteTask|Connections\.StartConnection)$/.test(type),
  );
  const sounds = types.filter((type) => /^(AudioPlayer|VideoApp)\./.test(type));
  return when(tasks && sounds.length > 0, 28, `${sounds.join(', ')} beside a task`);
}
