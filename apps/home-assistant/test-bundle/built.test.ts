import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const BUILT = pathToFileURL(fileURLToPath(new URL('../dist/index.js', import.meta.url))).href;
const CONFIG = new URL('../config/', import.meta.url);

/** What the built package writes, in a process that knows nothing of the source. */
function built(): { path: string; text: string }[] {
  const program = `
    import { exportedFiles } from ${JSON.stringify(BUILT)};
    process.stdout.write(JSON.stringify(exportedFiles()));
  `;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  return JSON.parse(output);
}

describe('the built package', () => {
  it('writes every file as it is checked in', () => {
    const files = built();
    expect(files.length).toBeGreaterThan(20);
    for (const { path, text } of files) {
      expect(text, path).toBe(readFileSync(new URL(path, CONFIG), 'utf8'));
    }
  });
});
