import type { CallToolResult } from '@modelcontextprotocol/server';
import type { Conversation, Intent } from '@supine/core';
import { RoutineRefused } from '@supine/core';
import type { IntentName } from '@supine/core/recognise';
import { sourceIdsIn, sourcesRead } from '../catalogue/sources.js';
import type { Conversations } from '../conversations/conversations.js';
import { type ReadingSeconds, turnIn, withAStranger } from '../conversations/turn.js';
import type { Language } from '../language.js';
import type { Recordings } from '../recordings/recordings.js';
import { Refused } from '../refused.js';
import type { Arguments } from './arguments.js';
import { mustHaveOnly, text } from './arguments.js';
import { resultOf } from './result.js';
import type { Given, Tool } from './tool.js';

/** What every tool of a server has in common. */
export interface CallParts {
  readonly language: Language;
  readonly conversations: Conversations;
  readonly recordings: Recordings | null;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of an answer; see `turnIn`. */
  readonly readingSeconds?: ReadingSeconds;
}

const COUNTRY = /^[A-Za-z]{2}$/;
/** The arguments of every tool. */
const COMMON = ['said', 'conversation', 'country'] as const;

/**
 * Calls a tool. What the person said is heard before anything else is looked at, the tool's own arguments among it: where it
 * tells of a danger, or answers a question about one, the core's answer to that is the whole answer, whatever the tool.
 *
 * @param tool which
 * @param args what the assistant sent; may be anything
 * @param parts what the server has
 * @returns the result, which is one sentence where the call cannot be meant; never rejects
 */
export async function callTool(
  tool: Tool,
  args: Arguments,
  parts: CallParts,
): Promise<CallToolResult> {
  try {
    return await answered(tool, args, parts);
  } catch (error) {
    return refusal(sentenceOf(error));
  }
}

async function answered(tool: Tool, args: Arguments, parts: CallParts): Promise<CallToolResult> {
  const { language, conversations, recordings, now, readingSeconds } = parts;
  const sentence = text(args, 'said');
  if (sentence === undefined)
    throw new Refused('said is missing: the sentence of the person, word for word.');
  const asked = typeof args['conversation'] === 'string' ? args['conversation'] : undefined;
  const held = asked === undefined ? null : conversations.find(asked);
  const at = now();
  const taken = () => turnIn(held ?? withAStranger, at, language, countryIn(args), readingSeconds);
  let turn = taken();
  const said = sentence.trim() === '' ? null : turn.recognise(sentence);
  let given: Given = {};
  const alone = taken();
  alone.hear(said ?? NOTHING);
  if (comesFirst(said, turn.conversation, alone.conversation)) turn = alone;
  else {
    mustHaveOnly(tool.name, [...COMMON, ...Object.keys(tool.properties)], args);
    text(args, 'conversation');
    mustBeCountry(args);
    const answer = tool.answerTo(args);
    const { hear } = turn;
    given = answer({
      ...{ turn, said, language, recordings },
      hearWish: (wish) => hear(isSlight(said) ? { ...said, otherwise: wish } : wish),
      hearDoubt() {
        if (isSlight(said)) hear({ ...said, otherwise: HELP });
      },
    });
  }
  const spoken = turn.finish();
  const handle = conversations.keep(spoken.held, held ? asked : undefined);
  const ids = [...sourceIdsIn(spoken.conversation), ...(given.sources ?? [])];
  const made = await given.later?.();
  return resultOf({
    ...{ spoken, handle, sources: sourcesRead(ids) },
    isKnown: held !== null,
    data: { ...given.data, ...made?.data },
    links: made?.links ?? [],
  });
}

const HELP: Intent = { intent: 'WhenToGetHelp', slots: {} };

/** Somebody who says nothing where they were asked about a danger is asked again, whatever an assistant calls. */
const NOTHING: Intent = { intent: 'Unknown', slots: {} };
/** What answers a question of the screening: a yes to it may be a danger. */
const ANSWERS: readonly IntentName[] = ['Yes', 'No', 'NotSure', 'ReportPain', 'History', 'Unknown'];
/** What is obeyed while something is read. */
const STOPS: readonly IntentName[] = ['Stop', 'Pause', 'ReportPain'];

/**
 * Whether what was said is answered in place of the tool: a symptom, an answer about one, and what stops a movement. "My back
 * hurts" names no symptom, and a tool may answer it.
 *
 * @param said what it means
 * @param before the conversation in which it was said
 * @param after the same, once the core has answered it by itself
 */
function comesFirst(said: Intent | null, before: Conversation, after: Conversation): boolean {
  if (isAboutDanger(before)) return true;
  if (said === null) return false;
  const { intent, slots } = said;
  if (isAboutDanger(after)) return true;
  if (before.open.is === 'screening' && ANSWERS.includes(intent)) return true;
  if (before.session?.status === 'playing' && STOPS.includes(intent)) return true;
  return intent === 'ReportPain' && slots['symptom'] !== undefined && slots['doubt'] !== 'slight';
}

/** Somebody was sent for help, or is asked about what may be a danger. */
function isAboutDanger({ open }: Conversation): boolean {
  return open.is === 'about-pain' || open.is === 'after-alarm';
}

/** Hardly heard as a danger: what is asked is answered, with the danger beside it. */
function isSlight(said: Intent | null): said is Intent {
  return said?.slots['doubt'] === 'slight';
}

function countryIn({ country }: Arguments): string | undefined {
  return typeof country === 'string' && COUNTRY.test(country) ? country.toUpperCase() : undefined;
}

/** Checked after the danger: without a country the numbers of several are said. */
function mustBeCountry(args: Arguments): void {
  if (text(args, 'country') !== undefined && countryIn(args) === undefined)
    throw new Refused('country is two letters, such as US, GB or DE.');
}

function sentenceOf(error: unknown): string {
  const isMeant = error instanceof Refused || error instanceof RoutineRefused;
  if (isMeant || (error instanceof Error && MADE_FOR_PEOPLE.includes(error.name)))
    return (error as Error).message.replace(/\s+/g, ' ');
  return 'This could not be done; try it once more, or ask for something else.';
}

/** What the sound says of itself is one sentence. */
const MADE_FOR_PEOPLE: readonly string[] = ['SpeechFailed', 'TooLong'];

function refusal(sentence: string): CallToolResult {
  return { content: [{ type: 'text', text: sentence }], isError: true };
}
