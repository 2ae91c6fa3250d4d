/**
 * Refuses what no voice can be made of, before anything is spoken.
 *
 * @param options what a voice was asked to be made of
 * @param texts the fields that have to be texts with something in them
 * @param example how it is written
 * @throws TypeError in one sentence
 * @example mustBeOptions(options, ['url'], "openAiSpeech({ url: 'http://localhost:8880' })")
 */
export function mustBeOptions(options: unknown, texts: readonly string[], example: string): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw new TypeError(`A voice is made of options, as in ${example}.`);
  }
  for (const name of texts) {
    const text = (options as Readonly<Record<string, unknown>>)[name];
    if (typeof text === 'string' && text !== '') continue;
    throw new TypeError(`This voice needs a ${name}, as in ${example}.`);
  }
}
