import { readFileSync } from 'node:fs';
import { catalogue } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { listOf, recordOf } from '../../../src/record.js';
import { INVOCATION_NAME } from '../invocation.js';
import { MANIFEST_INTERFACES } from './exchange.js';
import { modelFindings } from './interactionModel.js';

const PACKAGE = new URL('../../../skill-package/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));
const { publishingInformation, apis } = recordOf(recordOf(read('skill.json'))['manifest']);
const LOCALES = Object.entries(recordOf(recordOf(publishingInformation)['locales']));

describe('the package that is uploaded', () => {
  it.each(LOCALES)('breaks no rule of interaction models in %s', (locale, page) => {
    const findings = modelFindings({
      model: read(`interactionModels/custom/${locale}.json`),
      examplePhrases: listOf(recordOf(page)['examplePhrases']).map(String),
      ids: { ROUTINE: Object.keys(catalogue.routines) },
    });
    expect(findings).toEqual([]);
  });

  it('is called what the Echo of these tests is called to', () => {
    const { interactionModel } = recordOf(read('interactionModels/custom/en-US.json'));
    const { languageModel } = recordOf(interactionModel);
    expect(recordOf(languageModel)['invocationName']).toBe(INVOCATION_NAME);
  });

  it('lists the interfaces that the judge takes it to list', () => {
    const { interfaces } = recordOf(recordOf(apis)['custom']);
    expect(listOf(interfaces).map((one) => recordOf(one)['type'])).toEqual([
      ...MANIFEST_INTERFACES,
    ]);
  });
});
