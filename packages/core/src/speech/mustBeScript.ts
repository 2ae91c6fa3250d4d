import type { StopRule } from '../locales/locale.js';
import { isObject, isOneOf, mustBe } from '../model/argument.js';

const STOP_RULES: readonly StopRule[] = ['say', 'wake-word', 'keys', 'file', 'app', 'when-asked'];
const isStopRule = /* @__PURE__ */ isOneOf('way to stop', 'Ways', STOP_RULES);

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
  isStopRule(device.stop);
  const name = 'wakeWord' in device ? device.wakeWord : undefined;
  const isNamed = typeof name === 'string' ? name !== '' : device.stop !== 'wake-word';
  mustBe(
    isNamed,
    "What is stopped by its name has one, such as { stop: 'wake-word', wakeWord: 'hey house' }",
    name,
  );
}
