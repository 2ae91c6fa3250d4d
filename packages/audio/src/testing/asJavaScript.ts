import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * Writes sources as JavaScript, for a process that a test starts: Node reads no TypeScript.
 *
 * @param files paths in `src`
 * @param folder where they go, under the same paths
 */
export function asJavaScript(files: readonly string[], folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const file of files) {
    const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const written = join(folder, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(written), { recursive: true });
    writeFileSync(written, outputText);
  }
}
