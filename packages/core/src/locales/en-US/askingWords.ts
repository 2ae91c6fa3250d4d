import type { AskingWords } from '../../intents/askingWords.js';

const phrases = (text: string) => text.trim().split(/\s*[|\n]\s*/);

const each = (firsts: string, seconds: string) =>
  phrases(firsts).flatMap((first) => phrases(seconds).map((second) => `${first} ${second}`));

/** How American English asks. */
export const askingWords: AskingWords = {
  whether: phrases(
    `can | could | may | might | should | shall | ought | must | do | does | did | is | isnt | are | arent | am | was | were | will | wont | would | have i | has it | has my | have we | had i | dont | doesnt | shouldnt | so is | so should | but is | but can | and is | and can | or is | or should | ok to | okay to | safe to | any point | any good | any use`,
  ),
  notWhether: phrases(
    `can you | could you | would you | will you | do you | did you | are you | have you | may i ask | can i ask | is there anything | is there something | is there any way | is there a way | is there any | is there a | are there any | do we have | shall we | do i do | did i do to | have i got to`,
  ),
  whetherInside: phrases(
    'is it | is this | is that | should i | can i | do i need | do i have | am i | will it | will this | does it | did i | have i | could it | could i',
  ),
  behind: [
    ...each(
      'can | should | shall | will | would | is | isnt | does | do | did | am | could | may | might | have | has | are | was | were | ought | must | wont',
      'i | it | that | this | there | they | we | he | she | my | the | a | an | you | somebody | someone | one | any | these | those | them | me | his | her',
    ),
    ...each(
      'what',
      'is | do | are | could | can | does | should | did | would | am | on | kind | side | sort',
    ),
    ...each('why', 'is | do | does | am | cant | are | did'),
    ...each(
      'how',
      'do | does | long | many | much | often | far | would | can | should | am | on | is | come | soon | high | hot | warm',
    ),
    ...each('when', 'can | should | do | will | is'),
    ...each('which', 'side | one | ones | way | is | of'),
    ...each('where', 'do | should | does | can | is'),
    ...each('who', 'do | can | should | would'),
    ...phrases('whats | any point | any good | any use | ok to | okay to | safe to'),
  ],
  how: phrases(
    `what | whats | how | hows | why | when | where | which | who | any advice | any tips | any ideas | any way | is there | are there | can you | could you | do you know | have you | help me | tell me`,
  ),
  outright: phrases(
    'when is | when will | when does | when do | will it ever | will this ever | will it | why | could it | is it my',
  ),
  choice: phrases('or'),
  bad: phrases(
    `make it worse | makes it worse | make things worse | made it worse | make my back worse | making it worse | it bad | this bad | that bad | is bad | so bad | too bad | bad for | bad to | bad if | bad that | bad idea | bad thing | bad sign | dangerous | harmful | harm | harming | it wrong | is wrong | anything wrong | something wrong | damage | damaging | damaged | unsafe | risky | worry | worried | concerned | permanent | forever | abnormal | serious | scary`,
  ),
  mayI: 'safe-for-me',
  wanted: {
    done: {
      begins: phrases(
        'have i | did i | has it | has this | have we | did that | did this | am i | was i | could i have | might i have | ive',
      ),
      holds: phrases(
        'hurt | hurting | harmed | harm | harming | damage | damaged | damaging | injured | injure | squashed | squash | squashing | crushed | crushing | broken | broke | torn | tore | ripped | ruined | wrecked | done something | done any | do any | made it worse | make it worse | making it worse | made things worse | put something out | twisted | snapped | popped | poisoned | overdosed | taken too much | taken too many',
      ),
    },
    need: {
      begins: phrases(
        'do i need | do i have to | do i really need | must i | have i got to | will i need | would i need | am i supposed to | do we need | is it necessary | does it need | does it have to | should i ask for | shouldnt i',
      ),
      holds: undefined,
    },
    normal: {
      anywhere: phrases(
        'normal | common | usual | typical | to be expected | happen to everyone | happen to everybody | does everyone | does everybody | is it just me | am i the only one',
      ),
    },
    helps: {
      begins: phrases(
        'do | does | did | will | would | can | could | is | are | isnt | might | may | has | any',
      ),
      holds: phrases(
        'help | helps | helping | work | works | working | ease | eases | easing | relieve | relieves | soothe | soothes | good | any good | any use | worth | better | best | effective | beneficial | benefit | useful | point | recommended | fix | fixes | cure | cures | loosen | loosens | stop the pain | take the pain away | get rid | make a difference | do anything | reduce | reduces | prevent | prevents',
      ),
    },
    will: {
      begins: phrases(
        'will i end | will i get | will i have | will i always | will i need | will i wake | will i lose | will it | will this | will my | will the | will that | am i going to | is it going to | is this going to | is my back going to | would it | does it ever | do they ever | does it go | does it last | will they | am i ever | does it get | does it come back | do i get',
      ),
    },
    may: {
      begins: phrases(
        'will i still | will i be able | will i ever be able | can i | can we | can you | may i | could i | should i | shall i | ought i | am i allowed | am i ok | am i okay | am i all right | am i alright | am i safe | is it ok | is it okay | is it all right | is it alright | is it fine | is it safe | is it allowed | is it wise | is it sensible | ok to | okay to | safe to | all right to | alright to | fine to | would it be ok | would it be okay | would it be safe | should you | should we | should people | can my | can he | can she | can they | should my | should he | should she | is that ok | is that okay | is that safe | is that all right | is that alright | is that fine | can somebody | can someone | may my | dont i | mustnt i',
      ),
    },
  },
  cause: phrases(
    `because | because of | cause | causes | causing | caused | to blame | the reason | my fault | its fault | from | come from | due to | down to | give me | gave me | did i do | have i done | i do this by | i do it by | did this | set it off`,
  ),
  claims: phrases(
    `says | say | said | told me | tells me | reckons | thinks | swears | claims | i heard | ive heard | i have heard | i read | ive read | i have read | is it true | supposed to | apparently | everyone knows | insists | keeps telling me`,
  ),
  claimed: phrases(
    `is he right | is she right | are they right | is that right | is that true | is it true | is this true | is this right | true or not | right or wrong | is it right | correct`,
  ),
  who: phrases(
    `who says | who said | says who | who told you | according to who | according to whom | where does it say | who recommends | who claims | which study says | which study shows | what study says | what study shows | which guideline says | which research | what research | how do you know | how do we know | where did you get | where do you get | what makes you think | what is the source for | whats the source for | what is your source for | whats your source for | what is the evidence | whats the evidence | what evidence | what proof | whats the proof | what is the proof`,
  ),
  evidence: phrases(
    `is there any evidence | is there evidence | is there a study | is there any study | are there any studies | are there studies | is there any proof | is there proof | is there any research | is there research | is there good evidence | has anyone tested | has anybody tested | has it been proven | has anyone shown | has anybody shown | has anyone studied | is it proven | is it scientifically proven | do any studies | do studies | does any study | does research | any evidence | any proof | any studies`,
  ),
  through: phrases(
    `take me through | talk me through | walk me through | guide me | go through | run me through | step by step | help me turn | help me roll | help me get up | help me up | help me out of bed | help me to turn | help me to get | help me sit | turn me over | lets turn over | lets get up | start turning | read me`,
  ),
};
