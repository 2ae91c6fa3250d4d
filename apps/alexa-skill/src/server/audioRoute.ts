import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Synthesizer } from '@supine/audio';
import { LOCALE } from '../locale.js';

/** What sound is made and signed with. */
export interface AudioRouteOptions {
  /** The one that signs, and those that signed before, each of 32 bytes or more. */
  readonly secrets: readonly string[];
  /** Where clips are kept; null for the memory. */
  readonly clipsFolder: string | null;
  /** Is told what went wrong, for the operator. */
  readonly log: (sentence: string) => void;
}

/** Sound over HTTP, which can be let go of. */
export interface AudioRoute {
  /** A listener for what begins with `/audio/`; it never rejects. */
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Lets the voice go; nothing is made afterwards. */
  close(): Promise<void>;
}

/**
 * Recordings of signed plans in the embedded voice. The voice, 21 MB of it, is loaded with the first request.
 *
 * @param options the secrets, and where clips are kept
 * @returns the route
 * @example const { serve, close } = audioRoute({ secrets: [secret], clipsFolder: null, log: console.error });
 */
export function audioRoute({ secrets, clipsFolder, log }: AudioRouteOptions): AudioRoute {
  let opened: Promise<{ voice: Synthesizer; serve: AudioRoute['serve'] }> | undefined;

  async function open() {
    const [audio, http] = await Promise.all([
      import('@supine/audio'),
      import('@supine/audio/http'),
    ]);
    const voice = audio.fliteVoice();
    const clips = clipsFolder === null ? audio.memoryClips() : audio.folderClips(clipsFolder);
    const onClipsNotKept = ({ message }: Error) => log(message);
    const handler = http.audioHandler({
      secrets,
      render: (plan) =>
        audio.renderPlan(plan, {
          voices: [voice],
          locale: LOCALE,
          clips,
          // Beside Alexa's own voice.
          profile: 'speaker',
          onClipsNotKept,
        }),
      onFailure: (error) => log(`A recording was not made: ${sentenceOf(error)}`),
    });
    return { voice, serve: http.toNode(handler) };
  }

  return {
    async serve(request, response) {
      opened ??= open();
      try {
        const { serve } = await opened;
        await serve(request, response);
      } catch (error) {
        // What was missing may be there for the next request.
        opened = undefined;
        log(`Sound cannot be made: ${sentenceOf(error)}`);
        response.writeHead(503, { 'Content-Length': '0', 'Retry-After': '30' }).end();
      }
    },
    async close() {
      const { voice } = (await opened?.catch(() => undefined)) ?? {};
      await voice?.close();
    },
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
