import { Refusal } from '@supine/host';

/** A request that is not Alexa's, or not for this skill. */
export class RequestRefused extends Refusal {
  override readonly name = 'RequestRefused';

  constructor(reason: string, options?: ErrorOptions) {
    super(400, reason, {}, options);
  }
}

/** Refused for what its operator may have set wrongly: the id of the skill, or the clock of the machine. */
export class SettingDoubted extends RequestRefused {
  override readonly name = 'RequestRefused';
}
