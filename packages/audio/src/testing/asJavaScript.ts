import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/**
 * Writes a source and every file of ours that it imports as JavaScript, for a process that a test starts: Node reads no
 * TypeScript.
 *
 * @param file a path in `src`
 * @param folder where they go, under the same paths
 */
export function asJavaScript(file: string, folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const written = new Set<string>();
  const write = (path: string) => {
    if (written.has(path)) return;
    written.add(path);
    const source = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
    const { outputText } = ts.transpileModule(source, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
    });
    const to = join(folder, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, outputText);
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      if (!/^\.\.?\/.*\.js$/.test(fileName)) continue;
      const imported = posix.join(posix.dirname(path), fileName.replace(/\.js$/, '.ts'));
      write(imported);
    }
  };
  write(file);
}
