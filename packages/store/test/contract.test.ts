import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileStore, memoryStore } from '../src/index.js';
import { storeContract } from '../src/testing/index.js';
import { newFolder } from './newFolder.js';

storeContract({ describe, it, expect }, 'the store in memory', async () => memoryStore());

storeContract({ describe, it, expect }, 'the store in a file', async () =>
  fileStore(join(newFolder(), 'memory.json')),
);
