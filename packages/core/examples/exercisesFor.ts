import { catalogue, exercisesFor } from '@supine/core';

// What a sore upper back can do lying in bed without twisting, and who says so.
for (const exercise of exercisesFor('upper-back', { avoid: ['twist', 'sitting'] })) {
  const { name, posture, repetitions, holdSeconds } = exercise;
  console.log(`${name} (${posture}): ${repetitions} times, held for ${holdSeconds} s`);
  for (const id of exercise.sources) console.log(`  ${catalogue.sources[id]?.title}`);
}
