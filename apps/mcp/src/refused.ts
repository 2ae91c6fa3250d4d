/** What cannot be meant, as one sentence for whoever called. */
export class Refused extends Error {
  override readonly name = 'Refused';
}
