import { expect, it } from 'vitest';
import { recognise } from '../english.js';

const said = (sentences: string) => sentences.trim().split(/\s*\n\s*/);

/** What a no in a sentence is worth where somebody was asked whether it is a danger. */
const worth = (sentence: string) => {
  const { intent, slots } = recognise(sentence, { expecting: 'danger' });
  return intent === 'No' ? (slots['more'] ?? 'plain') : intent;
};

it('a no that plays down is told from one that denies', () => {
  const playedDown = said(`
    nah, just a lump, it'll be right
    no, it mostly eases by itself
    no, only a bump on the back of the head
    nope, just wind I'd say
    no no, it comes and goes
    naw, nothing serious
    no, it's gone down a bit since
    nah mate, she'll be right
    no, I get used to it
    no, just a bit numb
    no, it's more like heartburn
    not really, it passes
    no, I'll sleep it off
    no, it's not that bad
    no, it wears off by the morning
    no, just a little blood
    no, it's just my age
    nah, just a scratch and a headache
    no, only a twinge when I breathe
    no, it's stopped now
    no, I always get that
    no, it settles when I sit
    nope, just the prostate
    no, just braxton hicks
    no, it's only gas
    no, just nerves
    no, nothing to fuss over
    no, could be worse
    it's not paining so much only
    no, not all the time
    no, not very often
    no, not tonight
    no, not yet`);
  // What tells of a danger besides is one.
  const heard = playedDown.filter((one) => !['less', 'ReportPain'].includes(String(worth(one))));
  expect(heard).toEqual([]);
});

it('a no that says what is well, or was once, contradicts', () => {
  const contradicted = said(`
    no, my chest is fine
    no, my legs are strong
    no, I can pee and I can walk
    no, both feet are fine, I just walked to the kitchen
    no, no numbness at all
    no, no pain in my chest
    no, I can feel everything down there
    no, my bladder works as usual
    no, breathing is normal
    no, the baby is fine
    no, that was my father
    no, that was years ago and it healed
    no, I have no fever
    no, my arms and legs work
    no, I can lift my foot very well
    no, my speech is fine
    no, I could dance
    no, I can go on my toes
    no, no blood and no pain
    no, my hands are fine`);
  expect(contradicted.filter((one) => worth(one) !== 'well')).toEqual([]);
  const plain = said(`
    no
    nope
    no, none of that
    nah
    not at all
    no no
    definitely not`);
  expect(plain.filter((one) => worth(one) !== 'plain')).toEqual([]);
});

it('what might be the name of it takes nothing back', () => {
  const named = said(`
    it isn't my heart
    it ain't my heart, play the stretches
    that's no stroke
    I'm not having a heart attack
    it's not serious
    this is no emergency`);
  const back = named.filter(
    (one) => recognise(one, { expecting: 'help' }).slots['more'] === 'well',
  );
  expect(back).toEqual([]);
});

it('what denies a danger, or says that it is well, is none, whatever it names', () => {
  const denied = said(`
    no numbness, no weakness, nothing like that, and I can pee
    no. my legs are good, I can pee, I can everything, I know these questions
    I can hold my water and feel the seat, so none of those
    my chest is fine, my breathing is fine, it's the shoulder blade
    no chest pain, no short breath, no sweats, only a stiff neck
    no bleeding, no waters, no contractions, he's kicking away
    not fainted, not confused, not weak, only bored
    no fall, no crash, no knock, I just slept crooked
    the legs work, the feet feel, the toilet works
    no fever, no shivers, not ill, just sore`);
  const heard = denied.filter((one) => recognise(one).intent === 'ReportPain');
  expect(heard).toEqual([]);
});

it('a danger behind a denial is heard all the same', () => {
  const told = said(`
    no chest pain, just sweating like a pig and sick to my stomach right now
    no numbness, but I can't pee
    no fall, but my right leg won't lift
    I'm not depressed, I just don't want to wake up any more
    no bleeding, but the baby hasn't moved since breakfast`);
  expect(told.filter((one) => recognise(one).intent !== 'ReportPain')).toEqual([]);
});
