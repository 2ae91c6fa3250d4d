import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { Frame } from '../src/index.js';
import { encodeFrame, frameReader } from '../src/index.js';

/** Somebody who speaks the protocol, or anything else. */
export interface Client {
  readonly socket: Socket;
  /** Sends a frame, or bytes that are none. */
  send(sent: (Pick<Frame, 'type'> & Partial<Frame>) | Uint8Array | string): void;
  /** The next frame; `null` when the server has hung up. */
  next(): Promise<Frame | null>;
  close(): Promise<void>;
}

/** Connects to a server on this machine. */
export async function client(port: number): Promise<Client> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.on('error', () => {});
  await once(socket, 'connect');
  const reader = frameReader();
  const frames: Frame[] = [];
  let over = false;
  let wake = () => {};
  socket.on('data', (piece: Uint8Array) => {
    frames.push(...reader.read(piece));
    wake();
  });
  socket.on('close', () => {
    over = true;
    wake();
  });
  return {
    socket,
    send(sent) {
      const isBytes = typeof sent === 'string' || sent instanceof Uint8Array;
      socket.write(isBytes ? sent : encodeFrame(sent));
    },
    async next() {
      while (frames.length === 0 && !over) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return frames.shift() ?? null;
    },
    async close() {
      if (over) return;
      const closed = once(socket, 'close');
      socket.destroy();
      await closed;
    },
  };
}
