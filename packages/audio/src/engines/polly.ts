import { SpeechFailed, type Synthesizer, type Utterance } from '../synthesizer.js';
import { checked } from './checked.js';
import { mustBeOptions } from './mustBeOptions.js';
import { patience } from './patience.js';
import { plainText } from './plainText.js';
import { pronouncedSsml } from './pronounce.js';
import { rateIn, readRawPcm } from './rawPcm.js';

/** The higher of the two rates at which Polly gives sound without a header. */
const RATE_HZ = 16_000;
const LIMIT_MS = 30_000;
/** Polly's bounds for the rate, in percent. */
const SLOWEST_PERCENT = 20;
const FASTEST_PERCENT = 200;

/** Which of Polly's voices, and whose account. */
export interface PollyOptions {
  /** `Joanna` unless told; https://docs.aws.amazon.com/polly/latest/dg/available-voices.html lists them. */
  readonly voice?: string;
  /** `neural` unless told. */
  readonly engine?: 'standard' | 'neural' | 'long-form' | 'generative';
  /** Such as `eu-west-1`; where the environment says unless told. */
  readonly region?: string;
  /** Another address than Amazon's, which has to speak HTTP/2. */
  readonly endpoint?: string;
  /** Found as every AWS tool finds them unless told. */
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  /** How long a sentence may take, in milliseconds, retries included; 30 s. */
  readonly limitMs?: number;
}

/**
 * Amazon Polly, whose client is loaded with the first sentence.
 *
 * @param options see `PollyOptions`
 * @returns a voice; Amazon may change how it sounds
 * @throws TypeError for what are no options; sentences reject with `SpeechFailed`, also where `@aws-sdk/client-polly` is not installed
 * @example pollyVoice({ voice: 'Ruth', engine: 'generative', region: 'us-east-1' })
 */
export function pollyVoice(options: PollyOptions = {}): Synthesizer {
  mustBeOptions(options, [], "pollyVoice({ region: 'us-east-1' })");
  const { voice = 'Joanna', engine = 'neural', limitMs = LIMIT_MS } = options;
  let opened: ReturnType<typeof open> | null = null;
  return checked({
    id: `polly ${engine} ${voice}`,
    whispers: false,
    written,
    async synthesize(utterance) {
      opened ??= open(options);
      const { polly, client } = await opened;
      const command = new polly.SynthesizeSpeechCommand({
        // Its type lists the voices of the day on which the client was made.
        VoiceId: voice as (typeof polly.VoiceId)[keyof typeof polly.VoiceId],
        Engine: engine,
        OutputFormat: 'pcm',
        SampleRate: String(RATE_HZ),
        TextType: 'ssml',
        Text: ssmlOf(utterance),
      });
      const control = new AbortController();
      const endWait = patience(limitMs, () => control.abort());
      try {
        const { AudioStream, ContentType } = await client.send(command, {
          abortSignal: control.signal,
        });
        if (!AudioStream || !/^audio\/pcm\b/i.test(ContentType ?? '')) {
          throw new SpeechFailed(`Amazon Polly answered with ${ContentType} instead of sound.`);
        }
        const bytes = await AudioStream.transformToByteArray();
        control.signal.throwIfAborted();
        if (wasBrokenOff(AudioStream)) throw new Error('The connection broke off');
        return readRawPcm(bytes, rateIn(ContentType ?? '') ?? RATE_HZ);
      } catch (error) {
        if (error instanceof SpeechFailed) throw error;
        if (control.signal.aborted) {
          throw new SpeechFailed(`Amazon Polly did not answer within ${limitMs / 1000} s.`);
        }
        throw new SpeechFailed(sentenceFor(error), { cause: error });
      } finally {
        endWait();
      }
    },
    async close() {
      await opened?.then(
        ({ client }) => client.destroy(),
        () => {},
      );
    },
  });
}

const written = (text: string) => pronouncedSsml(plainText(text));

/** The client takes an HTTP/2 stream for complete that was cancelled on the way. */
function wasBrokenOff(stream: object): boolean {
  return 'rstCode' in stream && stream.rstCode !== 0;
}

async function open({ region, endpoint, credentials }: PollyOptions) {
  const polly = await import('@aws-sdk/client-polly').catch((error: unknown) => {
    const what =
      'Amazon Polly needs the package @aws-sdk/client-polly, which is not installed, or cannot be loaded.';
    throw new SpeechFailed(what, { cause: error });
  });
  const client = new polly.PollyClient({
    ...(region === undefined ? {} : { region }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  return { polly, client };
}

/** Only what all of Polly's engines know: they refuse every other tag. */
function ssmlOf({ text, paceTimes }: Utterance): string {
  const percent = Math.round(100 / paceTimes);
  const rate = Math.min(FASTEST_PERCENT, Math.max(SLOWEST_PERCENT, percent));
  return `<speak><prosody rate="${rate}%">${written(text)}</prosody></speak>`;
}

function sentenceFor(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const said = message.replace(/\.*$/, '');
  switch (name) {
    case 'ThrottlingException':
      return 'Amazon Polly has too much to do just now; try again later.';
    case 'CredentialsProviderError':
      return 'There are no AWS credentials for Amazon Polly; set them in the environment.';
    case 'AccessDeniedException':
    case 'ExpiredTokenException':
    case 'InvalidSignatureException':
    case 'UnrecognizedClientException':
      return `Amazon Polly does not accept the credentials${said === '' ? '' : `: ${said}`} (${name}).`;
    default:
      // Errors of the network have no name of their own.
      return `Amazon Polly failed: ${said}${name === 'Error' ? '' : ` (${name})`}.`;
  }
}
