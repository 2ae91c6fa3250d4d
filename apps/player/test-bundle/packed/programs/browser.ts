/** What a page would do; nothing of Node is there. */
import type { PackHead } from '@supine/audio/join';
import {
  clipsOf,
  inOnePiece,
  joinTimeline,
  packFromUrl,
  timelineForNobody,
} from '@supine/audio/join';
import {
  buildRoutine,
  compileTimeline,
  compose,
  enUS,
  newConversation,
  recognise,
  renderText,
  respond,
} from '@supine/core';

const timeline = compileTimeline(buildRoutine({ region: 'neck', minutes: 5 }));
const heard = recognise('why does my upper back hurt');
const [, replies] = respond(newConversation, heard, { at: 0, turn: null });
export const told = { seconds: timeline.seconds, words: renderText(compose(replies)).length };

/** A routine as one file, from a pack that a server of files has. */
export async function sound(address: string): Promise<[Uint8Array, PackHead['id']]> {
  const pack = await packFromUrl(address);
  const clips = clipsOf(pack, { locale: enUS });
  const evening = timelineForNobody({ routine: 'evening-wind-down' });
  const joined = joinTimeline(evening, clips, await pack.background(), { locale: enUS });
  return [await inOnePiece(joined), pack.head.id];
}
