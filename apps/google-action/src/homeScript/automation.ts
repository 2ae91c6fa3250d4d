import type { Announcement } from '@supine/core/announcements';
import type { HomeScriptLimits } from './limits.js';
import type { YamlValue } from './yamlText.js';

/** What a person calls the script, says to start it, and where it speaks. */
export interface Automation {
  readonly name: string;
  readonly description: string;
  readonly phrase: string;
  readonly speaker: string;
}

/**
 * A script with one phrase that starts it, and a broadcast and a wait for every message. The schema is that of
 * https://developers.home.google.com/automations/schema/automations.
 */
export function automationOf(
  { name, description, phrase, speaker }: Automation,
  announcements: readonly Pick<Announcement, 'text' | 'thenWaitSeconds'>[],
  limits: HomeScriptLimits,
): YamlValue {
  const starter = {
    type: { word: 'assistant.event.OkGoogle' },
    eventData: { word: 'query' },
    is: phrase,
  };
  const actions = announcements.flatMap(({ text, thenWaitSeconds }) => [
    { type: { word: 'assistant.command.Broadcast' }, devices: [speaker], message: text },
    ...delaysOf(thenWaitSeconds, limits.longestDelaySeconds),
  ]);
  return { metadata: { name, description }, automations: [{ starters: [starter], actions }] };
}

function delaysOf(seconds: number, longestSeconds: number): YamlValue[] {
  const whole = Math.floor(seconds / longestSeconds);
  const rest = seconds - whole * longestSeconds;
  const lengths = [
    ...Array.from({ length: whole }, () => longestSeconds),
    ...(rest > 0 ? [rest] : []),
  ];
  return lengths.map((length) => ({ type: { word: 'time.delay' }, for: { word: `${length}sec` } }));
}
