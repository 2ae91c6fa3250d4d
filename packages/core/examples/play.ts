import { buildRoutine, clockFrom, compileTimeline, enUS, play } from '@supine/core';

// Reads five minutes for the neck, each line at its time; here a hundred times as fast.
const clock = clockFrom({ now: () => performance.now(), setTimeout, clearTimeout }, 100);
const timeline = compileTimeline(buildRoutine({ region: 'neck', minutes: 5 }));
const routine = play(timeline, {
  clock,
  locale: enUS,
  on: {
    say: ({ text }) => console.log(text),
    end: () => console.log(`(${routine.status})`),
  },
});
clock.callAt(clock.now() + 60_000, () => routine.next());
