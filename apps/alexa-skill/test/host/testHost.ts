import { once } from 'node:events';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Settings } from '../../src/host/settings.js';
import type { SkillServerOptions } from '../../src/host/skillServer.js';
import { skillServer } from '../../src/host/skillServer.js';
import type { Host } from '../../src/host/startHost.js';
import { requestVerifier } from '../../src/host/verifyRequest.js';
import { createSkill } from '../../src/index.js';
import { NOW_MS } from './certificateMaker.js';
import { SKILL_ID, testVerifier } from './signedRequests.js';

/** What a host of the tests is set to. */
export const SETTINGS: Settings = {
  skillId: SKILL_ID,
  host: '127.0.0.1',
  port: 0,
  proxies: 0,
  audioUrl: null,
  audioSecrets: [],
  clipsFolder: null,
  memoryFile: null,
};

/** The skill as it is, with a clock that stands. */
export const skill = createSkill({ skillId: SKILL_ID, now: () => NOW_MS });

/** A server of the skill, on a port of this machine that is free right now, with a clock that stands. */
export async function serving(more: Partial<SkillServerOptions> = {}) {
  const logged: string[] = [];
  const server = skillServer({
    verify: requestVerifier(testVerifier()),
    invoke: (envelope) => skill.invoke(envelope),
    now: () => NOW_MS,
    log: (sentence) => logged.push(sentence),
    ...more,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { server, port, logged, close };
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What is sent; a launch of nothing at `/alexa` where left out. */
export interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** Sends a request to a host of this machine. */
export async function ask({ port }: Pick<Host, 'port'>, sent: Sent): Promise<Answered> {
  const { method = 'POST', path = '/alexa', headers = {}, body = '' } = sent;
  const asked = request({ host: '127.0.0.1', port, method, path, headers });
  // A server that refuses what is still being sent closes the line.
  asked.on('error', () => {});
  asked.end(body);
  const [response] = await once(asked, 'response');
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

/** Sends bytes that are no well-behaved client's and gives all that comes back until the line is closed. */
export async function askRaw(
  { port }: Pick<Host, 'port'>,
  bytes: string,
  isAll = false,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.setEncoding('latin1');
  socket.on('data', (piece) => {
    heard += piece;
  });
  socket.on('error', () => {});
  if (isAll) socket.end(bytes, 'latin1');
  else socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return heard;
}
