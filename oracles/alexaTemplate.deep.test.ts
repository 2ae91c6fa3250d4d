import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScalarTag } from 'yaml';
import { parseDocument } from 'yaml';

/**
 * The CloudFormation template, read by a parser that is not ours. Nothing here asks Amazon: that every reference leads
 * somewhere, that nobody may do more than is named, and that the functions read what they are given can be seen without.
 */
const SKILL = new URL('../apps/alexa-skill/', import.meta.url);
const TEXT = readFileSync(new URL('infrastructure/template.yaml', SKILL), 'utf8');

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const at = (tree: unknown, ...path: string[]): unknown =>
  path.reduce((inner, name) => (isTree(inner) ? inner[name] : undefined), tree);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The short forms of CloudFormation's functions, as the long ones. */
const FUNCTIONS = ['Ref', 'GetAtt', 'Sub', 'If', 'Not', 'Equals', 'Select', 'Split', 'Join'];
const tags = FUNCTIONS.flatMap((name): ScalarTag[] => {
  const key = name === 'Ref' ? name : `Fn::${name}`;
  const scalar = { tag: `!${name}`, resolve: (value: string) => ({ [key]: value }) };
  const list = {
    tag: `!${name}`,
    collection: 'seq' as const,
    resolve: (value: { toJSON(): unknown }) => ({ [key]: value.toJSON() }),
  };
  return [scalar, list as unknown as ScalarTag];
});

function read(text: string) {
  const document = parseDocument(text, { customTags: tags, strict: true });
  return {
    faults: [...document.errors, ...document.warnings],
    template: document.toJSON() as Tree,
  };
}

/** Every function in a tree, with what it is given. */
function callsIn(tree: unknown): [string, unknown][] {
  if (!isTree(tree)) return [];
  return Object.entries(tree).flatMap(([name, value]): [string, unknown][] => [
    ...(name === 'Ref' || name.startsWith('Fn::') ? [[name, value] as [string, unknown]] : []),
    ...callsIn(value),
  ]);
}

/** What a tree refers to: names of parameters, resources and conditions. */
function namesIn(tree: unknown): string[] {
  const conditions = callsIn(tree).flatMap(([name, value]) =>
    name === 'Fn::If' ? [String(listOf(value)[0])] : [],
  );
  const others = callsIn(tree).flatMap(([name, value]) => {
    if (name === 'Ref') return [String(value)];
    if (name === 'Fn::GetAtt') return [String(value).split('.')[0] ?? ''];
    if (name !== 'Fn::Sub') return [];
    return [...String(value).matchAll(/\$\{([\w:]+)(?:\.\w+)?\}/g)].map(
      ([, target = '']) => target,
    );
  });
  return [...conditions, ...others].filter((name) => !name.startsWith('AWS::'));
}

const { faults, template } = read(TEXT);
const resources = template['Resources'] as Record<string, Tree>;
const parameters = template['Parameters'] as Tree;
const conditions = template['Conditions'] as Tree;

/** Names that nothing has, and names that nothing uses. */
function looseEnds(tree: Tree): string[] {
  const sections = ['Parameters', 'Resources', 'Conditions'].map((name) =>
    Object.keys(at(tree, name) as Tree),
  );
  const known = new Set(sections.flat());
  const used = namesIn(tree);
  const own = Object.values(tree['Resources'] as Tree).map((one) =>
    String(at(one, 'Condition') ?? ''),
  );
  const unused = [...(sections[0] ?? []), ...(sections[2] ?? [])].filter(
    (name) => !used.includes(name) && !own.includes(name),
  );
  return [
    ...used.filter((name) => !known.has(name)).map((name) => `nothing is called ${name}`),
    ...own.filter((name) => name !== '' && !(sections[2] ?? []).includes(name)),
    ...unused.map((name) => `nothing uses ${name}`),
  ];
}

/** Every statement of every policy. */
function statements(): { of: string; statement: Tree }[] {
  return Object.entries(resources).flatMap(([of, resource]) => {
    const documents = [
      at(resource, 'Properties', 'AssumeRolePolicyDocument'),
      at(resource, 'Properties', 'PolicyDocument'),
      ...listOf(at(resource, 'Properties', 'Policies') ?? []).map((one) =>
        at(one, 'PolicyDocument'),
      ),
    ].filter(isTree);
    return documents.flatMap((one) =>
      listOf(one['Statement']).map((statement) => ({ of, statement: statement as Tree })),
    );
  });
}

