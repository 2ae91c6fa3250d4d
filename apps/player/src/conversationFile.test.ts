import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newConversation } from '@supine/core';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { eraseConversation, readConversation, writeConversation } from './conversationFile.js';

let directory = '';
const at = (name: string) => join(directory, name);

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'supine-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

describe('a conversation in a file', () => {
  it('is new when there is no file', () => {
    expect(readConversation(at('none.json'))).toEqual(newConversation);
  });

  it('comes back as it was written, with nothing left beside it', () => {
    const conversation = { ...newConversation, unclear: 2 };
    writeConversation(at('talk.json'), conversation);
    expect(readConversation(at('talk.json'))).toEqual(conversation);
    expect(readdirSync(directory)).toEqual(['talk.json']);
  });

  it.each([
    ['not JSON', 'hello', 'is not JSON'],
    ['empty', '', 'is not JSON'],
    ['of an old version', '{"v":0,"session":null}', 'that this version can read'],
    ['something else', '[1,2]', 'that this version can read'],
  ])('is refused when it is %s, and left as it was', (_, text, reason) => {
    writeFileSync(at('talk.json'), text);
    expect(() => readConversation(at('talk.json'))).toThrow(reason);
    expect(readFileSync(at('talk.json'), 'utf8')).toBe(text);
  });

  it.each([
    ['read from a directory', () => readConversation(directory), 'cannot be read (EISDIR).'],
    [
      'written where there is no directory',
      () => writeConversation(at('no/talk.json'), newConversation),
      'cannot be written (ENOENT).',
    ],
    [
      'written over a directory',
      () => writeConversation(directory, newConversation),
      'cannot be written',
    ],
  ])('cannot be %s', (_, attempt, reason) => {
    expect(attempt).toThrow(reason);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('may be read by its owner only, also where the file was open to others, or made so by hand', () => {
    const before = process.umask(0);
    onTestFinished(() => void process.umask(before));
    for (const mode of [0o600, 0o644, null]) {
      rmSync(at('talk.json'), { force: true });
      if (mode !== null) writeFileSync(at('talk.json'), '{"v":1,"session":null}', { mode });
      writeConversation(at('talk.json'), newConversation);
      expect(statSync(at('talk.json')).mode & 0o777).toBe(0o600);
    }
  });

  it('is never written through a link: what that leads to stays as it was', () => {
    writeFileSync(at('victim'), 'mine');
    symlinkSync(at('victim'), at('talk.json'));
    // The draft of old had a name that could be guessed.
    symlinkSync(at('victim'), at(`talk.json.${process.pid}.tmp`));
    writeConversation(at('talk.json'), newConversation);
    expect(readFileSync(at('victim'), 'utf8')).toBe('mine');
    expect(readConversation(at('talk.json'))).toEqual(newConversation);
  });

  it('is gone once it is erased, also where the file was a link to it', () => {
    writeConversation(at('kept.json'), { ...newConversation, unclear: 1 });
    symlinkSync(at('kept.json'), at('talk.json'));
    eraseConversation(at('talk.json'));
    eraseConversation(at('talk.json'));
    expect(readdirSync(directory)).toEqual([]);
  });
});
