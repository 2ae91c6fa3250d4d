import type { IncomingMessage, ServerResponse } from 'node:http';
import { type RecordingVoice, recordingVoice } from './recordingVoice.js';

/** What sound is made and signed with. */
export interface AudioRouteOptions {
  /** The one that signs, and those that signed before, each of 32 bytes or more. */
  readonly secrets: readonly string[];
  /** Where clips are kept; null for the memory. */
  readonly clipsFolder: string | null;
  /** The folder or the URL of a voice pack; null for the embedded voice. */
  readonly voice: string | null;
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
 * Recordings of signed plans. The voice is loaded with the first request.
 *
 * @param options the secrets, and where clips are kept
 * @returns the route
 * @example const { serve, close } = audioRoute({ secrets: [secret], clipsFolder: null, voice: null, log: console.error });
 */
export function audioRoute({
  secrets,
  clipsFolder,
  voice: place,
  log,
}: AudioRouteOptions): AudioRoute {
  let opened: Promise<{ close: RecordingVoice['close']; serve: AudioRoute['serve'] }> | undefined;

  async function open() {
    const [audio, http] = await Promise.all([
      import('@supine/audio'),
      import('@supine/audio/http'),
    ]);
    const { close, ...voice } = await recordingVoice(place);
    const clips = clipsFolder === null ? audio.memoryClips() : audio.folderClips(clipsFolder);
    const onClipsNotKept = ({ message }: Error) => log(message);
    const handler = http.audioHandler({
      secrets,
      render: (plan) =>
        audio.renderPlan(plan, {
          ...voice,
          clips,
          onClipsNotKept,
        }),
      onFailure: (error) => log(`A recording was not made: ${sentenceOf(error)}`),
    });
    return { close, serve: http.toNode(handler) };
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
      const { close } = (await opened?.catch(() => undefined)) ?? {};
      await close?.();
    },
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
