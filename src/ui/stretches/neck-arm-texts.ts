import type { StretchId } from '../../core/stretches/stretch-library';
import type { StretchTexts } from './stretch-text';

export const neckArmTexts = {
  'neck-side-bend': {
    steps: [
      'Sit or stand tall, both shoulders low.',
      'Tilt your head away from this side, ear towards the shoulder.',
      'Rest the other hand on your head. Its weight is enough, do not pull.',
    ],
    easier: 'Leave the hand off and only tilt.',
    stronger: 'Reach the arm of this side towards the floor.',
    notWhen: 'You feel dizzy, or it sends tingling into an arm.',
  },
  'armpit-look': {
    steps: [
      'Turn your head halfway away from this side.',
      'Look down into the armpit on that side.',
      'Rest a hand on the back of your head and let it hang heavy.',
    ],
    easier: 'Turn and look down without the hand.',
    stronger: 'Hold the seat of a chair with the hand of this side.',
    notWhen: 'You feel dizzy, or it sends tingling into an arm.',
  },
  'chin-to-chest': {
    steps: [
      'Sit or stand tall.',
      'Let your chin sink towards your chest until the back of the neck feels long.',
      'Breathe out and let the shoulders drop.',
    ],
    easier: 'Stop halfway and keep breathing.',
    stronger: 'Fold your hands lightly on the back of your head, without pulling.',
    notWhen: 'Looking down brings on a headache or tingling in the arms.',
  },
  'neck-turn': {
    steps: [
      'Rest the hand of this side on the collarbone and hold the skin down.',
      'Turn your head away from it.',
      'Lift the chin a little, until the front of the neck feels long.',
    ],
    easier: 'Turn without lifting the chin.',
    stronger: 'Turn a little further with every breath out.',
    notWhen: 'Turning or looking up makes you dizzy.',
  },
  'cross-body-arm': {
    steps: [
      'Bring this arm straight across your chest.',
      'Hook the other forearm around it above the elbow.',
      'Draw the arm closer and keep this shoulder low.',
    ],
    easier: 'Bend the elbow and rest the hand on the other shoulder.',
    stronger: 'Turn your head towards this shoulder.',
    notWhen: 'The front of the shoulder pinches.',
  },
  'overhead-triceps': {
    steps: [
      'Reach this arm up and bend the elbow, hand between the shoulder blades.',
      'Take the elbow with the other hand.',
      'Draw it gently behind your head and keep the ribs down.',
    ],
    easier: 'Hold the elbow in front of your forehead.',
    stronger: 'Lean the upper body a little to the other side.',
    notWhen: 'Lifting the arm overhead hurts.',
  },
  'clasp-behind-back': {
    steps: [
      'Stand tall and clasp your hands behind your back.',
      'Straighten your elbows.',
      'Lift your hands away from your back without leaning forward.',
    ],
    easier: 'Hold a towel between your hands.',
    stronger: 'Draw the shoulder blades together first, then lift.',
    notWhen: 'A shoulder has slipped out of joint before, or the front of it hurts.',
  },
  'doorway-chest': {
    steps: [
      'Stand in a doorway, forearms on the frame, elbows at shoulder height.',
      'Step one foot through.',
      'Let your chest move forward until its front feels wide.',
    ],
    easier: 'Put your elbows lower on the frame.',
    stronger: 'Take a bigger step.',
    notWhen: 'A shoulder has slipped out of joint before, or it tingles in your hands.',
  },
  'wrist-flexor': {
    steps: [
      'Stretch this arm out in front, elbow straight.',
      'Lift the hand, palm forward, as if to say stop.',
      'Draw the fingers back with the other hand.',
    ],
    easier: 'Bend the elbow a little.',
    stronger: 'Turn the palm outwards before you draw.',
    notWhen: 'A wrist is freshly hurt or swollen.',
  },
  'wrist-extensor': {
    steps: [
      'Stretch this arm out in front, elbow straight.',
      'Let the hand hang down.',
      'Draw the back of the hand towards you with the other hand.',
    ],
    easier: 'Bend the elbow a little.',
    stronger: 'Make a loose fist before you draw.',
    notWhen: 'A wrist is freshly hurt or swollen.',
  },
  'prayer-hands': {
    steps: [
      'Put your palms together in front of your chest.',
      'Let the hands sink and keep the palms together.',
      'Let the elbows move out to the sides.',
    ],
    easier: 'Stop higher up.',
    stronger: 'Turn the fingertips away from you.',
    notWhen: 'A wrist is freshly hurt, or your fingers go numb.',
  },
} as const satisfies Partial<StretchTexts<StretchId>>;
