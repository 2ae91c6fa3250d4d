import { newConversation, nothingKnown } from '@supine/core';
import { screened, textOf } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { newConversationDriver } from './terminalDriver.js';

const before = {
  conversation: screened,
  memory: nothingKnown,
  country: 'US',
  today: '2026-11-21',
};

describe('silence', () => {
  it('after a question about pain is asked once more, and then acted on', async () => {
    const driver = await newConversationDriver(before);
    expect(textOf(await driver.say('I feel numb'))).toMatch(
      /between your legs, or in both legs\?$/,
    );
    expect(textOf(await driver.wait(14))).toBe('');
    expect(textOf(await driver.wait(2))).toMatch(
      /^If you are not sure, get help now\. Between your legs, or both legs: yes or no\?$/,
    );
    expect(textOf(await driver.wait(15))).toContain('Go to a hospital emergency department now.');
    expect(textOf(await driver.wait(600))).toBe('');
  });

  it('is no answer where somebody has answered', async () => {
    const driver = await newConversationDriver(before);
    await driver.say('I feel numb');
    await driver.wait(10);
    expect(textOf(await driver.say('no'))).toBe('Is it weak there, or new tonight?');
    expect(textOf(await driver.wait(10))).toBe('');
    expect(textOf(await driver.say('no'))).toContain('Then rest as you are.');
    expect(textOf(await driver.wait(600))).toBe('');
  });

  it('before a routine starts nothing', async () => {
    const driver = await newConversationDriver({
      ...before,
      conversation: newConversation,
    });
    await driver.say('start my back stretch routine');
    expect(textOf(await driver.wait(600))).toBe('');
  });
});
