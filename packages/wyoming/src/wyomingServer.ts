import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';
import { allowing } from './addresses.js';
import type { Frame } from './frame.js';
import { encodeFrame, FrameRefused } from './frame.js';
import type { FrameLimits } from './frameReader.js';
import { frameReader } from './frameReader.js';
import type { HandleInfo } from './info.js';
import { infoData } from './info.js';
import type { Handling, Sentence } from './sentence.js';
import { sentenceIn } from './sentence.js';

/** Whom a server serves, and with what. */
export interface WyomingServerOptions {
  /** What is told of it. */
  readonly info: HandleInfo;
  /** Answers a sentence. The signal tells that whoever asked has gone, or has waited too long. */
  readonly handle: (sentence: Sentence, signal: AbortSignal) => Promise<Handling>;
  /** Addresses and networks that may call; this machine alone, if left out. */
  readonly allow?: readonly string[] | undefined;
  readonly limits?: FrameLimits | undefined;
  /** Connections at the same time; 64 if left out. A house opens one for each sentence. */
  readonly mostClients?: number | undefined;
  /** A connection on which nothing was said so long is closed; 60,000 ms if left out. */
  readonly idleMs?: number | undefined;
  /** How long an answer may take; 20,000 ms if left out. */
  readonly answerMs?: number | undefined;
  /** Is told what went wrong, for the operator; never what somebody said. */
  readonly log?: ((sentence: string) => void) | undefined;
}

/** A server of the protocol over TCP. */
export interface WyomingServer {
  /**
   * Begins to listen, once.
   *
   * @returns the port, which is one that is free where 0 was asked for
   * @throws what node:net throws when the port cannot be had
   */
  listen(address: { readonly host: string; readonly port: number }): Promise<{ port: number }>;
  /** Hangs up on everybody. It may be called twice. */
  close(): Promise<void>;
}

const THIS_MACHINE = ['127.0.0.0/8', '::1'];
const MOST_CLIENTS = 64;
const IDLE_MS = 60_000;
const ANSWER_MS = 20_000;
/** Whoever was refused reads why, or is cut off. */
const LAST_WORDS_MS = 1000;
const NOT_HANDLED: Handling = { handled: false, text: '' };

/**
 * A server that handles sentences: it answers `describe`, `ping` and `transcript`, each on the connection that it came on and
 * in the order in which it came, and leaves every other frame alone, as the protocol has it.
 *
 * What is no frame is answered by an `error` frame with one sentence, and the connection ends.
 *
 * @param options what answers, and who may call
 * @returns a server that does not listen yet
 * @throws TypeError where one of the allowed addresses is none
 * @example
 * const server = wyomingServer({ info, handle: async ({ text }) => ({ handled: true, text: `You said ${text}.` }) });
 * await server.listen({ host: '127.0.0.1', port: 10_500 });
 */
export function wyomingServer(options: WyomingServerOptions): WyomingServer {
  const { info, handle, limits, allow = THIS_MACHINE, log = () => {} } = options;
  const { mostClients = MOST_CLIENTS, idleMs = IDLE_MS, answerMs = ANSWER_MS } = options;
  const isAllowed = allowing(allow);
  const clients = new Set<Socket>();

  async function handled(sentence: Sentence, gone: AbortSignal): Promise<Handling> {
    const late = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<Handling>((resolve) => {
      timer = setTimeout(() => {
        late.abort();
        log('A sentence was not answered in time.');
        resolve(NOT_HANDLED);
      }, answerMs);
    });
    try {
      const signal = AbortSignal.any([gone, late.signal]);
      return await Promise.race([handle(sentence, signal), tooLate]);
    } catch (error) {
      // Only its name is logged: the message may hold what a person said.
      log(`A sentence was not answered: ${error instanceof Error ? error.name : typeof error}.`);
      return NOT_HANDLED;
    } finally {
      clearTimeout(timer);
    }
  }

  async function answerTo(frame: Frame, gone: AbortSignal): Promise<Uint8Array | null> {
    switch (frame.type) {
      case 'describe':
        return encodeFrame({ type: 'info', data: infoData(info) });
      case 'ping':
        return encodeFrame({ type: 'pong', data: pongOf(frame) });
      case 'transcript': {
        const { handled: isHandled, text } = await handled(sentenceIn(frame), gone);
        return encodeFrame({ type: isHandled ? 'handled' : 'not-handled', data: { text } });
      }
      default:
        return null;
    }
  }

  async function serve(socket: Socket): Promise<void> {
    const gone = new AbortController();
    socket.once('close', () => gone.abort());
    socket.setNoDelay(true);
    socket.setTimeout(idleMs, () => socket.destroy());
    const reader = frameReader(limits);
    try {
      for await (const piece of piecesOf(socket)) {
        for (const frame of reader.read(piece)) {
          // While an answer is thought about nothing comes, and that is not idle.
          socket.setTimeout(0);
          const answer = await answerTo(frame, gone.signal);
          if (gone.signal.aborted) return;
          socket.setTimeout(idleMs);
          if (answer && !socket.write(answer)) await once(socket, 'drain', { signal: gone.signal });
        }
      }
      socket.end();
    } catch (error) {
      if (error instanceof FrameRefused) sayWhy(socket, error);
      else socket.destroy();
    }
  }

  const server = createServer((socket) => {
    // A client may go at any time.
    socket.on('error', () => socket.destroy());
    if (!isAllowed(socket.remoteAddress)) {
      log(`A caller from ${socket.remoteAddress ?? 'nowhere'} was turned away.`);
      socket.destroy();
      return;
    }
    if (clients.size >= mostClients) return void socket.destroy();
    clients.add(socket);
    socket.once('close', () => clients.delete(socket));
    void serve(socket);
  });

  return {
    async listen({ host, port }) {
      server.listen(port, host);
      await once(server, 'listening');
      return { port: (server.address() as AddressInfo).port };
    },
    async close() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      for (const client of clients) client.destroy();
      await closed;
    },
  };
}

/** Whoever leaves the loop has not closed the connection yet: somebody is still to be told why. */
function piecesOf(socket: Socket): AsyncIterable<Uint8Array> {
  return socket.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
}

function sayWhy(socket: Socket, { message }: FrameRefused): void {
  const data = { text: message, code: 'frame-refused' };
  socket.end(encodeFrame({ type: 'error', data }));
  setTimeout(() => socket.destroy(), LAST_WORDS_MS).unref();
}

function pongOf({ data: { text } }: Frame): { readonly text?: string } {
  return typeof text === 'string' ? { text } : {};
}
