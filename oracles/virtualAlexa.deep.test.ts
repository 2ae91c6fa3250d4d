import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

/**
 * The built Lambda function, spoken to through a client that is not ours. It takes every answer, legal or not, so it only
 * shows that somebody else's idea of a conversation and of a player gets through a night with us.
 */
const require = createRequire(import.meta.url);
const { VirtualAlexa } = require('virtual-alexa');
const SKILL = new URL('../apps/alexa-skill/', import.meta.url);
const MODEL = JSON.parse(
  readFileSync(new URL('skill-package/interactionModels/custom/en-US.json', SKILL), 'utf8'),
);
const QUESTIONS_AT_MOST = 12;

interface Answer {
  readonly response: {
    readonly outputSpeech?: { readonly ssml: string };
    readonly shouldEndSession?: boolean;
    readonly directives?: readonly { readonly type: string }[];
  };
}

describe('through virtual-alexa', () => {
  let handler: (event: unknown, context: unknown) => Promise<Answer>;
  beforeAll(() => {
    Object.assign(process.env, {
      SUPINE_AUDIO_URL: 'https://audio.example',
      SUPINE_AUDIO_SECRET: 'a-secret-of-tests-that-is-known-to-everybody',
      SUPINE_AUDIO_MANIFEST: fileURLToPath(new URL('dist/recordings.json', SKILL)),
    });
    ({ handler } = require(fileURLToPath(new URL('dist/index.cjs', SKILL))));
  });

  /** A client that answers by promise, as the function does, and is told of everything that was answered. */
  function client() {
    const answers: Answer[] = [];
    const alexa = VirtualAlexa.Builder()
      .handler(
        (event: unknown, context: unknown, done: (error: unknown, answer?: Answer) => void) => {
          handler(event, context).then((answer) => {
            answers.push(answer);
            done(null, answer);
          }, done);
        },
      )
      .interactionModel(MODEL)
      .create();
    const supportedInterfaces = { AudioPlayer: {} };
    alexa.filter((request: { context: { System: { device: object } } }) =>
      Object.assign(request.context.System.device, { supportedInterfaces }),
    );
    const said = (sentence: string): Promise<Answer> => alexa.utter(sentence);
    return { alexa, answers, said };
  }

  const speech = ({ response }: Answer) => response.outputSpeech?.ssml ?? '';

  /** Opens the skill and answers the screen, until something plays. */
  async function evening() {
    const one = client();
    let answer: Answer = await one.alexa.launch();
    expect(speech(answer)).toContain('Three short questions.');
    for (let asked = 0; answer.response.shouldEndSession === false; asked += 1) {
      expect(asked).toBeLessThan(QUESTIONS_AT_MOST);
      answer = await one.said('no');
    }
    return { ...one, answer };
  }

  it('the screen is asked, and then one recording plays', async () => {
    const { alexa, answer } = await evening();
    expect(answer.response.directives?.map(({ type }) => type)).toEqual(['AudioPlayer.Play']);
    expect(alexa.audioPlayer().isPlaying()).toBe(true);
    expect(alexa.audioPlayer().playing().stream.url).toMatch(/^https:\/\/audio\.example\/audio\//);
  });

  it('"next" plays on from the next step, and "stop" stops', async () => {
    const { alexa, said } = await evening();
    alexa.audioPlayer().playbackOffset(70_000);
    await said('next');
    const { offsetInMilliseconds } = alexa.audioPlayer().playing().stream;
    expect(offsetInMilliseconds).toBeGreaterThan(70_000);
    const stopped = await said('stop');
    expect(speech(stopped)).toContain('Stopped.');
    expect(stopped.response.directives?.map(({ type }) => type)).toEqual(['AudioPlayer.Stop']);
  });

  it('its events of the player are answered with nothing', async () => {
    const { alexa, answers } = await evening();
    answers.length = 0;
    await alexa.audioPlayer().playbackNearlyFinished();
    await alexa.audioPlayer().playbackFinished();
    expect(answers.map(({ response }) => response)).toEqual([{}, {}]);
  });

  it.each([
    ['how should i sleep with upper back pain', /pillow/i],
    ['how do i turn over', /In one piece/],
    ['does heat help', /heat/i],
    ['my chest hurts', /Call nine one one now/],
    ['who says so', /\./],
    ['forget everything about me', /\./],
  ])('"%s" is answered', async (sentence, words) => {
    const { said } = client();
    const answer = await said(sentence);
    const sound = JSON.stringify(answer.response.directives ?? []);
    expect(speech(answer) + sound).toMatch(words);
  });
});
