/** An answer that is only a status and one sentence. The sentence goes to whoever asked, so it holds nothing secret. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal';

  constructor(
    readonly status: number,
    reason: string,
    readonly headers: Readonly<Record<string, string>> = {},
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}
