import { shelves } from '../src/content/shelves.js';
import type { Conversation } from '../src/dialog/conversation.js';
import type { Reply } from '../src/dialog/reply.js';
import { respond } from '../src/dialog/respond.js';
import { recognise } from '../src/english/recognise.js';
import { entryIn } from '../src/model/entryIn.js';
import { screened } from '../src/testing/screened.js';

/** Whoever asks when to get help hears the flags by their urgency. */
const HELP = 'red-flags/no-better';
const PLAYED = ['exercises', 'massages', 'sleepPositions', 'bedMoves', 'routines'] as const;

/** The folder of every entry that can be played, by its id. */
const FOLDER_OF: ReadonlyMap<string, string> = new Map(
  PLAYED.flatMap((shelf) =>
    Object.keys(shelves[shelf]).map((id) => [id, folderOf(shelf)] as const),
  ),
);

/**
 * The entries that one sentence leads to, as `shelf/id`: what is spoken about, what is started or asked about before it
 * starts, what is offered, and the verdicts that are said, or would be to whoever asks for more.
 *
 * @example reachedBy('does heat help') // ['remedies/heat', 'disagreements/heat-all-night']
 */
export function reachedBy(sentence: string): readonly string[] {
  const context = { at: 0, turn: null, catalogue: shelves, country: 'US' };
  const [next, replies] = respond(screened, recognise(sentence), context);
  return [...new Set([...spokenAbout(next), ...started(next), ...said(replies)])];
}

function spokenAbout({ topic }: Conversation): string[] {
  if (!topic) return [];
  const shelf: Readonly<Record<string, object>> = shelves[topic.shelf];
  const entry = entryIn(shelf, topic.id) as { readonly disagreements?: readonly string[] };
  const told = (entry.disagreements ?? []).map((id) => `disagreements/${id}`);
  return [`${folderOf(topic.shelf)}/${topic.id}`, ...told];
}

function started({ session, open, wish: waiting }: Conversation): string[] {
  const wish = waiting ?? session?.request;
  const ids = [wish?.routine, open.is === 'take-through' ? open.offered : undefined];
  return [
    ...(wish?.region ? [`regions/${wish.region}`] : []),
    ...ids.flatMap((id) => {
      // A position with the name of a routine is asked for as such.
      const name = id?.replace(/-position$/, '') ?? '';
      const folder = FOLDER_OF.get(name);
      return folder ? [`${folder}/${name}`] : [];
    }),
  ];
}

function said(replies: readonly Reply[]): string[] {
  return replies.flatMap((reply) => {
    const key = reply.type === 'say' ? reply.line.key : '';
    const verdict = /^disagreements\.([^.]+)\.(?:verdict|ruling)$/.exec(key)?.[1];
    if (verdict !== undefined) return [`disagreements/${verdict}`];
    return key.startsWith('dialog.get-help') ? [HELP] : [];
  });
}

function folderOf(shelf: string): string {
  return shelf.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
