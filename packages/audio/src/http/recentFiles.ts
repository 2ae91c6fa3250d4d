/** Something with a size. */
interface Sized {
  readonly bytes: number;
}

/** Files that were asked for lately. */
export interface RecentFiles<F extends Sized> {
  get(name: string): F | undefined;
  put(name: string, file: F): void;
}

/**
 * Keeps files in memory, up to so many bytes; those that nobody asked for the longest go first. A player asks for one
 * file many times, a piece at a time.
 *
 * @param mostBytes all files together; a larger one is not kept, and pushes no other out
 * @example recentFiles(64_000_000).get('evening') // undefined
 */
export function recentFiles<F extends Sized>(mostBytes: number): RecentFiles<F> {
  // A Map remembers the order in which names were set: the first is the one that goes.
  const files = new Map<string, F>();
  let keptBytes = 0;
  const drop = (name: string) => {
    keptBytes -= files.get(name)?.bytes ?? 0;
    files.delete(name);
  };
  return {
    get(name) {
      const file = files.get(name);
      if (file === undefined) return undefined;
      files.delete(name);
      files.set(name, file);
      return file;
    },
    put(name, file) {
      drop(name);
      if (file.bytes > mostBytes) return;
      files.set(name, file);
      keptBytes += file.bytes;
      for (const oldest of files.keys()) {
        if (keptBytes <= mostBytes) return;
        drop(oldest);
      }
    },
  };
}
