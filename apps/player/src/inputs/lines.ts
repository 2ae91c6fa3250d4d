import { createInterface } from 'node:readline';
import type { Input, Listener } from './input.js';

/** Reads a file or a pipe; every line is a sentence. */
export function linesInput(stdin: NodeJS.ReadableStream, { act, ended }: Listener): Input {
  const lines = createInterface({ input: stdin, terminal: false });
  lines.on('line', (line) => {
    const sentence = line.trim();
    if (sentence !== '') act({ type: 'say', sentence });
  });
  lines.on('close', ended);
  return {
    close() {
      lines.off('close', ended);
      lines.close();
    },
  };
}
