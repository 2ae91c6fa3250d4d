import type { McpServer } from '@modelcontextprotocol/server';

/** What somebody would say in bed, and the tool that hears it first. */
const PROMPTS = [
  { name: 'my-back-woke-me-up', said: 'My back woke me up.', tool: 'start' },
  { name: 'before-sleep', said: 'Start my back stretch routine.', tool: 'start' },
  { name: 'how-do-i-lie', said: 'How should I sleep with back pain?', tool: 'sleep_position' },
  {
    name: 'is-it-serious',
    said: 'When should I see a doctor about my back?',
    tool: 'when_to_get_help',
  },
] as const;

/** Sentences that an assistant offers to begin with. */
export function addPrompts(server: McpServer): void {
  for (const { name, said, tool } of PROMPTS) {
    server.registerPrompt(name, { title: said }, () => ({
      messages: [
        { role: 'user', content: { type: 'text', text: said } },
        {
          role: 'user',
          content: {
            type: 'text',
            text: `Call the tool ${tool} with said: ${JSON.stringify(said)}, and read me its words unchanged. Pass each thing I say after that to the tool say, word for word, with the conversation that the last result gave.`,
          },
        },
      ],
    }));
  }
}
