const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'it is larger than a file may be there',
  EACCES: 'that is not allowed',
  EPERM: 'that is not allowed',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'the name is too long',
  ENOTDIR: 'a part of its path is a file and no folder',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EPIPE: 'nobody reads it any more',
  EBUSY: 'something else holds it',
  ETXTBSY: 'something else holds it',
  EEXIST: 'a part of its path is a file and no folder',
};

/** A place that cannot be written to, as one sentence: the system's own has names in it that nobody has given. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  /**
   * @param file as it was asked for
   * @param why a reason in words, or what the system threw
   */
  constructor(file: string, why: unknown) {
    const reason = typeof why === 'string' ? why : reasonOf(why);
    super(`${file} cannot be written: ${reason}.`, { cause: why });
  }
}

/**
 * Does something to a file, and says in one sentence where it could not.
 *
 * @param file as it was asked for
 * @throws NotWritten
 */
export function orNotWritten<Result>(file: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(file, error);
  }
}

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? (code || (error instanceof Error ? error.message : String(error)));
}

/** The system's name of an error, such as ENOENT; an empty word where it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
