import type { GetPromptResult, Prompt } from '@modelcontextprotocol/server';

/** What somebody would say in bed, and the tool that hears it first. */
const SAID: Readonly<Record<string, { readonly said: string; readonly tool: string }>> = {
  'my-back-woke-me-up': { said: 'My back woke me up.', tool: 'start' },
  'before-sleep': { said: 'Start my back stretch routine.', tool: 'start' },
  'how-do-i-lie': { said: 'How should I sleep with back pain?', tool: 'sleep_position' },
  'is-it-serious': {
    said: 'When should I see a doctor about my back?',
    tool: 'when_to_get_help',
  },
};

/** Sentences that an assistant offers to begin with. */
export const PROMPTS: readonly Prompt[] = Object.entries(SAID).map(([name, { said }]) => ({
  name,
  title: said,
  description: `Begins with: ${said}`,
}));

/** What a prompt asks of an assistant. */
export function promptNamed(name: string): GetPromptResult {
  const { said = '', tool = '' } = SAID[name] ?? {};
  const how = `Call the tool ${tool} with said: ${JSON.stringify(said)}, and read me its words unchanged. Pass each thing I say after that to the tool say, word for word, with the conversation that the last result gave.`;
  return {
    messages: [said, how].map((text) => ({ role: 'user', content: { type: 'text', text } })),
  };
}
