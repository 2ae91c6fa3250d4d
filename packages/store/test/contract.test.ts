import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dynamoDbStore, fileStore, memoryStore } from '../src/index.js';
import { storeContract } from '../src/testing/index.js';
import { localDynamo } from './localDynamo.js';
import { newFolder } from './newFolder.js';

const dynamo = localDynamo();

storeContract({ describe, it, expect }, 'the store in memory', async () => memoryStore());

storeContract({ describe, it, expect }, 'the store in a file', async () =>
  fileStore(join(newFolder(), 'memory.json')),
);

storeContract({ describe, it, expect }, 'the store in DynamoDB', async () =>
  dynamoDbStore(await dynamo.newTable()),
);
