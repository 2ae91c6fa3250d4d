import type { VoicePack } from '@supine/audio/join';
import { browserShelf, packBeside } from './blockSound.js';
import type { JoinRequest } from './joining.js';
import { joined } from './joining.js';

/** Joins beside the page, so that a thumb is never waited for. Its voice is opened once, and again where that failed. */
let opening: Promise<VoicePack> | null = null;
const open = (): Promise<VoicePack> => {
  opening ??= packBeside(new URL('voice/', page).href, browserShelf()).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
};
let page = '';

addEventListener('message', async ({ data }: MessageEvent<JoinRequest | { page: string }>) => {
  if ('page' in data) {
    page = data.page;
    void open().catch(() => {});
    return;
  }
  const answer = await joined(open, data);
  postMessage(answer, { transfer: answer.is === 'joined' ? [answer.bytes] : [] });
});
