import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamoDbStore, fileStore, memoryStore } from '../src/index.js';
import { keyOf } from '../src/personRecord.js';
import { storeContract } from '../src/testing/index.js';
import { localDynamo } from './localDynamo.js';
import { newFolder } from './newFolder.js';

const dynamo = localDynamo();

storeContract(
  { describe, it, expect },
  'the store in memory',
  async () => memoryStore(),
  async (people) => memoryStore(Object.entries(people)),
);

storeContract(
  { describe, it, expect },
  'the store in a file',
  async () => fileStore(join(newFolder(), 'memory.json')),
  async (people) => {
    const path = join(newFolder(), 'memory.json');
    writeFileSync(path, JSON.stringify({ v: 1, people }));
    return fileStore(path);
  },
);

storeContract(
  { describe, it, expect },
  'the store in DynamoDB',
  async () => dynamoDbStore(await dynamo.newTable()),
  async (people) => {
    const at = await dynamo.newTable();
    for (const [person, memory] of Object.entries(people)) {
      const Item = {
        ...keyOf(person),
        version: { N: '1' },
        memory: { S: JSON.stringify(memory) },
      };
      await at.client.send(new PutItemCommand({ TableName: at.table, Item }));
    }
    return dynamoDbStore(at);
  },
);