describe('the template', () => {
  it('is read without a fault or a warning, and is short enough to be sent', () => {
    expect(faults).toEqual([]);
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    expect(Buffer.byteLength(TEXT)).toBeLessThan(51_200);
  });

  it('has no reference to nothing, and nothing that is never used', () => {
    expect(looseEnds(template)).toEqual([]);
  });

  it.each([
    ['!Ref MemoryTable', '!Ref Memories'],
    ['!GetAtt SkillRole.Arn', '!GetAtt Role.Arn'],
    ['{AudioBucket.Arn}', '{Bucket.Arn}'],
    ['- HasAudio', '- HasSound'],
    ['Condition: HasBudget', 'Condition: IsRich'],
  ])('would be found out with %s as %s', (right, wrong) => {
    expect(looseEnds(read(TEXT.replace(right, wrong)).template)).not.toEqual([]);
  });

  it('has no circle: each resource can be made after those it refers to', () => {
    const made = new Set<string>();
    const left = new Map(
      Object.entries(resources).map(([name, one]) => [
        name,
        namesIn(one).filter((other) => other in resources),
      ]),
    );
    for (let before = -1; before !== made.size; ) {
      before = made.size;
      for (const [name, needs] of left) if (needs.every((other) => made.has(other))) made.add(name);
    }
    expect([...left.keys()].filter((name) => !made.has(name))).toEqual([]);
  });

  it('needs nothing of the sound where there is to be none', () => {
    const withSound = Object.keys(resources).filter(
      (name) => at(resources[name], 'Condition') === 'HasAudio',
    );
    const others = Object.keys(resources).filter((name) => !withSound.includes(name));
    const withoutChoices = (tree: unknown): unknown =>
      !isTree(tree) || 'Fn::If' in tree
        ? undefined
        : Object.fromEntries(
            Object.entries(tree).map(([name, value]) => [
              name,
              isTree(value) ? withoutChoices(value) : value,
            ]),
          );
    for (const name of others) {
      expect(
        namesIn(withoutChoices(resources[name])).filter((one) => withSound.includes(one)),
        name,
      ).toEqual([]);
    }
  });

  it('takes what the ASK CLI gives, gives what it looks for, and needs nothing more', () => {
    // https://github.com/alexa/ask-cli/blob/develop/lib/builtins/deploy-delegates/cfn-deployer/index.js
    const given = [
      'SkillId',
      'LambdaRuntime',
      'LambdaHandler',
      'CodeBucket',
      'CodeKey',
      'CodeVersion',
    ];
    expect(Object.keys(parameters)).toEqual(expect.arrayContaining(given));
    for (const [name, parameter] of Object.entries(parameters)) {
      if (!given.includes(name)) expect(at(parameter, 'Default'), name).toBeDefined();
    }
    expect(at(template, 'Outputs', 'SkillEndpoint', 'Value')).toEqual({
      'Fn::GetAtt': 'SkillFunction.Arn',
    });
    // It asks Amazon for the skill's credentials when it reads this word, and nothing here needs them.
    expect(TEXT).not.toContain('SkillClientId');
    expect(conditions).toBeDefined();
  });

  it('is what ask-resources.json names, with a runtime and a handler', () => {
    const { profiles } = JSON.parse(readFileSync(new URL('ask-resources.json', SKILL), 'utf8'));
    const { templatePath, runtime, handler } = profiles.default.skillInfrastructure.userConfig;
    expect(readFileSync(new URL(templatePath, SKILL), 'utf8')).toBe(TEXT);
    expect(runtime).toBe(at(parameters, 'LambdaRuntime', 'Default'));
    expect(handler).toBe(at(parameters, 'LambdaHandler', 'Default'));
  });
});

