/** This release. A recording is kept under its URL for a year, so words, voices and assembly change with it. */
export const EDITION = '0.1.0';
