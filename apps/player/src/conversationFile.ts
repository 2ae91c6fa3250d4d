import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Conversation } from '@supine/core';
import { newConversation } from '@supine/core';
import { parseConversation } from '@supine/core/stored';

/**
 * The conversation kept in a file; a new one when there is no such file.
 *
 * @throws Error in one sentence when the file cannot be used; it is never repaired or emptied
 */
export function readConversation(file: string): Conversation {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return newConversation;
    throw new Error(`${file} cannot be read (${codeOf(error)}).`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON, so it holds no conversation.`);
  }
  const conversation = parseConversation(data);
  if (!conversation) throw new Error(`${file} holds no conversation that this version can read.`);
  return conversation;
}

/**
 * Writes the conversation whole or not at all: into a file beside it, which then takes its name. Nobody else may read it, and
 * nobody can have put a link where it is written.
 *
 * @throws Error in one sentence when it cannot be written; then the file is as it was
 */
export function writeConversation(file: string, conversation: Conversation): void {
  const draft = `${file}.${randomUUID()}.tmp`;
  try {
    const text = `${JSON.stringify(conversation)}\n`;
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600, flush: true });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Error(`${file} cannot be written (${codeOf(error)}).`);
  }
}

/**
 * Removes a conversation, also where the file is a link to it: the next one begins anew. Removing needs no room on the disk.
 *
 * @throws Error in one sentence when it cannot be removed
 */
export function eraseConversation(file: string): void {
  try {
    rmSync(realpathSync(file));
    rmSync(file, { force: true });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new Error(`${file} cannot be erased (${codeOf(error)}).`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
