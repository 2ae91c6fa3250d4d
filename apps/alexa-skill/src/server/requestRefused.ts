import { Refusal } from '@supine/host';

/** A request that is not Alexa's, or not for this skill. */
export class RequestRefused extends Refusal {
  override readonly name = 'RequestRefused';

  constructor(reason: string, options?: ErrorOptions) {
    super(400, reason, {}, options);
  }
}
