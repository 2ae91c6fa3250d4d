import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { Cause } from '../../model/cause.js';
import { entryIn } from '../../model/entryIn.js';
import type { Grade } from '../../model/grade.js';
import type { Source } from '../../model/source.js';
import type { Answer } from '../answer.js';
import type { Conversation, Topic } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { offering } from './offering.js';
import { isAdvised, readSources, sureOf } from './readSources.js';
import { positionNamed } from './sleepPosition.js';
import { timesOf } from './timesOf.js';
import { positionOffered } from './wayToLie.js';

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
  const said = (named > 0 ? furtherSource : firstSource)(source, entry, catalogue);
  return inPassing(next, said, surroundings);
}

/** Who says what somebody names, or what shows it: the name or how much there is, what it says, and how sure that makes it. */
export function askSourceOf(now: Conversation, slots: Slots, surroundings: Surroundings): Answer {
  const { catalogue } = surroundings;
  const topic = topicNamed(slots, catalogue);
  const entry = topic && entryOf(topic, catalogue);
  if (!topic || !entry) return askSource(now, surroundings);
  const source = readSources(entry, catalogue)[0];
  const heard: Conversation = { ...now, topic: { ...topic, named: source ? 1 : 0 } };
  const says = whatItSays(topic, surroundings);
  const name = source ? nameOf(source, 'first') : [say('source-none')];
  const isOfEvidence = slots['asks'] === 'evidence';
  const much = say(
    !source
      ? 'evidence-none'
      : isAdvised(entry, catalogue)
        ? 'evidence-c-advice'
        : EVIDENCE[entry.grade],
  );
  const said = isOfEvidence
    ? [much, ...says, ...(source ? name.slice(0, 1) : [])]
    : [...name, ...says, ...(source ? [say(sureOf(entry, catalogue))] : [])];
  return offering(heard, said, offersOf(topic, catalogue), slots, surroundings);
}

/** How much there is, in words, to whether there is any. */
const EVIDENCE: Readonly<Record<Grade, DialogKey>> = {
  A: 'evidence-a',
  B: 'evidence-b',
  C: 'evidence-c',
  D: 'evidence-d',
  X: 'grade-x',
};

function topicNamed(
  { question, remedy, cause, position }: Slots,
  catalogue: Catalogue,
): Topic | undefined {
  const lain = position === undefined ? undefined : positionNamed(String(position));
  if (lain !== undefined) return { shelf: 'sleepPositions', id: lain };
  const id = String(question ?? remedy ?? cause);
  const shelf = (['remedies', 'disagreements', 'causes'] as const).find((one) =>
    Object.hasOwn(catalogue[one], id),
  );
  return shelf === undefined ? undefined : { shelf, id };
}

/** The one sentence of it that a source stands behind. */
function whatItSays(
  { shelf, id }: Topic,
  { catalogue: { remedies }, country }: Surroundings,
): readonly Reply[] {
  switch (shelf) {
    case 'remedies': {
      const entry = entryIn(remedies, id);
      const [first = 'what'] = entry?.answer ?? [];
      return [tell(`remedies.${id}.answer.${first}`, entry ? timesOf(entry, country) : undefined)];
    }
    case 'disagreements':
      return [tell(`disagreements.${id}.ruling`)];
    case 'causes':
      return [tell(`causes.${id}.plain`)];
    case 'sleepPositions':
      return [tell(`sleepPositions.${id}.why`)];
    default:
      return [];
  }
}

/** What the answer itself would offer. */
function offersOf({ shelf, id }: Topic, catalogue: Catalogue): string | undefined {
  const { remedies, disagreements } = catalogue;
  if (shelf === 'sleepPositions') return positionOffered(id, { catalogue });
  return shelf === 'disagreements'
    ? entryIn(disagreements, id)?.offers
    : entryIn(remedies, id)?.offers;
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
  const proof = source ? [say(sureOf(entry, surroundings.catalogue))] : [say('source-none')];
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

function firstSource(source: Source | undefined, entry: Sourced, catalogue: Catalogue): Reply[] {
  return source
    ? [...nameOf(source, 'first'), say(sureOf(entry, catalogue))]
    : [say('source-none')];
}

function furtherSource(source: Source | undefined, entry: Sourced, catalogue: Catalogue): Reply[] {
  return source ? nameOf(source, 'also') : [say('source-no-more'), say(sureOf(entry, catalogue))];
}

function nameOf({ author, publisher, year, kind, read }: Source, place: 'first' | 'also'): Reply[] {
  const isSaid = say(`source-is-${kind}`);
  // A page without a year is named with that in which it was read.
  if (year === undefined)
    return [say(`source-${place}-body`, { publisher, year: read.slice(0, 4) }), isSaid];
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
