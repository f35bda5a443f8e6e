import type { StretchId } from '../../core/stretches/stretch-library';
import type { StretchTexts } from './stretch-text';

export const legTexts = {
  'seated-figure-four': {
    steps: [
      'Sit tall and put the ankle of this side on the other knee.',
      'Let the knee of this side sink.',
      'Lean forward with a long back.',
    ],
    easier: 'Stay upright.',
    stronger: 'Lean further, chest towards the shin.',
    notWhen: 'You have a new hip joint, or the knee hurts.',
  },
  'crossed-leg-lean': {
    steps: [
      'Stand beside a wall and put the other hand on it.',
      'Cross the leg of this side behind the other.',
      'Push the hip of this side out, away from the wall.',
    ],
    easier: 'Cross less far.',
    stronger: 'Reach the arm of this side overhead.',
    notWhen: 'You are unsteady on your feet.',
  },
  'hip-flexor-lunge': {
    steps: [
      'Kneel on this knee, the other foot in front.',
      'Tuck your tailbone under.',
      'Move your hips forward and stay upright.',
    ],
    easier: 'Kneel on a cushion and hold on to a chair.',
    stronger: 'Reach the arm of this side up.',
    notWhen: 'Kneeling hurts your knee.',
  },
  'standing-quad': {
    steps: [
      'Hold on to a wall with the other hand.',
      'Take the foot of this side behind you.',
      'Bring the heel towards your seat, knees side by side.',
    ],
    easier: 'Loop a towel around the foot.',
    stronger: 'Tuck your tailbone under.',
    notWhen: 'Bending the knee that far hurts, or you are unsteady on one leg.',
  },
  'side-lunge': {
    steps: [
      'Stand with your feet wide apart, toes forward.',
      'Bend the other knee and send your hips back.',
      'Keep this leg straight, hands on the bent thigh.',
    ],
    easier: 'Hold on to a chair and bend less.',
    stronger: 'Sit lower.',
    notWhen: 'The groin is freshly strained, or the bent knee hurts.',
  },
  butterfly: {
    steps: [
      'Sit on the floor, soles together.',
      'Hold your feet and let the knees sink.',
      'Lean forward with a long back.',
    ],
    easier: 'Sit on a cushion, feet further away.',
    stronger: 'Bring the heels closer.',
    notWhen: 'You have a new hip joint, or the groin is freshly strained.',
  },
  'seated-hamstring': {
    steps: [
      'Sit on the front of a chair, this leg straight, heel on the floor.',
      'Lift the toes.',
      'Lean forward from the hips with a long back.',
    ],
    easier: 'Keep the knee a little bent.',
    stronger: 'Draw the toes towards you.',
    notWhen: 'It sends tingling or pain down the leg.',
  },
  'lying-hamstring': {
    steps: [
      'Lie on your back, the other foot on the floor.',
      'Hold this thigh behind the knee.',
      'Stretch the leg towards the ceiling as far as it goes.',
    ],
    easier: 'Loop a towel around the foot and keep the knee bent.',
    stronger: 'Lay the other leg flat on the floor.',
    notWhen: 'It sends tingling or pain down the leg.',
  },
  'downward-dog': {
    steps: [
      'Start on all fours, toes tucked under.',
      'Lift your hips up and back.',
      'Let the heels sink and keep a straight line from hands to hips.',
    ],
    easier: 'Keep the knees bent.',
    stronger: 'Press one heel down after the other.',
    notWhen: 'Your blood pressure is not under control, or your wrists do not bear weight.',
  },
  'standing-calf': {
    steps: [
      'Put your hands on a wall, this leg straight behind you.',
      'Keep the heel down and the toes forward.',
      'Bend the front knee and lean in.',
    ],
    easier: 'Take a shorter step.',
    stronger: 'Take a longer step.',
    notWhen: 'The calf is swollen, hot or very tender: have it checked.',
  },
  'bent-knee-calf': {
    steps: [
      'Put your hands on a wall, this foot half a step behind.',
      'Bend both knees.',
      'Keep the heel of this side down.',
    ],
    easier: 'Stand closer to the wall.',
    stronger: 'Let the knee move further over the toes.',
    notWhen: 'The tendon above the heel is freshly hurt.',
  },
  'heel-sit': {
    steps: [
      'Kneel with your insteps flat on the floor.',
      'Sit back on your heels.',
      'Put your hands on the floor behind you and lean back.',
    ],
    easier: 'Put a folded towel under your insteps and stay upright.',
    stronger: 'Lift the knees a little from the floor.',
    notWhen: 'Your knees or ankles do not bend that far without pain.',
  },
  'toe-sit': {
    steps: [
      'Kneel and tuck all toes under.',
      'Sit back on your heels.',
      'Stay upright, hands on your thighs.',
    ],
    easier: 'Lean forward on your hands to take weight off.',
    stronger: 'Stay longer, up to the full hold.',
    notWhen: 'A toe joint is sore or swollen.',
  },
} as const satisfies Partial<StretchTexts<StretchId>>;
