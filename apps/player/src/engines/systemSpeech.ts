import type { Engine } from './engine.js';

/** The script never depends on the text, which comes on standard input. Volume is of 0 to 100. */
const scriptAt = (volume: number) =>
  [
    '[Console]::InputEncoding = [Text.Encoding]::UTF8',
    'Add-Type -AssemblyName System.Speech',
    '$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer',
    `$voice.Volume = ${volume}`,
    '$voice.Speak([Console]::In.ReadToEnd())',
  ].join('; ');
const OPTIONS = ['-NoProfile', '-NonInteractive', '-Command'];

/** The voice of Windows. */
export const systemSpeech: Engine = {
  name: 'System.Speech',
  command: 'powershell.exe',
  arguments: [...OPTIONS, scriptAt(100)],
  softArguments: [...OPTIONS, scriptAt(35)],
};
