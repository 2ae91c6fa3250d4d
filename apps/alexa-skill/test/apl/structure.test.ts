import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { renderAplAnswer } from '../../src/apl/index.js';
import { listOf, recordOf } from '../../src/record.js';
import { COMMANDS, COMPONENTS, GLOBAL_NAMES, unknownIn } from './documentVocabulary.js';
import { expressionsIn, namesIn, walk } from './documentWalk.js';
import { everyStretch } from './stretches.js';

const answer = renderAplAnswer({ text: 'Shall I carry on?', token: 'answer' });
const documents = [
  ...everyStretch.map(({ name, directive }) => [name, directive] as const),
  ['an answer', answer] as const,
].map(([name, { document, datasources }]) => {
  return [name, { document, datasources, ...walk(document) }] as const;
});

/** The names that a document gives itself. */
function boundNames(document: unknown): string[] {
  const { components } = walk(document);
  const parameters = Object.values(recordOf(recordOf(document)['graphics'])).flatMap((graphic) =>
    listOf(recordOf(graphic)['parameters']),
  );
  return [...components.flatMap(({ bind }) => listOf(bind)), ...parameters].map((binding) =>
    String(recordOf(binding)['name']),
  );
}

describe('the document of every stretch, and of an answer,', () => {
  it('knows only components, commands and properties of APL 1.4', () => {
    holdsForEach(documents, ({ document, components, commands }) => {
      expect(recordOf(document)['version']).toBe('1.4');
      expect(components.flatMap((fields) => unknownIn(COMPONENTS, fields))).toEqual([]);
      expect(commands.flatMap((fields) => unknownIn(COMMANDS, fields))).toEqual([]);
    });
  });

  it('needs no package, no picture and no address', () => {
    holdsForEach(documents, ({ document }) => {
      expect(recordOf(document)['import']).toBeUndefined();
      expect(JSON.stringify(document)).not.toMatch(/https?:|"Image"|"Video"|alexa-/);
    });
  });

  it('has one component for every id that a command names', () => {
    holdsForEach(documents, ({ components, commands }) => {
      const ids = components.flatMap(({ id }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[_a-zA-Z][_a-zA-Z0-9]*$/);
      const named = commands.flatMap(({ componentId }) =>
        componentId === undefined ? [] : [componentId],
      );
      expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      const spoken = commands.filter(({ type }) => type === 'SpeakItem');
      const speaking = components.filter(({ speech }) => speech !== undefined).map(({ id }) => id);
      expect(new Set(spoken.map(({ componentId }) => componentId))).toEqual(new Set(speaking));
    });
  });

  it('binds every name that an expression uses and every property that a command sets', () => {
    holdsForEach(documents, ({ document, commands }) => {
      const names = [...boundNames(document), ...GLOBAL_NAMES];
      const used = expressionsIn(document).flatMap(namesIn);
      expect(used.filter((name) => !names.includes(name))).toEqual([]);
      const set = commands.flatMap(({ property }) => (property === undefined ? [] : [property]));
      expect(set.filter((name) => !names.includes(String(name)))).toEqual([]);
    });
  });

  it('finds every path of its data', () => {
    holdsForEach(documents, ({ document, datasources }) => {
      const paths = expressionsIn(document).flatMap(
        (expression) => expression.match(/payload(?:\.\w+)+/g) ?? [],
      );
      for (const path of paths) {
        const found = path
          .split('.')
          .slice(1)
          .reduce<unknown>((value, name) => recordOf(value)[name], datasources);
        expect([path, found === undefined]).toEqual([path, false]);
      }
    });
  });

  it('does not time out: every Idle is locked, and shorter than a minute of silence would allow', () => {
    holdsForEach(documents, ({ document, commands }) => {
      const idleTimeoutMs = Number(recordOf(recordOf(document)['settings'])['idleTimeout']);
      expect(idleTimeoutMs).toBeGreaterThan(30_000);
      for (const { delay, screenLock } of commands.filter(({ type }) => type === 'Idle')) {
        expect(screenLock).toBe(true);
        expect(Number(delay)).toBeGreaterThan(0);
      }
    });
  });

  it('sends what it reports on a sequencer of its own, and what is touched at once', () => {
    holdsForEach(documents, ({ commands }) => {
      for (const { arguments: sent, sequencer } of commands.filter(
        ({ type }) => type === 'SendEvent',
      )) {
        const [what] = listOf(sent);
        expect([what, sequencer]).toEqual([what, what === 'say' ? undefined : 'report']);
      }
    });
  });
});

describe('the touch fields of a stretch', () => {
  const { components } = walk(everyStretch[0]?.directive.document);

  it.each([
    ['pause', 'Pause', 'Pause'],
    ['next', 'Next', 'Next'],
    ['hurts', 'That hurts', 'ReportPain'],
  ])('%s reads "%s" and says %s', (id, label, intent) => {
    const field = components.find((component) => component['id'] === id);
    expect(field?.['accessibilityLabel']).toBe(label);
    expect(JSON.stringify(field?.['item'])).toContain(`"text":"${label}"`);
    expect(field?.['onPress']).toEqual([{ type: 'SendEvent', arguments: ['say', intent] }]);
  });
});

describe('the walk itself', () => {
  it.each([
    ['a component that APL does not have', { type: 'Txt' }, COMPONENTS, ['Txt']],
    ['a command that APL does not have', { type: 'SpeakItm' }, COMMANDS, ['SpeakItm']],
    ['a misspelt property', { type: 'Idle', dely: 5 }, COMMANDS, ['Idle.dely']],
  ])('finds %s', (_, fields, vocabulary, findings) => {
    expect(unknownIn(vocabulary, fields)).toEqual(findings);
  });

  it('goes into commands of commands, of touches and of ticks', () => {
    const { commands } = walk({
      onMount: [{ type: 'Parallel', commands: [{ type: 'A' }] }],
      mainTemplate: {
        items: [
          { handleTick: [{ commands: [{ type: 'B' }] }], items: [{ onPress: [{ type: 'C' }] }] },
        ],
      },
    });
    expect(commands.map(({ type }) => type)).toEqual(['Parallel', 'A', 'B', 'C']);
  });

  it('finds the names of an expression, and no words', () => {
    expect(namesIn("column ? 'left' : look.side")).toEqual(['column', 'look']);
  });
});
