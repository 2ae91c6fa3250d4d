/** Supine for Home Assistant: YAML to import, and nothing that runs. */
export type { ExportedFile } from './exports.js';
export { exportedFiles } from './exports.js';
export type { HouseLanguage } from './language.js';
