// What somebody with five minutes and a sore upper back can do, with @supine/core alone.
import {
  buildRoutine,
  catalogue,
  compileTimeline,
  enUS,
  RoutineRefused,
  timedLines,
} from '@supine/core';

const named = Object.values(catalogue.routines).filter(({ regions }) =>
  regions.includes('upper-back'),
);
console.log('Routines for the upper back:');
for (const { id, minutes } of named) console.log(`  ${enUS.routines[id].name}, ${minutes} minutes`);

try {
  const timeline = compileTimeline(buildRoutine({ region: 'upper-back', minutes: 5 }));
  const exercises = new Set(timeline.segments.flatMap(({ exercise }) => exercise ?? []));
  console.log(`\nMade to measure, ${timeline.seconds} seconds:`);
  for (const id of exercises) console.log(`  ${enUS.exercises[id].name}`);
  const [first] = timedLines(timeline, enUS, { stop: 'say' });
  console.log(`\nIt begins: "${first.text}"`);
} catch (error) {
  if (!(error instanceof RoutineRefused)) throw error;
  console.log(error.message);
}
