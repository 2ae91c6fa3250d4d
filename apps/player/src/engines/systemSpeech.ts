import type { Engine } from './engine.js';

/** The script never changes; the text comes on standard input and is never part of it. */
const SCRIPT = [
  '[Console]::InputEncoding = [Text.Encoding]::UTF8',
  'Add-Type -AssemblyName System.Speech',
  '(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())',
].join('; ');

/** The voice of Windows. */
export const systemSpeech: Engine = {
  name: 'System.Speech',
  command: 'powershell.exe',
  arguments: ['-NoProfile', '-NonInteractive', '-Command', SCRIPT],
};
