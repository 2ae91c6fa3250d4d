import type {
  CallToolResult,
  GetPromptResult,
  Tool as ListedTool,
  Prompt,
  Resource,
  ResourceTemplateType,
  TextResourceContents,
} from '@modelcontextprotocol/server';
import { listResources, readResource, TEMPLATES } from './catalogue/resources.js';
import { conversations } from './conversations/conversations.js';
import type { Language } from './language.js';
import { LANGUAGE } from './locale.js';
import { PROMPTS, promptNamed } from './prompts.js';
import { recordingsIn } from './recordings/recordings.js';
import type { Arguments } from './tools/arguments.js';
import { callTool } from './tools/call.js';
import { TOOLS } from './tools/index.js';
import { inputSchema, outputSchema } from './tools/schemas.js';

/** Everything that is answered: what a server does not need before it has greeted. */
export interface Answering {
  readonly tools: readonly ListedTool[];
  /** Calls a tool by its name, which has to be one of them. Never rejects. */
  call(name: string, args: Arguments): Promise<CallToolResult>;
  resources(): readonly Resource[];
  readonly templates: readonly ResourceTemplateType[];
  /** What stands at an address; `null` where there is nothing. */
  read(uri: string): TextResourceContents | null;
  readonly prompts: readonly Prompt[];
  /** A prompt by its name, which has to be one of them. */
  prompt(name: string): GetPromptResult;
}

/** What a server decides. */
export interface AnsweringOptions {
  /** The folder that `render_audio` writes into; `null` writes nothing. */
  readonly recordingsFolder: string | null;
  /** The words, and what is heard; American English if left out. */
  readonly language?: Language;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/**
 * Makes what answers, with conversations of its own.
 *
 * @param options where recordings go, the language and the time
 * @example (await answeringWith({ recordingsFolder: null }).call('explain', { said: 'does heat help' })).isError // undefined
 */
export function answeringWith(options: AnsweringOptions): Answering {
  const { recordingsFolder, language = LANGUAGE, now = Date.now } = options;
  const { locale } = language;
  const recordings = recordingsFolder === null ? null : recordingsIn(recordingsFolder, locale);
  const parts = { language, conversations: conversations({ now }), recordings, now };
  return {
    tools: TOOLS.map((tool) => {
      const { name, title, description, annotations } = tool;
      return {
        ...{ name, title, description, annotations },
        inputSchema: inputSchema(tool),
        outputSchema: outputSchema(tool),
      };
    }),
    async call(name, args) {
      const tool = TOOLS.find((one) => one.name === name);
      if (!tool) throw new Error(`There is no tool "${name}".`);
      return callTool(tool, args, parts);
    },
    resources: () => listResources(locale),
    templates: TEMPLATES,
    read: (uri) => readResource(uri, locale),
    prompts: PROMPTS,
    prompt: promptNamed,
  };
}
