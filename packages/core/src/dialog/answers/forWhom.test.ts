import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../../grid.js';
import { catalogue } from '../../content/index.js';
import type { Conversation } from '../../index.js';
import { compose, newConversation, recognise, renderText, respond } from '../../index.js';
import { besideWords } from '../../locales/en-US/besideWords.js';
import type { Remedy } from '../../model/remedy.js';

const CONTEXT = { at: 0, turn: null } as const;

function said(sentence: string, before: Conversation = newConversation) {
  const [next, replies] = respond(before, recognise(sentence), CONTEXT);
  return { next, text: renderText(compose(replies)).replace(/\s+/g, ' ') };
}

/** How each is told by the way, as nobody would tell it to a form. */
const TOLD = {
  pregnant: [
    "I'm 30 weeks",
    "the baby's pressing on my spine",
    "I'm expecting a baby",
    "I'm six months gone",
  ],
  'blood-thinner': ["I'm on warfarin", 'I take blood thinners'],
  osteoporosis: ["I've got thin bones", 'I have osteoporosis'],
  'hip-replacement': ['I had my hip replaced', "I've got a new hip"],
  unsteady: ["I'm 84 and use a walker", "I'm eighty-one"],
} as const;

/** A question of each kind. */
const ASKED = [
  'is heat all right',
  'which pillow is best',
  'does massage help',
  'can I take paracetamol',
  'how should I sleep',
  'can I lie on my side',
  'how do I turn over',
  'how do I get out of bed',
  'why does my back hurt',
  'should I see a doctor',
  'will it get better',
];

describe('what is told with a question', () => {
  it('is kept as it is kept when it is told alone, whichever is asked', () => {
    const cells = Object.entries(TOLD).flatMap(([id, ways]) =>
      ways.flatMap((told) =>
        ASKED.map((asked) => [`${told}, ${asked}`, { id, told, asked }] as const),
      ),
    );
    holdsForEach(cells, ({ id, told, asked }) => {
      const kept = { intent: 'AvoidMovement', slots: { precaution: id } } as const;
      const [alone] = respond(newConversation, kept, CONTEXT);
      const { next } = said(`${told}, ${asked}`);
      expect(next.person.avoid).toEqual(expect.arrayContaining([...(alone.person.avoid ?? [])]));
      expect(next.person.soften ?? []).toEqual(
        expect.arrayContaining([...(alone.person.soften ?? [])]),
      );
    });
  });

  it('is not kept of somebody else, nor of what is over', () => {
    for (const sentence of [
      'my wife is pregnant, how should she sleep',
      'my husband is on warfarin, can I massage his back',
      'when I was pregnant my back was fine, why does it hurt now',
      'can pregnancy cause back pain',
      'is it ok to lift my grandson',
      'can I carry my baby upstairs',
      'my mattress is 80 years old, is that bad',
      "it's been three weeks, when does it get better",
      'there is a bump on my back, what is it',
    ])
      expect([sentence, said(sentence).next.person.avoid]).toEqual([sentence, undefined]);
  });

  it('changes the answer, and the answers after it in the same visit', () => {
    expect(said("I'm 30 weeks, can I take ibuprofen").text).toContain('your midwife');
    expect(said("I'm on warfarin, can I take ibuprofen").text).toContain('bleeding likelier');
    expect(said('my son is nine, can he take ibuprofen').text).toContain('age and weight');
    expect(said("I'm 30 weeks, does heat help").text).toContain('not on the belly');
    const { next } = said("I'm 30 weeks, which pillow is best");
    expect(said('can I take ibuprofen', next).text).toContain('your midwife');
  });

  it('is heard in a routine too: the question is answered, and the routine changes', () => {
    const screened: Conversation = { ...newConversation, person: { screened: true } };
    const begun = respond(
      screened,
      { intent: 'StartRoutine', slots: { routine: 'basics-five' } },
      CONTEXT,
    )[0];
    const { next, text } = said("I'm 30 weeks, is heat all right", begun);
    expect(text).toContain('not on the belly');
    expect(text).toContain('I have changed the routine for you.');
    expect(next.session?.request.avoid).toContain('flat-on-back');
  });
});

describe('what is offered', () => {
  const remedies = Object.values<Remedy>(catalogue.remedies);

  it('to whoever cannot move now, or must not, is to breathe, or nothing', () => {
    const still = respond(
      newConversation,
      { intent: 'AvoidMovement', slots: { precaution: 'any-movement' } },
      CONTEXT,
    )[0];
    const cells = remedies.flatMap(({ id }) =>
      (
        [
          [newConversation, { whom: 'stuck' }],
          [{ ...still, open: { is: 'nothing' } }, {}],
        ] as const
      ).map(
        ([before, slots]) => [`${id} ${JSON.stringify(slots)}`, { id, before, slots }] as const,
      ),
    );
    holdsForEach(cells, ({ id, before, slots }) => {
      const intent = { intent: 'AskRemedy', slots: { question: id, ...slots } } as const;
      const { open } = respond(before as Conversation, intent, CONTEXT)[0];
      if (open.is === 'take-through') expect(open.offered).toBe('ten-breaths');
    });
  });

  it('before is not offered again behind medicines, or behind what needs help', () => {
    const offered = said('does yoga help').next;
    expect(offered.open.is).toBe('take-through');
    const still = remedies.filter((one) => one.offers === undefined);
    holdsForEach(
      still.map(({ id }) => [id, id] as const),
      (question) => {
        const intent = { intent: 'AskRemedy', slots: { question } } as const;
        const [next, replies] = respond(offered, intent, CONTEXT);
        expect(next.open.is).toBe('nothing');
        expect(replies.some(({ type }) => type === 'ask')).toBe(false);
      },
    );
  });

  it('is nothing that what was told rules out', () => {
    const { next } = said("I'm 30 weeks, why can't I lie flat");
    expect(next.open).not.toMatchObject({ offered: 'back-pillow-knees' });
  });
});

it('what needs help by its name is what is heard as such', () => {
  const named = Object.values<Remedy>(catalogue.remedies)
    .filter(({ needsHelp }) => needsHelp)
    .map(({ id }) => id);
  expect([...besideWords.needHelp].sort()).toEqual(named.sort());
});
