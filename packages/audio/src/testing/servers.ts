import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  createServer as createHttp2Server,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2';
import type { AddressInfo, Server } from 'node:net';

/** A server on this machine. */
export interface LocalServer {
  readonly url: string;
  /** Ends it and every connection. */
  close(): Promise<void>;
}

/** What was sent to a server, and how it answers. */
export type Answer<Request, Response> = (
  request: Request,
  body: string,
  response: Response,
) => void;

/** Serves by HTTP/1.1. */
export async function serveHttp(
  answer: Answer<IncomingMessage, ServerResponse>,
): Promise<LocalServer> {
  const server = createServer((request, response) => {
    bodyOf(request).then((body) => answer(request, body, response));
  });
  return listening(server, () => server.closeAllConnections());
}

/** Serves by HTTP/2 without encryption. */
export async function serveHttp2(
  answer: Answer<Http2ServerRequest, Http2ServerResponse>,
): Promise<LocalServer> {
  const server = createHttp2Server((request, response) => {
    bodyOf(request).then((body) => answer(request, body, response));
  });
  const sessions = new Set<{ destroy(): void }>();
  server.on('session', (session) => sessions.add(session));
  return listening(server, () => {
    for (const session of sessions) session.destroy();
  });
}

async function listening(server: Server, hangUp: () => void): Promise<LocalServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        hangUp();
      }),
  };
}

async function bodyOf(request: IncomingMessage | Http2ServerRequest): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}
