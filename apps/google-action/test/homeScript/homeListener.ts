import { enUS } from '@supine/core';
import type { HeardMessage } from '@supine/core/announcements';
import { spokenSeconds } from '@supine/core/speech';
import { parse } from 'yaml';
import * as z from 'zod';

const Broadcast = z.strictObject({
  type: z.literal('assistant.command.Broadcast'),
  devices: z.array(z.string()).length(1),
  message: z.string().min(1),
});
const Delay = z.strictObject({
  type: z.literal('time.delay'),
  for: z.string().regex(/^[1-9]\d*(?:sec|min|hour)$/),
});
const Starter = z.strictObject({
  type: z.literal('assistant.event.OkGoogle'),
  eventData: z.literal('query'),
  is: z.string().min(1),
});

/** The part of the published schema that our scripts may use; anything else in one is a fault. */
const Script = z.strictObject({
  metadata: z.strictObject({ name: z.string(), description: z.string() }),
  automations: z
    .array(
      z.strictObject({
        starters: z.array(Starter).length(1),
        actions: z.array(z.discriminatedUnion('type', [Broadcast, Delay])).min(1),
      }),
    )
    .length(1),
});

/** A script as a parser that is not ours reads it. */
export function readScript(yaml: string) {
  const script = Script.parse(parse(yaml));
  const [automation] = script.automations;
  const [starter] = automation?.starters ?? [];
  return { metadata: script.metadata, phrase: starter?.is, actions: automation?.actions ?? [] };
}

const UNIT_SECONDS: Readonly<Record<string, number>> = { sec: 1, min: 60, hour: 3600 };

export function delaySeconds(duration: string): number {
  const [, number = '', unit = ''] = /^(\d+)([a-z]+)$/.exec(duration) ?? [];
  return Number(number) * (UNIT_SECONDS[unit] ?? Number.NaN);
}

/** A speaker: how fast it talks, as a share of the estimate; how late its first word is; and whether the script waits. */
export interface Speaker {
  readonly share: number;
  readonly startSeconds: number;
  readonly waits: boolean;
}

/** Plays a script on a clock that stands still, and tells what was heard and when it was over. */
export function playScript(yaml: string, speaker: Speaker): [heard: HeardMessage[], endMs: number] {
  const heard: HeardMessage[] = [];
  let clockMs = 0;
  for (const action of readScript(yaml).actions) {
    if (action.type === 'time.delay') {
      clockMs += delaySeconds(action.for) * 1000;
      continue;
    }
    const text = action.message;
    const atMs = clockMs + speaker.startSeconds * 1000;
    const lengthMs = spokenSeconds(text, enUS.estimate) * speaker.share * 1000;
    heard.push({ text, atMs, lengthMs, chimed: true });
    if (speaker.waits) clockMs = atMs + lengthMs;
  }
  return [heard, clockMs + speaker.startSeconds * 1000];
}
