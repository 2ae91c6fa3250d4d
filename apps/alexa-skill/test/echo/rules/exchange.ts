import { listOf, recordOf } from '../../../src/record.js';
import type { RenderedApla } from '../apla.js';
import { renderApla } from '../apla.js';
import type { CommandPlan } from '../aplCommands.js';
import { planCommands } from '../aplCommands.js';
import type { AplDocument } from '../aplDocument.js';
import { layOut, listed } from '../aplDocument.js';
import type { Track } from '../track.js';
import { asSsml, echoVoice, estimatedVoice } from '../voice.js';

export type Fields = Readonly<Record<string, unknown>>;

/** What the rules have to know beside request and response. */
export interface JudgeOptions {
  /** The interfaces that the manifest lists. */
  readonly manifestInterfaces?: readonly string[];
  /** What is in an audio file; `null` where that is not known. */
  readonly trackOf?: (url: string, token: string) => Track | null;
  /** Whether the skill does something with these arguments of a SendEvent. */
  readonly answersUserEvent?: (sent: readonly unknown[]) => boolean;
}

/** What this skill's manifest lists. */
export const MANIFEST_INTERFACES: readonly string[] = ['AUDIO_PLAYER', 'ALEXA_PRESENTATION_APL'];

/** A directive with its type. */
export interface Directive {
  readonly type: string;
  readonly fields: Fields;
}

/** A document or commands of a response, laid out in time; `fault` says why that could not be done. */
export interface Staged {
  readonly directive: Directive;
  readonly document: AplDocument | null;
  readonly plan: CommandPlan | null;
  readonly fault: string | null;
}

/** A request with its answer, taken apart for the rules. */
export interface Exchange {
  readonly request: Fields;
  readonly type: string;
  readonly intentName: string | undefined;
  readonly locale: string;
  readonly interfaces: Fields;
  /** What the player did when the request was sent. */
  readonly playerActivity: unknown;
  readonly envelope: Fields;
  readonly response: Fields;
  /** The SSML of the answer itself. */
  readonly speech: readonly string[];
  readonly reprompt: readonly string[];
  readonly directives: readonly Directive[];
  readonly audio: readonly Directive[];
  /** APL for Audio as it will sound, by the careful estimate. */
  readonly apla: readonly {
    readonly directive: Directive;
    readonly rendered: RenderedApla | null;
  }[];
  readonly screen: readonly Staged[];
  readonly options: JudgeOptions;
}

/** Everything that an answer says, in the order in which it is heard. */
export function wordsOf({ speech, apla, screen }: Exchange): readonly string[] {
  return [
    ...speech,
    ...apla.flatMap(({ rendered }) => rendered?.speeches ?? []),
    ...screen.flatMap(({ plan }) => plan?.speeches ?? []),
  ];
}

/** What a request and its response are, for the rules. */
export function exchangeOf(request: unknown, envelope: Fields, options: JudgeOptions): Exchange {
  const response = recordOf(envelope['response']);
  const { request: asked, context } = recordOf(request);
  const { type, intent, locale } = recordOf(asked);
  const { name } = recordOf(intent);
  const { device } = recordOf(recordOf(context)['System']);
  const directives = listOf(response['directives']).map((directive) => ({
    type: String(recordOf(directive)['type']),
    fields: recordOf(directive),
  }));
  const of = (type: string) => directives.filter((directive) => directive.type === type);
  const reprompt = recordOf(response['reprompt']);
  return {
    request: recordOf(request),
    // A damaged request may have anything there.
    type: typeof type === 'string' ? type : '',
    intentName: typeof name === 'string' ? name : undefined,
    locale: typeof locale === 'string' ? locale : 'en-US',
    interfaces: recordOf(recordOf(device)['supportedInterfaces']),
    playerActivity: recordOf(recordOf(context)['AudioPlayer'])['playerActivity'],
    envelope,
    response,
    speech: speechOf(response['outputSpeech']),
    reprompt: [
      ...speechOf(reprompt['outputSpeech']),
      ...listOf(reprompt['directives']).flatMap((directive) => speechesOf(directive, options)),
    ],
    directives,
    audio: directives.filter((directive) => directive.type.startsWith('AudioPlayer.')),
    apla: of('Alexa.Presentation.APLA.RenderDocument').map((directive) => ({
      directive,
      rendered: rendered(directive.fields, options),
    })),
    screen: of('Alexa.Presentation.APL.RenderDocument').map((directive) =>
      staged(directive, recordOf(context)['Viewport'], options),
    ),
    options,
  };
}

function speechOf(outputSpeech: unknown): string[] {
  const { type, ssml, text } = recordOf(outputSpeech);
  if (type === 'SSML' && typeof ssml === 'string') return [ssml];
  return type === 'PlainText' && typeof text === 'string' ? [asSsml(text)] : [];
}

function speechesOf(directive: unknown, options: JudgeOptions): readonly string[] {
  return rendered(recordOf(directive), options)?.speeches ?? [];
}

function rendered(directive: Fields, { trackOf }: JudgeOptions): RenderedApla | null {
  try {
    const soundOf = (url: string) => trackOf?.(url, '') ?? null;
    return renderApla(directive, { voice: estimatedVoice, soundOf }, 0);
  } catch {
    return null;
  }
}

function staged(directive: Directive, viewport: unknown, options: JudgeOptions): Staged {
  try {
    const document = layOut(directive.fields, recordOf(viewport));
    const source = { type: 'Document', handler: 'Mount', id: '' };
    const soundOf = (url: string) => options.trackOf?.(url, '') ?? null;
    const stage = { document, voice: echoVoice(1, soundOf), soundOf, source };
    const plan = planCommands(mountedCommands(document), stage, {}, 0);
    return { directive, document, plan, fault: null };
  } catch (error) {
    return { directive, document: null, plan: null, fault: String(error) };
  }
}

/** What runs when a document appears: its own commands, beside those of its components. */
export function mountedCommands(document: AplDocument): readonly unknown[] {
  const ofComponents = document.components
    .map(({ fields }) => listed(fields['onMount']))
    .filter((commands) => commands.length > 0)
    .map((commands) => ({ type: 'Sequential', commands }));
  const own = document.onMount;
  if (ofComponents.length === 0) return own;
  return [{ type: 'Parallel', commands: [...ofComponents, { type: 'Sequential', commands: own }] }];
}
