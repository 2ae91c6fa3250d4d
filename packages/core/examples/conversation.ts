import { clockFrom, conversation, enUS, nothingKnown } from '@supine/core';

// Answers a question, then begins a routine; the clock reads it on until it is stopped.
const bed = conversation({
  clock: clockFrom({ now: () => performance.now(), setTimeout, clearTimeout }),
  locale: enUS,
  memory: nothingKnown,
  device: { stop: 'say' },
  on: { say: ({ text }) => console.log(text), remember: (memory) => console.log(memory) },
});
console.log(bed.say('how do I sleep with upper back pain').intent);
bed.say('five minutes for my neck');
setTimeout(() => bed.say('stop'), 1_000);
