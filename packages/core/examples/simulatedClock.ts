import { conversation } from '@supine/core';
import { simulatedClock } from '@supine/core/testing';

// In a test nobody waits: the clock goes from one line to the next.
const clock = simulatedClock();
const said: string[] = [];
const bed = conversation({ clock, on: { say: ({ text }) => said.push(text) } });
bed.say('ten slow breaths');
while (bed.status === 'playing') clock.advanceToNext();
console.log(`${said.length} lines in ${clock.now() / 1_000} seconds, then it has ${bed.status}:`);
console.log(said.slice(0, 2).join(' '), '…', said.at(-1));
