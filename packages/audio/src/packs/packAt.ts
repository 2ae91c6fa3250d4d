import { packFromFolder } from './folderPack.js';
import { packFromUrl } from './urlPack.js';
import type { VoicePack } from './voicePack.js';

/**
 * A voice pack, wherever it is.
 *
 * @param place a folder, or the URL of one
 * @returns the pack
 * @throws PackRefused
 * @example (await packAt(packFolder)).head.voice.name // 'tones'
 */
export function packAt(place: string): Promise<VoicePack> {
  return isUrl(place) ? packFromUrl(place) : packFromFolder(place);
}

const isUrl = (place: string) => /^https?:\/\//i.test(place);
