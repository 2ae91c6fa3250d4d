import { isObject, mustBe } from '../model/argument.js';

/** Refuses what is no script. */
export function mustBeScript(script: unknown): void {
  const isMeant = isObject(script) && 'nodes' in script && Array.isArray(script.nodes);
  mustBe(isMeant, 'A script is what compose gives', script);
}

/** Refuses what does not tell what a device can do with speech. */
export function mustBeProfile(profile: unknown): void {
  const isMeant = isObject(profile) && 'longestScriptCharacters' in profile;
  mustBe(isMeant, 'A speech profile is what a device can do, such as plainSpeaker', profile);
}

/** Refuses what does not tell how a device is stopped. */
export function mustBeDevice(device: unknown): void {
  const isMeant = isObject(device) && 'stop' in device;
  mustBe(isMeant, "A device is how it is stopped, such as { stop: 'say' }", device);
}
