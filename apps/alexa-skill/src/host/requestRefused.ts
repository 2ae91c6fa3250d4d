/** A request that is not Alexa's, or not for this skill. Its sentence goes to whoever sent it, so nothing secret is in it. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}
