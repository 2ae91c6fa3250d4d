import { buildRoutine, compileTimeline } from '@supine/core';
import { describe, expect, it } from 'vitest';
import type { Echo } from './echo/echo.js';
import { evening, secondsTo } from './evening.js';
import { BEDROOMS, nightsIn, told } from './turnsPerNight.js';

const PAGE = '../../../docs/an-evening-with-an-echo.md';
const MINUTE = 60;
const A_DAY_LATER = 23 * 60 * MINUTE;

/** A little into the third hold of the evening routine. */
function inTheThirdHold(): number {
  const timeline = compileTimeline(buildRoutine({ routine: 'evening-wind-down' }));
  const third = timeline.segments.filter(({ kind }) => kind === 'hold')[2];
  return secondsTo(third?.id ?? '', 2);
}

/** Sentences that reached nobody but the person, and those that people said, as a list. */
const listed = (echo: Echo) => echo.transcript().map((line) => `    ${line}`);

async function paused() {
  const night = await evening();
  await night.echo.say('Alexa, start my back stretch routine');
  await night.echo.wait(inTheThirdHold());
  await night.echo.say('Alexa, pause');
  return night;
}

describe('the page of an evening with an Echo', () => {
  it('is what an emulated Echo without a screen hears and says', async () => {
    const one = await paused();
    await one.echo.wait(MINUTE);
    await one.echo.say('Alexa, resume');
    await one.echo.finish();
    const other = await paused();
    await other.echo.wait(A_DAY_LATER);
    await other.echo.say('Alexa, resume');
    await other.echo.finish();
    const nights = await Promise.all(
      BEDROOMS.map(async (bedroom) => [bedroom.name, ...(await nightsIn(bedroom)).map(told)]),
    );
    const page = [
      '# An evening with an Echo',
      '',
      'Written by `apps/alexa-skill/test/nightPage.test.ts`: the skill as it is built, its recordings as they are laid out, and',
      'an emulated Echo without a screen, for somebody who went through the first questions lately. Times are minutes and',
      'seconds since the first sentence. Nobody has tried it on a real one.',
      '',
      '## How often somebody speaks in a night',
      '',
      'Somebody who answers no to every question before the first movement, and yes to "Shall I carry on?". The evening routine on',
      'three nights; then a massage with the hands, whose questions are asked each time, of somebody who is known.',
      '',
      '| what stands there | first night | second | third | a massage |',
      '| --- | --- | --- | --- | --- |',
      ...nights.map((row) => `| ${row.join(' | ')} |`),
      '',
      '## Paused in the third hold, and gone on with a minute later',
      '',
      ...listed(one.echo),
      '',
      '## Paused in the third hold, and gone on with the next evening',
      '',
      ...listed(other.echo),
      '',
    ].join('\n');
    await expect(page).toMatchFileSnapshot(PAGE);
    const [dot, , , show] = nights;
    expect(dot?.slice(3)).toEqual(['1 sentence', '1 sentence, 3 answers']);
    expect(show?.[3]).toBe('1 sentence');
    expect(one.echo.said.length).toBe(3);
    // To the end: by night no word comes after the breath has been handed over.
    expect(other.echo.heard().at(-1)?.text).toBe('And on your own.');
  });
});
