import { McpServer } from '@modelcontextprotocol/server';
import { addResources } from './catalogue/resources.js';
import { addPrompts } from './prompts.js';
import type { CallParts } from './tools/call.js';
import { callTool } from './tools/call.js';
import { TOOLS } from './tools/index.js';
import { inputSchema, outputSchema } from './tools/schemas.js';

/** What an assistant tells its model before anything is called. */
const INSTRUCTIONS = `Supine has exact words for somebody with a sore back who lies in bed.
Put the person's own sentence into said, word for word, in every call: it is heard for dangers before anything else.
Read the words of a result unchanged, and nothing of your own between them. Where needsHelp is true, read them first and do nothing else.
Give the conversation of the last result to the next call, or the person is asked everything again.`;

/**
 * A server of the protocol, which is not connected yet.
 *
 * @param parts the language, the conversations that are kept, and where recordings go
 * @param version of the package
 * @returns a server with every tool, resource and prompt
 * @example serveStdio(() => newServer(parts, '0.1.0'))
 */
export function newServer(parts: CallParts, version: string): McpServer {
  const server = new McpServer(
    { name: 'supine', title: 'Supine', version },
    { instructions: INSTRUCTIONS },
  );
  for (const tool of TOOLS) {
    const { name, title, description, annotations } = tool;
    server.registerTool(
      name,
      {
        ...{ title, description, annotations },
        inputSchema: inputSchema(tool),
        outputSchema: outputSchema(tool),
      },
      (args) => callTool(tool, args, parts),
    );
  }
  addResources(server, parts.language.locale);
  addPrompts(server);
  return server;
}
