import type { StretchId } from '../../core/stretches/stretch-library';
import type { StretchTexts } from './stretch-text';

export const trunkTexts = {
  'round-upper-back': {
    steps: [
      'Sit towards the front of the chair and clasp your hands.',
      'Reach forward at shoulder height.',
      'Round the upper back and let the head sink between the arms.',
    ],
    easier: 'Hug yourself, hands on the shoulder blades.',
    stronger: 'Push the hands further away with every breath out.',
    notWhen: 'Bending forward hurts your back.',
  },
  'seated-twist': {
    steps: [
      'Sit tall, feet flat on the floor.',
      'Turn your chest away from this side.',
      'Put this hand on the other knee and the other hand on the backrest.',
    ],
    easier: 'Keep both hands on your lap and only turn.',
    stronger: 'Grow taller breathing in, turn further breathing out.',
    notWhen: 'Your back hurts sharply, or you were told not to twist.',
  },
  'standing-side-bend': {
    steps: [
      'Stand with your feet as wide as your hips, the other hand on your hip.',
      'Reach this arm up.',
      'Bend away from this side without leaning forward.',
    ],
    easier: 'Keep the arm down along your thigh.',
    stronger: 'Cross the foot of this side behind the other.',
    notWhen: 'Bending to the side hurts your back.',
  },
  'desk-hang': {
    steps: [
      'Put your hands on the edge of a steady desk and walk back.',
      'Send your hips back and let your chest sink between your arms.',
      'Keep the knees a little soft.',
    ],
    easier: 'Use something higher, such as a shelf or a wall.',
    stronger: 'Straighten the knees and send the hips further back.',
    notWhen: 'Your blood pressure is not under control, or a shoulder hurts overhead.',
  },
  'cat-back': {
    steps: [
      'Kneel on all fours, hands under the shoulders.',
      'Breathe out and round your back towards the ceiling.',
      'Let your head and your tailbone hang.',
    ],
    easier: 'Do it seated, hands on your knees.',
    stronger: 'Press the floor away with your hands.',
    notWhen: 'Your wrists or knees do not bear weight.',
  },
  'childs-pose': {
    steps: [
      'Kneel and sit back on your heels.',
      'Fold forward and slide your hands along the floor.',
      'Let the forehead sink and breathe into your back.',
    ],
    easier: 'Put a cushion between your heels and your seat.',
    stronger: 'Walk the hands further away.',
    notWhen: 'Your knees do not bend that far without pain.',
  },
  'seated-fold': {
    steps: [
      'Sit with your feet flat and wider than your hips.',
      'Fold forward between your knees, one vertebra after the other.',
      'Let arms and head hang. Come up slowly.',
    ],
    easier: 'Rest your forearms on your thighs.',
    stronger: 'Hold your ankles.',
    notWhen: 'You get dizzy on coming up, or your blood pressure is not under control.',
  },
  'knees-to-chest': {
    steps: [
      'Lie on your back.',
      'Draw one knee after the other towards your chest.',
      'Hold your shins and let the lower back grow long.',
    ],
    easier: 'Hold behind your thighs instead.',
    stronger: 'Lift the tailbone a little from the floor.',
    notWhen: 'You are past the third month of pregnancy.',
  },
  'prone-press-up': {
    steps: [
      'Lie on your belly, forearms on the floor.',
      'Bring your elbows under your shoulders and lift your chest.',
      'Keep the hips down and the neck long.',
    ],
    easier: 'Put your elbows further forward.',
    stronger: 'Press up on your hands, arms almost straight.',
    notWhen: 'You are pregnant, or bending backwards sends pain into a leg.',
  },
} as const satisfies Partial<StretchTexts<StretchId>>;
