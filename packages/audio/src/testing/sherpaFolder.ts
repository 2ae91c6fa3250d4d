import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from './newFolder.js';
import { emptyNetwork } from './onnx.js';

/**
 * A folder as the archive of a voice of sherpa-onnx is unpacked into, without a voice in its network.
 *
 * @param type what the network says it is, such as `kokoro`
 * @param files what else there is, with its content
 * @returns the folder
 */
export function sherpaFolder(
  type: string,
  files: Readonly<Record<string, string | Buffer>> = {},
): string {
  const folder = join(newFolder(), `${type} voice`);
  const data = ['phontab', 'phonindex', 'phondata', 'intonations'];
  const usual = Object.fromEntries(data.map((name) => [`espeak-ng-data/${name}`, 'data']));
  mkdirSync(join(folder, 'espeak-ng-data'), { recursive: true });
  const all = {
    'model.onnx': emptyNetwork({ model_type: type }),
    'tokens.txt': 'a 1\n',
    ...(/kokoro|kitten/.test(type) ? { 'voices.bin': 'voices' } : {}),
    ...usual,
    ...files,
  };
  for (const [name, content] of Object.entries(all)) writeFileSync(join(folder, name), content);
  return folder;
}
