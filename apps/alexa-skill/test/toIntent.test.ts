import { INTENTS } from '@supine/core/recognise';
import { describe, expect, it } from 'vitest';
import { toIntent } from '../src/toIntent.js';
import { intentRequest, recorded } from './requests.js';

const BUILT_INS = [
  ['AMAZON.PauseIntent', 'Pause'],
  ['AMAZON.ResumeIntent', 'Resume'],
  ['AMAZON.NextIntent', 'Next'],
  ['AMAZON.PreviousIntent', 'Previous'],
  ['AMAZON.RepeatIntent', 'Repeat'],
  ['AMAZON.StartOverIntent', 'StartOver'],
  ['AMAZON.StopIntent', 'Stop'],
  ['AMAZON.CancelIntent', 'Stop'],
  ['AMAZON.NavigateHomeIntent', 'Stop'],
  ['AMAZON.HelpIntent', 'Help'],
  ['AMAZON.YesIntent', 'Yes'],
  ['AMAZON.NoIntent', 'No'],
  ['AMAZON.FallbackIntent', 'Unknown'],
  ['AMAZON.LoopOnIntent', 'Unknown'],
  ['AMAZON.LoopOffIntent', 'Unknown'],
  ['AMAZON.ShuffleOnIntent', 'Unknown'],
  ['AMAZON.ShuffleOffIntent', 'Unknown'],
  ['AMAZON.MoreIntent', 'Unknown'],
] as const;

describe('toIntent', () => {
  it.each(BUILT_INS)('takes %s as %s', (name, intent) => {
    expect(toIntent(intentRequest(name))).toEqual({ intent, slots: {} });
  });

  it.each(INTENTS.map((name) => [name]))('takes the custom intent %s by its name', (name) => {
    const request = { ...intentRequest('AMAZON.HelpIntent'), intent: { name, slots: {} } };
    expect(toIntent(request)).toEqual({ intent: name, slots: {} });
  });

  it.each([
    ['toString'],
    ['constructor'],
    ['__proto__'],
    ['hasOwnProperty'],
    ['startroutine'],
    [''],
    [undefined],
    [17],
  ])('takes the name %s as Unknown', (name) => {
    expect(toIntent({ type: 'IntentRequest', intent: { name } })).toEqual({
      intent: 'Unknown',
      slots: {},
    });
  });

  it('starts the routine when the skill is opened', () => {
    expect(toIntent(recorded('launch-request').request)).toEqual({
      intent: 'StartRoutine',
      slots: {},
    });
  });

  it('takes a slot by its resolved id and leaves out what was not resolved', () => {
    expect(toIntent(recorded('intent-request').request)).toEqual({
      intent: 'StartRoutine',
      slots: { routine: 'evening-wind-down' },
    });
  });

  it('looks past an authority that knows nothing', () => {
    const resolutionsPerAuthority = [
      { status: { code: 'ER_SUCCESS_NO_MATCH' } },
      matched([{ value: { id: 'chest' } }]),
    ];
    const known = {
      type: 'IntentRequest',
      intent: {
        name: 'ReportPain',
        slots: { symptom: { resolutions: { resolutionsPerAuthority } } },
      },
    };
    expect(toIntent(known)).toEqual({ intent: 'ReportPain', slots: { symptom: 'chest' } });
  });

  it.each([
    ['a word without resolutions', { name: 'symptom', value: 'chest' }],
    ['values that did not match', { resolutions: { resolutionsPerAuthority: [unmatched()] } }],
    ['an empty id', slotWith({ id: '' })],
    ['an id that is a number', slotWith({ id: 7 })],
    ['no values', { resolutions: { resolutionsPerAuthority: [matched([])] } }],
    ['resolutions that are text', { resolutions: 'chest' }],
  ])('leaves out a slot with %s', (_, symptom) => {
    const request = { type: 'IntentRequest', intent: { name: 'ReportPain', slots: { symptom } } };
    expect(toIntent(request)).toEqual({ intent: 'ReportPain', slots: {} });
  });

  it('takes slots that stand in the name of an intent', () => {
    const request = intentRequest('ReportPain__symptom_both_legs');
    expect(toIntent(request)).toEqual({ intent: 'ReportPain', slots: { symptom: 'both-legs' } });
  });

  it('adds what was said in a slot, which counts more than the name', () => {
    const request = intentRequest('StartRoutine__setting_bed', { minutes: 5, setting: 'floor' });
    expect(toIntent(request)).toEqual({
      intent: 'StartRoutine',
      slots: { minutes: 5, setting: 'floor' },
    });
  });

  it('takes a name that is half one of ours as Unknown', () => {
    expect(toIntent(intentRequest('ReportPain__symptom'))).toEqual({
      intent: 'Unknown',
      slots: {},
    });
  });

  it('leaves out a slot whose words name no value', () => {
    expect(toIntent(intentRequest('StartRoutine', { region: 'none' }))).toEqual({
      intent: 'StartRoutine',
      slots: {},
    });
  });

  it.each([
    ['SessionEndedRequest'],
    ['System.ExceptionEncountered'],
    ['AudioPlayer.PlaybackStarted'],
    ['Alexa.Presentation.APL.UserEvent'],
    ['constructor'],
    [undefined],
  ])('has nothing to answer to a request of type %s', (type) => {
    expect(toIntent({ type })).toBe(null);
  });
});

function slotWith(value: unknown) {
  return { resolutions: { resolutionsPerAuthority: [matched([{ value }])] } };
}

function matched(values: unknown[]) {
  return { status: { code: 'ER_SUCCESS_MATCH' }, values };
}

function unmatched() {
  return { status: { code: 'ER_SUCCESS_NO_MATCH' }, values: [{ value: { id: 'chest' } }] };
}
