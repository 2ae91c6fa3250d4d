import { clockFrom, conversation, enUS, nothingKnown } from '@supine/core';
import { findMemory } from '@supine/core/stored';

// Where nothing is known of somebody, three questions and one about the neck come before it moves.
const kept = new Map<string, unknown>();
const found = findMemory(kept.get('me'));
const bed = conversation({
  clock: clockFrom({ now: () => performance.now(), setTimeout, clearTimeout }),
  locale: enUS,
  memory: found.kind === 'memory' ? found.memory : nothingKnown,
  today: () => new Date().toLocaleDateString('sv-SE'),
  on: { say: ({ text }) => console.log(text), remember: (memory) => kept.set('me', memory) },
});
for (const said of ['five minutes for my neck', 'no', 'no', 'no', 'no']) bed.say(said);
setTimeout(() => console.log(bed.status, bed.say('stop').intent, kept.get('me')), 1_000);
