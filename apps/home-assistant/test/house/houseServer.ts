import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { HouseMessage, HouseRefused } from '../../src/house/houseLink.js';
import type { FakeHome } from './fakeHome.js';

/** A fake house at a real address, as Home Assistant's WebSocket speaks. */
export interface HouseServer {
  readonly url: string;
  /** Hangs up on everybody, and lets nobody in for a while; or takes them again. */
  away(): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

const VERSION = '2025.7.0';

/** Serves a house to whoever has the token. */
export async function houseServer(home: FakeHome, token: string): Promise<HouseServer> {
  let port = 0;
  let server = await listening(home, token, port);
  port = (server.address() as AddressInfo).port;
  const away = async () => {
    home.break();
    for (const socket of server.clients) socket.terminate();
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    away,
    async back() {
      home.mend();
      server = await listening(home, token, port);
    },
    close: away,
  };
}

async function listening(home: FakeHome, token: string, port: number): Promise<WebSocketServer> {
  const server = new WebSocketServer({ host: '127.0.0.1', port, path: '/api/websocket' });
  server.on('connection', (socket) => serve(home, token, socket));
  await once(server, 'listening');
  return server;
}

function serve(home: FakeHome, token: string, socket: WebSocket): void {
  const send = (message: object) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  let isIn = false;
  const ends: (() => void)[] = [];
  socket.on('close', () => {
    for (const end of ends) end();
  });
  send({ type: 'auth_required', ha_version: VERSION });
  socket.on('message', async (data) => {
    const { id, ...message } = JSON.parse(String(data)) as HouseMessage & { id: number };
    if (!isIn) {
      isIn = message['access_token'] === token;
      send(
        isIn
          ? { type: 'auth_ok', ha_version: VERSION }
          : { type: 'auth_invalid', message: 'Invalid access token or password' },
      );
      if (!isIn) socket.close();
      return;
    }
    if (message.type === 'ping') return send({ id, type: 'pong' });
    if (message.type === 'supported_features' || message.type === 'unsubscribe_events')
      return send({ id, type: 'result', success: true, result: null });
    if (message.type === 'subscribe_entities') {
      send({ id, type: 'result', success: true, result: null });
      ends.push(await home.follow(message, (event) => send({ id, type: 'event', event })));
      return;
    }
    try {
      send({ id, type: 'result', success: true, result: await home.send(message) });
    } catch (error) {
      const { code, message: text } = error as HouseRefused;
      send({ id, type: 'result', success: false, error: { code, message: text } });
    }
  });
}
