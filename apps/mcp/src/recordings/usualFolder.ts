import { homedir } from 'node:os';
import { join } from 'node:path';

/** What may be deleted at any time: https://specifications.freedesktop.org/basedir-spec. */
export function usualFolder(env: Readonly<Record<string, string | undefined>>): string {
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'supine', 'recordings');
}
