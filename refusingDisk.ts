import { createRequire, syncBuiltinESMExports } from 'node:module';
import { afterAll, vi } from 'vitest';

/**
 * The real disk, of which a test can have some calls refuse once: root, who runs tests in containers, is refused nothing. The
 * whole process sees them until the file that asked for it is done.
 *
 * @param names calls of `node:fs/promises`
 * @example refusingDisk('rename'); vi.mocked(rename).mockRejectedValueOnce(new Error('EROFS'));
 */
export function refusingDisk(...names: readonly ('readFile' | 'rename' | 'writeFile')[]): void {
  const disk: typeof import('node:fs/promises') = createRequire(import.meta.url)(
    'node:fs/promises',
  );
  const watched = names.map((name) => vi.spyOn(disk, name));
  syncBuiltinESMExports();
  afterAll(() => {
    for (const call of watched) call.mockRestore();
    syncBuiltinESMExports();
  });
}
