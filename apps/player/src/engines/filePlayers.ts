import { programHere } from '../heard/programHere.js';

/** A program that plays an MP3 file from its standard input. */
export interface FilePlayer {
  readonly command: string;
  readonly arguments: readonly string[];
}

/** Those that fall silent when they are killed; the quickest to begin first. */
const PLAYERS: readonly FilePlayer[] = [
  { command: 'mpg123', arguments: ['-q', '-'] },
  {
    command: 'ffplay',
    arguments: ['-nodisp', '-autoexit', '-loglevel', 'quiet', '-f', 'mp3', '-i', '-'],
  },
  { command: 'mpv', arguments: ['--no-video', '--really-quiet', '-'] },
];

export const PLAYER_NAMES = PLAYERS.map(({ command }) => command);

/** The first player that is installed, with the full path of its program; `null` where none is. */
export function filePlayerHere(path = process.env['PATH'] ?? ''): FilePlayer | null {
  for (const player of PLAYERS) {
    const command = programHere(player.command, path);
    if (command !== null) return { ...player, command };
  }
  return null;
}
