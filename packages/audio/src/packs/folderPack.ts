import { readSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FRAME_BYTES } from '../frames/mp3Frame.js';
import { PackRefused, packHeadFrom } from './packHead.js';
import { openPack, type VoicePack } from './voicePack.js';

/**
 * A voice pack in a folder.
 *
 * @param folder with `pack.json` in it
 * @returns the pack, whose sound is open until it is closed
 * @throws PackRefused
 * @example await packFromFolder('voices/rms')
 */
export async function packFromFolder(folder: string): Promise<VoicePack> {
  const data = await pageIn(folder);
  const { sound } = packHeadFrom(data, folder);
  const file = await open(join(folder, sound.file)).catch((error: unknown) => {
    throw new PackRefused(
      `The voice pack in ${folder} is torn: its sound is not there. Build or fetch it again.`,
      {
        cause: error,
      },
    );
  });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= file.close();
    return closing;
  };
  try {
    const { size } = await file.stat();
    if (size !== sound.frames * FRAME_BYTES) {
      throw new PackRefused(
        `The voice pack in ${folder} is torn: its sound is not as long as its pack.json says. Build or fetch it again.`,
      );
    }
    const bytes = async (from: number, to: number) => {
      const buffer = new Uint8Array(to - from);
      // At once, for a clip of some kilobytes takes a tenth of the time of handing it to another thread.
      return buffer.subarray(0, readSync(file.fd, buffer, 0, buffer.length, from));
    };
    return await openPack(data, { bytes, close }, folder);
  } catch (error) {
    await close();
    throw error;
  }
}

async function pageIn(folder: string): Promise<unknown> {
  const text = await readFile(join(folder, 'pack.json'), 'utf8').catch((error: unknown) => {
    throw new PackRefused(`There is no voice pack in ${folder}.`, { cause: error });
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new PackRefused(
      `The voice pack in ${folder} is torn: its pack.json ends too early. Build or fetch it again.`,
    );
  }
}
