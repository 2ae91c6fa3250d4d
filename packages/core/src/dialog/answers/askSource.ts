import type { Catalogue } from '../../model/catalogue.js';
import type { Cause } from '../../model/cause.js';
import { entryIn } from '../../model/entryIn.js';
import type { Source } from '../../model/source.js';
import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { GRADES, readSources } from './readSources.js';

/**
 * Who says so, when, and how sure it is. Whoever asks again hears the next source,
 * until there is no other.
 */
export function askSource(conversation: Conversation, surroundings: Surroundings): Answer {
  const { catalogue } = surroundings;
  const topic = conversation.topic ?? topicOf(conversation, surroundings);
  const entry = topic && entryOf(topic, catalogue);
  if (!topic || !entry) return inPassing(conversation, [say('source-all')], surroundings);
  const { named = 0 } = topic;
  const source = readSources(entry, catalogue)[named];
  // What is being done changes by itself, so it is not kept as what was spoken about.
  const isKept = source && conversation.topic;
  const next = isKept ? { ...conversation, topic: { ...topic, named: named + 1 } } : conversation;
  const said = named > 0 ? furtherSource(source, entry) : firstSource(source, entry);
  return inPassing(next, said, surroundings);
}

/** "Which study": the one that was named last, or the strongest. */
export function sourceName(now: Conversation, surroundings: Surroundings): Answer {
  const { topic, source } = sourceAt(now, surroundings);
  if (!topic || !source) return askSource(now, surroundings);
  const next = topic.named ? now : { ...now, topic: { ...topic, named: 1 } };
  return inPassing(next, nameOf(source, 'first'), surroundings);
}

/** "When was that?" */
export function sourceYear(now: Conversation, surroundings: Surroundings): Answer {
  const { topic, source } = sourceAt(now, surroundings);
  if (!topic || !source) return askSource(now, surroundings);
  const { year, publisher } = source;
  const said =
    year === undefined
      ? say('source-no-year', { publisher })
      : say('source-year', { publisher, year: String(year) });
  return inPassing(now, [said], surroundings);
}

/** "Are you sure?" How sure the evidence makes it, and that nobody here has looked. */
export function howSure(now: Conversation, surroundings: Surroundings): Answer {
  const { topic, entry, source } = sourceAt(now, surroundings);
  if (!topic || !entry) return askSource(now, surroundings);
  const proof = source ? [say(GRADES[entry.grade])] : [say('source-none')];
  return inPassing(now, [...proof, say('sure-of-nobody')], surroundings);
}

/** What was spoken about, with its source that was named last, or the strongest. */
function sourceAt(now: Conversation, surroundings: Surroundings) {
  const { catalogue } = surroundings;
  const topic = now.topic ?? topicOf(now, surroundings);
  const entry = topic && entryOf(topic, catalogue);
  const named = Math.max(0, (topic?.named ?? 0) - 1);
  const sources = entry ? readSources(entry, catalogue) : [];
  return { topic, entry, source: sources[named] ?? sources[0] };
}

function firstSource(source: Source | undefined, { grade }: Sourced): Reply[] {
  return source ? [...nameOf(source, 'first'), say(GRADES[grade])] : [say('source-none')];
}

function furtherSource(source: Source | undefined, { grade }: Sourced): Reply[] {
  return source ? nameOf(source, 'also') : [say('source-no-more'), say(GRADES[grade])];
}

function nameOf({ author, publisher, year, kind }: Source, place: 'first' | 'also'): Reply[] {
  const isSaid = say(`source-is-${kind}`);
  if (year === undefined) return [say(`source-${place}-body`, { publisher }), isSaid];
  // A year is a name here, not a number of anything.
  const params = { publisher, year: String(year) };
  // Of a guideline one names the body that stands behind it.
  if (author === undefined || kind === 'guideline')
    return [say(`source-${place}-year`, params), isSaid];
  return [say(`source-${place}-author`, { ...params, author }), isSaid];
}

/** In the middle of a routine it is the exercise that is being done. */
function topicOf({ session }: Conversation, surroundings: Surroundings): Topic | undefined {
  if (!session) return undefined;
  const { segments } = surroundings.timelineOf(session.request);
  const here = segments.findIndex(({ id }) => id === session.segmentId);
  const id = segments.slice(0, here + 1).findLast(({ exercise }) => exercise)?.exercise;
  return id === undefined ? undefined : { shelf: 'exercises', id };
}

type Sourced = Pick<Cause, 'sources' | 'grade'>;

function entryOf({ shelf, id }: Topic, catalogue: Catalogue) {
  return entryIn<Sourced>(catalogue[shelf], id);
}