describe('nobody may do more than they need', () => {
  /** Where Amazon has no other way: what is not made yet has no name, so only its folder can be named. */
  const STARS: Record<string, string> = {
    'AudioBucketPolicy ${AudioBucket.Arn}/audio/*': 'a CDN may read every recording',
    'AudioRole ${AudioBucket.Arn}/audio/*': 'a function may write every recording',
  };

  it('no star stands in an action, and in a resource only where there is no other way', () => {
    const found = statements().flatMap(({ of, statement }) => {
      for (const action of listOf(statement['Action'])) expect(action, of).not.toContain('*');
      return listOf(statement['Resource'] ?? [])
        .map((one) => `${of} ${at(one, 'Fn::Sub') ?? at(one, 'Fn::GetAtt') ?? one}`)
        .filter((one) => one.includes('*'));
    });
    expect(found.sort()).toEqual(Object.keys(STARS).sort());
  });

  it('every statement allows, names its action, and everybody outside comes from one source', () => {
    for (const { of, statement } of statements()) {
      expect(statement['Effect'], of).toBe('Allow');
      expect(listOf(statement['Action']).length, of).toBeGreaterThan(0);
      expect(statement['Principal'], of).not.toBe('*');
      if (isTree(statement['Principal']) && of !== 'SkillRole' && of !== 'AudioRole') {
        expect(statement['Condition'], of).toBeDefined();
      }
    }
    for (const [name, { Type, Properties }] of Object.entries(resources)) {
      if (Type !== 'AWS::Lambda::Permission') continue;
      expect(at(Properties, 'EventSourceToken') ?? at(Properties, 'SourceArn'), name).toBeDefined();
    }
  });

  it('what is done to the table is what the store does', () => {
    const code = sourcesOf(new URL('../packages/store/src/', import.meta.url));
    const done = [...code.matchAll(/new sdk\.(\w+)Command/g)].map(([, name]) => `dynamodb:${name}`);
    const allowed = statements().flatMap(({ statement }) =>
      listOf(statement['Action']).filter((action) => String(action).startsWith('dynamodb:')),
    );
    expect(new Set(allowed)).toEqual(new Set(done));
  });

  it('the bucket is for nobody but the CDN', () => {
    const blocked = at(resources['AudioBucket'], 'Properties', 'PublicAccessBlockConfiguration');
    expect(Object.values(blocked as Tree)).toEqual([true, true, true, true]);
    expect(at(resources['AudioFunctionUrl'], 'Properties', 'AuthType')).toBe('AWS_IAM');
  });
});

describe('the functions', () => {
  const named = (function_: string) =>
    Object.keys(at(resources[function_], 'Properties', 'Environment', 'Variables') as Tree);

  it('read what they are given', () => {
    const skill = readFileSync(new URL('src/environment.ts', SKILL), 'utf8');
    const audio = readFileSync(new URL('src/server/audioFunction.ts', SKILL), 'utf8');
    for (const name of named('SkillFunction'))
      expect(skill).toMatch(new RegExp(`env\\['${name}'\\]|[{ ]${name}[:, ].*\\} = env`));
    for (const name of named('AudioFunction'))
      expect(audio).toMatch(new RegExp(`[{ ]${name}[, }].*process\\.env`));
  });

  it('are given what they read, but for what has a default', () => {
    const skill = readFileSync(new URL('src/environment.ts', SKILL), 'utf8');
    const read = [...skill.matchAll(/env\['(SUPINE_\w+)'\]/g)].map(([, name]) => name);
    // Beside the bundle, where they are not named.
    expect(read.filter((name) => !named('SkillFunction').includes(name ?? ''))).toEqual([
      'SUPINE_RECORDINGS_LISTS',
      'SUPINE_AUDIO_MANIFEST',
    ]);
  });

  it('end before Alexa hangs up', () => {
    expect(at(resources['SkillFunction'], 'Properties', 'Timeout')).toBe(7);
    expect(at(resources['SkillFunction'], 'Properties', 'MemorySize')).toBe(512);
  });

  it('keep what the store keeps, under the names of the store', () => {
    const code = sourcesOf(new URL('../packages/store/src/', import.meta.url));
    const table = at(resources['MemoryTable'], 'Properties');
    expect(at(table, 'KeySchema')).toEqual([{ AttributeName: 'person', KeyType: 'HASH' }]);
    expect(code).toContain('{ person: { S: ');
    expect(at(table, 'TimeToLiveSpecification')).toEqual({
      AttributeName: 'expiresAt',
      Enabled: true,
    });
    expect(code).toContain('expiresAt: { N: String(expiresAtSeconds) }');
  });
});

function sourcesOf(folder: URL): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => readFileSync(join(folder.pathname, one.name), 'utf8'))
    .join('\n');
}
