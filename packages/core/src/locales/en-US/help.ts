import type { HelpWords } from '../helpWords.js';

/** How help is reached, country by country. One emergency number each, even where a second one works too: one is remembered. */
export const help: HelpWords = {
  countries: {
    US: {
      emergencyNumber: 'nine one one',
      crisisLine: 'nine eight eight',
      poisonLine: 'Poison Control on one eight hundred, two two two, one two two two',
      urgentCare: "your doctor's line, or an urgent care clinic",
    },
    // Northern Ireland has no 111: there it is the doctor, by day or out of hours.
    GB: {
      emergencyNumber: 'nine nine nine',
      crisisLine: 'Samaritans on one one six, one two three',
      poisonLine: 'N H S one one one, or go to A and E',
      urgentCare: 'your doctor, or N H S one one one',
    },
    AU: {
      emergencyNumber: 'triple zero',
      crisisLine: 'Lifeline on one three, one one, one four',
      poisonLine: 'the Poisons Information Centre on one three, one one, two six',
      urgentCare: 'your doctor, or one eight hundred Medicare',
    },
    CA: {
      emergencyNumber: 'nine one one',
      crisisLine: 'nine eight eight',
      poisonLine: 'a poison centre on one eight four four, seven six four, seven six six nine',
      urgentCare: 'your doctor, or in most provinces eight one one',
    },
    IN: {
      emergencyNumber: 'one one two',
      crisisLine: 'Tele Manas on one four four one six',
      poisonLine: 'a hospital near you',
      urgentCare: 'your doctor, or a hospital near you',
    },
    // 999 is answered too; the health service names 112 first.
    IE: {
      emergencyNumber: 'one one two',
      crisisLine: 'Samaritans on one one six, one two three',
      // Its poisons line answers by day only.
      poisonLine: 'the out-of-hours doctor, or an emergency department',
      urgentCare: 'your doctor, or the out-of-hours doctor',
    },
    NZ: {
      emergencyNumber: 'one one one',
      crisisLine: 'one seven three seven',
      poisonLine: 'the Poisons Centre on zero eight hundred, seven six four, seven six six',
      urgentCare: 'your doctor, Healthline, or an urgent care clinic',
      maternity: 'your midwife or maternity unit',
    },
  },
  anywhere: {
    emergencyNumber: 'your local emergency number',
    crisisLine: 'a crisis line',
    poisonLine: 'a poisons line, or a hospital',
    urgentCare: 'your doctor, an urgent line, or urgent care',
    maternity: 'your maternity unit',
  },
};
