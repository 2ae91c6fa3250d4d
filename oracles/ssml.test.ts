import { createRequire } from 'node:module';
import { XMLValidator } from 'fast-xml-parser';
import { check } from 'ssml-check-core';
import { describe, expect, it } from 'vitest';

/**
 * Two validators that are not ours read every answer of the built skill: one checks that it is XML, one that a voice
 * platform knows its tags.
 */
const { handler } = createRequire(import.meta.url)('../apps/alexa-skill/dist/index.cjs') as {
  handler: (event: unknown, context?: unknown) => Promise<Envelope>;
};

interface Envelope {
  readonly sessionAttributes?: Record<string, unknown>;
  readonly response: {
    readonly outputSpeech?: { readonly ssml: string };
    readonly reprompt?: { readonly outputSpeech: { readonly ssml: string } };
  };
}

const INTENTS = [
  // The questions of the first screen.
  ...Array.from({ length: 7 }, () => 'AMAZON.NoIntent'),
  'AMAZON.YesIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
  'AMAZON.HelpIntent',
  'AMAZON.FallbackIntent',
  'Slower',
  'LongerHold',
  'TimeLeft',
  'OtherSide',
  'ReportPain',
  'AMAZON.YesIntent',
  'AMAZON.StopIntent',
];

function request(type: string, intent: string | null, attributes: Record<string, unknown>) {
  return {
    version: '1.0',
    session: {
      new: intent === null,
      sessionId: 'amzn1.echo-api.session.1',
      application: { applicationId: 'amzn1.ask.skill.1' },
      attributes,
      user: { userId: 'amzn1.ask.account.1' },
    },
    context: {
      System: {
        application: { applicationId: 'amzn1.ask.skill.1' },
        user: { userId: 'amzn1.ask.account.1' },
        device: { deviceId: 'd1', supportedInterfaces: {} },
        apiEndpoint: 'https://api.example.invalid',
      },
    },
    request: {
      type,
      requestId: 'amzn1.echo-api.request.1',
      timestamp: new Date().toISOString(),
      locale: 'en-US',
      ...(intent === null
        ? {}
        : { intent: { name: intent, confirmationStatus: 'NONE', slots: {} } }),
    },
  };
}

/** Every answer on the way through one evening. */
async function answers(): Promise<[string, string][]> {
  const heard: [string, string][] = [];
  let attributes: Record<string, unknown> = {};
  for (const intent of [null, ...INTENTS]) {
    const type = intent === null ? 'LaunchRequest' : 'IntentRequest';
    const { response, sessionAttributes } = await handler(request(type, intent, attributes));
    attributes = sessionAttributes ?? {};
    for (const speech of [response.outputSpeech, response.reprompt?.outputSpeech]) {
      if (speech) heard.push([intent ?? 'launch', speech.ssml]);
    }
  }
  return heard;
}

const heard = await answers();

describe('every answer of the built skill', () => {
  it('is heard at all', () => {
    expect(heard.length).toBeGreaterThan(INTENTS.length);
  });

  it.each(heard)('after %s is well-formed XML', (_, ssml) => {
    expect(XMLValidator.validate(ssml)).toBe(true);
  });

  it.each(heard)('after %s is speech that two platforms know', async (_, ssml) => {
    expect(await check(ssml, { platform: 'all', locale: 'en-US' })).toBeUndefined();
  });

  it('the judges themselves can say no', async () => {
    expect(XMLValidator.validate('<speak>a & <b></speak>')).not.toBe(true);
    const faults = await check('<speak><break time="30s"/></speak>', { platform: 'amazon' });
    expect(faults).toHaveLength(1);
  });
});
