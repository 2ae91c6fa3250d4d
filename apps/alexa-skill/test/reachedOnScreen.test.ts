import type { Conversation } from '@supine/core';
import { enUS, respond } from '@supine/core';
import { screened } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { reachedOnScreen } from '../src/delivery/reachedOnScreen.js';
import type { Skill } from '../src/index.js';
import { createSkill } from '../src/index.js';
import { answerLimit } from '../src/limits.js';
import { listOf, recordOf } from '../src/record.js';
import { evening, secondsTo } from './evening.js';
import { inSession } from './requests.js';

const AT_MS = 1_790_803_900_000;

/** A screen that plays the first stretch of the evening routine. */
function playing() {
  const start = { intent: 'StartRoutine', slots: {} } as const;
  const [conversation, replies] = respond(screened, start, { at: AT_MS, turn: answerLimit(enUS) });
  const performed = replies.find((reply) => reply.type === 'perform');
  if (!performed) throw new Error('Nothing is played.');
  const { segments } = performed;
  return { conversation, segments, over: segments.at(-1)?.id ?? '' };
}

describe('what a screen reports', () => {
  const { conversation, segments, over } = playing();
  const second = segments.filter(({ kind }) => kind === 'setup')[1]?.id ?? '';

  it('is where the person is, whatever the clock says', () => {
    const late = AT_MS + 200_000;
    const now = reachedOnScreen(conversation, second, over, late);
    expect(now.session).toMatchObject({ segmentId: second, elapsedMs: 0, at: late });
    const [, replies] = respond(
      now,
      { intent: 'Repeat', slots: {} },
      { at: late + 3000, turn: answerLimit(enUS) },
    );
    const again = replies.find((reply) => reply.type === 'perform');
    expect(again?.segments[0]?.id).toBe(second);
  });

  it.each([
    ['comes late', second, 'intro'],
    ['comes twice', second, second],
    ['is of another stretch', 'intro', 'figure-four.right.setup'],
    ['is of no segment', 'intro', 'constructor'],
  ])('changes nothing when it %s', (_, here, report) => {
    const before =
      here === 'intro' ? conversation : reachedOnScreen(conversation, here, over, AT_MS);
    expect(reachedOnScreen(before, report, over, AT_MS + 5000)).toBe(before);
  });

  it('changes nothing when somebody has paused', () => {
    const paused = { ...conversation, session: { ...conversation.session, status: 'paused' } };
    expect(reachedOnScreen(paused as Conversation, second, over, AT_MS)).toBe(paused);
  });
});

describe('the end of a stretch on a screen', () => {
  const { conversation, over } = playing();
  const skill = createSkill({ now: () => AT_MS + 230_000 });
  const report = (segmentId: unknown, attributes: Record<string, unknown>) =>
    skill.invoke(
      inSession(
        {
          type: 'Alexa.Presentation.APL.UserEvent',
          requestId: 'amzn1.echo-api.request.1',
          timestamp: '2026-09-30T21:31:40Z',
          locale: 'en-US',
          arguments: ['over', segmentId],
        },
        attributes,
      ),
    );

  it('is answered with the next stretch, once', async () => {
    const first = await report(over, { conversation, over });
    const { conversation: next } = first.sessionAttributes as { conversation: Conversation };
    expect(next.session?.segmentId).not.toBe(conversation.session?.segmentId);
    const twice = await report(over, { conversation: next, over: 'another' });
    expect(twice.response).toEqual({});
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['another stretch', 'intro'],
  ])('is answered with nothing when it names %s', async (_, segmentId) => {
    expect((await report(segmentId, { conversation, over })).response).toEqual({});
  });
});

describe('on a screen', () => {
  it('"carry on" in the middle of a stretch skips nothing', async () => {
    const { echo } = await evening({ device: 'hub' });
    await echo.launch();
    await echo.wait(secondsTo('diaphragmatic-breathing.setup', 5));
    await echo.say('Alexa, carry on');
    await echo.finish();
    const text = echo.heard().map((one) => one.text);
    expect(text.filter((line) => line.startsWith('Pelvic tilt')).length).toBeGreaterThan(0);
    expect(text.join(' ')).toContain('Knee rolls.');
  });

  it.each([
    ['carry on', 'Belly breathing.'],
    ['next', 'Pelvic tilt.'],
  ])(
    '"%s" is obeyed in the very millisecond in which a segment begins',
    async (sentence, words) => {
      const { echo } = await evening({ device: 'hub' });
      await echo.launch();
      await echo.wait(secondsTo('diaphragmatic-breathing.setup'));
      const said = [...(await echo.say(`Alexa, ${sentence}`)), ...(await echo.wait(4))];
      const heard = said.map(({ text }) => text).join(' ');
      expect(heard).toContain(words);
      expect(heard).not.toContain('Paused.');
    },
  );

  it('"that hurts", touched, stops the document before we have answered', async () => {
    const { echo } = await evening({ device: 'hub' });
    await echo.launch();
    await echo.wait(secondsTo('pelvic-tilt.release-1', 2));
    const [touched] = echo.screen.touchable.filter((id) => /hurt/i.test(id));
    const heard = [...(await echo.touch(touched ?? '')), ...(await echo.wait(4))];
    expect(heard.map(({ text }) => text).join(' ')).toContain('Stop there. Ease out slowly.');
  });

  it('a report that its stretch is over may be lost: it is sent again, and the routine goes on', async () => {
    let lost = 0;
    let real: Skill | undefined;
    const losing = {
      async invoke(envelope: unknown) {
        const { request, session } = recordOf(envelope);
        const [what] = listOf(recordOf(request)['arguments']);
        if (what !== 'over' || lost > 0) return real?.invoke(envelope);
        lost += 1;
        const sessionAttributes = recordOf(session)['attributes'];
        return { version: '1.0', response: {}, sessionAttributes };
      },
    };
    const { echo, skill } = await evening({ device: 'hub', echo: { skill: losing } });
    real = skill;
    await echo.launch();
    await echo.finish();
    await echo.wait(20);
    await echo.finish();
    expect(lost).toBe(1);
    expect(echo.heard().map(({ text }) => text)).toContain('Knee rolls.');
  });
});
