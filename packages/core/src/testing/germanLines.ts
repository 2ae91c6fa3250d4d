/**
 * Some forty lines of German, by the path of the English one: what one evening says most, with ä, ß and sides that bend.
 * They belong to the test locale and to nobody's evening: no native speaker has read them aloud, and no clinician.
 */
export const germanLines: Readonly<Record<string, string>> = {
  'dialog.statement-nerves':
    'Neu taub zwischen den Beinen, schwache Beine, oder Blase und Darm außer Kontrolle.',
  'dialog.statement-chest': 'Schmerzen in der Brust, Atemnot oder ein schwerer Sturz.',
  'dialog.statement-call': 'Mach nicht weiter. Ruf {emergencyNumber}.',
  'dialog.check-open': 'Leg dich bequem hin. Drei kurze Fragen.',
  'dialog.check-nerves':
    'Taub zwischen den Beinen. Ärger mit Blase oder Darm. Ein schwaches Bein. Beide Beine taub. Ist etwas davon neu?',
  'dialog.check-today': 'Schmerzen in der Brust. Atemnot. Fieber. Ein schwerer Sturz. Etwas davon?',
  'dialog.check-care':
    'Schwanger oder ein Säugling. Brüchige Knochen. Krebs. Eine Operation. Etwas davon?',
  'dialog.carry-on': 'Soll es weitergehen?',
  'dialog.carry-on-again': 'Sag ja zum Weitermachen, oder Schluss.',
  'dialog.resumed': 'Es geht weiter.',
  'dialog.hurts-stop': 'Bleib da. Geh langsam heraus. Atme.',
  'dialog.check-kind': 'Sticht es, oder zieht es nur kräftig?',
  'dialog.check-kind-again': 'Sag sticht, oder zieht, oder Schluss.',
  'dialog.goodbye': 'Gute Nacht.',
  easeOut: 'Geh heraus, wenn etwas sticht, taub wird oder dir schwindlig ist.',
  'done.lying': 'Fertig. Bleib, wie du bist.',
  'stop.say': 'Sag jederzeit Schluss.',
  'stop.wake-word': 'Sag jederzeit {wakeWord}, Schluss.',
  'cues.in': 'Ein.',
  'cues.out': 'Aus.',
  'cues.halfway': 'Zur Hälfte.',
  'cues.take-your-time': 'Lass dir Zeit.',
  'cues.nearly': 'Gleich.',
  'routines.evening-wind-down.name': 'Rückendehnung am Abend',
  'routines.evening-wind-down.lines.welcome': 'Rückendehnung am Abend, {minutes}.',
  'exercises.diaphragmatic-breathing.name': 'Bauchatmung',
  'exercises.diaphragmatic-breathing.lines.breathe-in': 'Atme durch die Nase ein.',
  'exercises.pelvic-tilt.name': 'Becken kippen',
  'exercises.pelvic-tilt.again.hold': 'Halten.',
  'exercises.knee-rolls.lines.sway': 'Lass beide Knie ein wenig nach {side} sinken.',
  'exercises.knee-rolls.again.move': 'Nach {side}.',
  'exercises.figure-four.name': 'Knöchel über Knie',
  'exercises.figure-four.lines.start': 'Beide Knie gebeugt, die Füße stehen.',
  'exercises.figure-four.lines.ankle-on-thigh':
    'Leg den {side:en} Knöchel auf den {other:en} Oberschenkel, knapp über das Knie.',
  'exercises.figure-four.lines.knee-drifts': 'Lass dein {side:es} Knie von dir wegsinken.',
  'exercises.figure-four.lines.hold-there': 'Halt es da.',
  'exercises.figure-four.lines.foot-down': 'Und setz den {side:en} Fuß wieder ab.',
  'exercises.figure-four.change.ankle-on-other-thigh':
    'Jetzt leg den {side:en} Knöchel auf den {other:en} Oberschenkel.',
  'screen.doing.hold': 'Halten',
  'screen.touch.hurts': 'Das schmerzt',
  'screen.nameAndSide': '{name}, {side:e} Seite',
  'screen.minutesLeft': 'noch {count} Minuten',
  'screen.silence': '({count} Sekunden)',
};
