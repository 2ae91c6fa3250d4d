import { McpServer, ProtocolError, ProtocolErrorCode } from '@modelcontextprotocol/server';
import type { Answering } from './answering.js';

/** What an assistant tells its model before anything is called. */
const INSTRUCTIONS = `Supine has exact words for somebody with a sore back who lies in bed.
Put the person's own sentence into said, word for word, in every call: it is heard for dangers before anything else.
Read the words of a result unchanged, and nothing of your own between them. Where needsHelp is true, read them first and do nothing else.
Give the conversation of the last result to the next call, or the person is asked everything again.`;

/** What there is does not change while a server runs. */
const STAYS = { listChanged: false };

/**
 * A server of the protocol, which is not connected yet. It greets before anything else is loaded: a program that starts it waits
 * for that, and what answers takes longer to load than the protocol.
 *
 * @param load what answers, loaded once
 * @param version of the package
 * @returns a server with every tool, resource and prompt
 * @example serveStdio(() => newServer(load, '0.1.0'))
 */
export function newServer(load: () => Promise<Answering>, version: string): McpServer {
  const mcp = new McpServer(
    { name: 'supine', title: 'Supine', version },
    {
      instructions: INSTRUCTIONS,
      capabilities: { tools: STAYS, resources: STAYS, prompts: STAYS },
    },
  );
  const { server } = mcp;
  server.oninitialized = () => void load();
  server.setRequestHandler('tools/list', async () => ({ tools: [...(await load()).tools] }));
  server.setRequestHandler('tools/call', async ({ params }) => {
    const { tools, call } = await load();
    mustBeNamed('tool', tools, params.name);
    return call(params.name, params.arguments ?? {});
  });
  server.setRequestHandler('resources/list', async () => ({
    resources: [...(await load()).resources()],
  }));
  server.setRequestHandler('resources/templates/list', async () => ({
    resourceTemplates: [...(await load()).templates],
  }));
  server.setRequestHandler('resources/read', async ({ params: { uri } }) => {
    const contents = (await load()).read(uri);
    if (!contents)
      throw wrong(`There is nothing at ${short(uri)}; resources/list has all there is.`);
    return { contents: [contents] };
  });
  server.setRequestHandler('prompts/list', async () => ({ prompts: [...(await load()).prompts] }));
  server.setRequestHandler('prompts/get', async ({ params: { name } }) => {
    const { prompts, prompt } = await load();
    mustBeNamed('prompt', prompts, name);
    return prompt(name);
  });
  return mcp;
}

function mustBeNamed(
  what: string,
  known: readonly { readonly name: string }[],
  asked: string,
): void {
  const names = known.map(({ name }) => name);
  if (names.includes(asked)) return;
  throw wrong(`There is no ${what} ${short(asked)}; there are ${names.join(', ')}.`);
}

function wrong(sentence: string): ProtocolError {
  return new ProtocolError(ProtocolErrorCode.InvalidParams, sentence);
}

const LONGEST_SHOWN = 60;
const short = (text: string) => JSON.stringify(text.slice(0, LONGEST_SHOWN));
