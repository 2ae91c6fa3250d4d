import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/**
 * Starts the program with the options of the add-on, and tells Home Assistant where it hands over its sentences. Outside a
 * supervisor it is started with whatever stands behind the image's name.
 */
const OPTIONS = '/data/options.json';
const PORT = 10_500;

const options = existsSync(OPTIONS) ? JSON.parse(readFileSync(OPTIONS, 'utf8')) : {};
const flags = Object.entries(options).flatMap(([name, value]) => {
  const flag = `--${name.replaceAll('_', '-')}`;
  if (name === 'players') return value.flatMap((one) => ['--player', one]);
  if (value === true) return [flag];
  if (value === false || value === null || value === '') return [];
  return [flag, String(value)];
});

const program = spawn('supine-home', [...flags, ...process.argv.slice(2)], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => program.kill(signal));
program.on('exit', (code) => process.exit(code ?? 1));

const token = process.env.SUPERVISOR_TOKEN;
if (token) {
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
  const ask = async (path, body) => {
    const method = body ? 'POST' : 'GET';
    const answer = await fetch(`http://supervisor${path}`, {
      ...{ method, headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    if (!answer.ok) throw new Error(`the supervisor answered ${answer.status}`);
    return answer.json();
  };
  try {
    const { data } = await ask('/addons/self/info');
    const config = { uri: `tcp://${data.hostname}:${PORT}` };
    await ask('/discovery', { service: 'wyoming', config });
  } catch (error) {
    console.error(
      `Home Assistant does not find this by itself (${error.message}); add it by hand.`,
    );
  }
}
