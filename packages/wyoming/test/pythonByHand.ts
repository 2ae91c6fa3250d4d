import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Sentence, WyomingServer } from '../src/index.js';
import { wyomingServer } from '../src/index.js';

/** The protocol's own package, as Home Assistant uses it, where Python can find it. */
const hasWyoming = spawnSync('python3', ['-c', 'import wyoming.handle']).status === 0;
const run = promisify(execFile);

/** What Home Assistant does with a service: asks what it is, and hands over a sentence with who heard it. */
const HOUSE = `
import asyncio, json, sys
from wyoming.client import AsyncTcpClient
from wyoming.event import Event
from wyoming.handle import Handled, NotHandled
from wyoming.info import Describe, Info
from wyoming.ping import Ping, Pong

async def main(port):
    told = {}
    async with AsyncTcpClient("127.0.0.1", port) as client:
        await client.write_event(Describe().event())
        info = Info.from_event(await client.read_event())
        told["handle"] = [[one.name, one.installed, [model.languages for model in one.models]] for one in info.handle]
        await client.write_event(Ping(text="hello").event())
        told["pong"] = Pong.from_event(await client.read_event()).text
    for text in ("Ow, stop, that hurts.", "turn the lights ünder 🛏 off"):
        async with AsyncTcpClient("127.0.0.1", port) as client:
            context = {"conversation_id": "01M8", "device_id": "d1", "satellite_id": "assist_satellite.bedroom"}
            await client.write_event(Event("transcript", {"text": text, "context": context, "language": "en"}))
            event = await client.read_event()
            told[text] = Handled.from_event(event).text if Handled.is_type(event.type) else [NotHandled.is_type(event.type), NotHandled.from_event(event).text]
    print(json.dumps(told))

asyncio.run(main(int(sys.argv[1])))
`;

const heard: Sentence[] = [];
let server: WyomingServer;
let port = 0;
beforeAll(async () => {
  server = wyomingServer({
    info: {
      name: 'Supine',
      description: 'Back care',
      version: '0.1.0',
      attribution: { name: 'The Supine authors', url: 'https://example.org' },
      languages: ['en'],
    },
    handle: async (sentence) => {
      heard.push(sentence);
      return { handled: sentence.text.includes('hurts'), text: `Ünderstood: ${sentence.text}` };
    },
  });
  ({ port } = await server.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => server.close());

it.skipIf(!hasWyoming)(
  "is understood by the protocol's own package (python3-wyoming)",
  async () => {
    const { stdout } = await run('python3', ['-c', HOUSE, `${port}`]);
    expect(JSON.parse(stdout)).toEqual({
      handle: [['Supine', true, [['en']]]],
      pong: 'hello',
      'Ow, stop, that hurts.': 'Ünderstood: Ow, stop, that hurts.',
      'turn the lights ünder 🛏 off': [true, 'Ünderstood: turn the lights ünder 🛏 off'],
    });
    expect(heard.map(({ text, satelliteId }) => [text, satelliteId])).toEqual([
      ['Ow, stop, that hurts.', 'assist_satellite.bedroom'],
      ['turn the lights ünder 🛏 off', 'assist_satellite.bedroom'],
    ]);
  },
);
