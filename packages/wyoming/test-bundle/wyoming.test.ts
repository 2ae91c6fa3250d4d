import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the built package is found by its name, and answers', () => {
  const program = `
    import * as wyoming from '@supine/wyoming';
    import { connect } from 'node:net';
    const info = { name: 'a', description: 'b', version: '1', attribution: { name: '', url: '' }, languages: ['en'] };
    const server = wyoming.wyomingServer({ info, handle: async ({ text }) => ({ handled: true, text }) });
    const { port } = await server.listen({ host: '127.0.0.1', port: 0 });
    const socket = connect(port, '127.0.0.1');
    socket.write(wyoming.encodeFrame({ type: 'transcript', data: { text: 'hello' } }));
    const reader = wyoming.frameReader();
    for await (const piece of socket) {
      const [frame] = reader.read(piece);
      console.log(JSON.stringify([Object.keys(wyoming).sort(), frame.type, frame.data]));
      break;
    }
    await server.close();
  `;
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd,
    encoding: 'utf8',
  });
  expect(JSON.parse(told)).toEqual([
    ['FrameRefused', 'encodeFrame', 'frameReader', 'wyomingServer'],
    'handled',
    { text: 'hello' },
  ]);
});
