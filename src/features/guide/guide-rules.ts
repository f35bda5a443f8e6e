import {
  custom,
  guideline,
  ours,
  plain,
  research,
  ruleSays,
  type Section,
  says,
} from './guide-section';

/** The decision tables in plain words: rule ids are addresses, so that "Why?" can lead here. */
export const rulesSection: Section = {
  id: 'rules',
  title: 'How Limber decides',
  topics: [
    {
      id: 'deciding',
      title: 'One list, no hidden score',
      blocks: [
        says(
          plain(
            'Rules are asked in a fixed order. Each answer names its rules, the numbers used and a label. Safety signs come first.',
          ),
        ),
        says(
          ours('The numbers here are the usual ones. Where you have set your own, yours counts.'),
        ),
        says(plain('Past your usual rhythm is no failure: nothing turns red and nothing is lost.')),
      ],
    },
    {
      id: 'massage-rules',
      title: 'When a massage is due',
      alsoFoundBy: 'overdue soon not now due optional',
      blocks: [
        ruleSays(
          'M9',
          'Enough for a week',
          research(
            '3 massages in 7 days: not now. That is the most the main dosing trial used.',
            'sherman-2014',
          ),
        ),
        ruleSays(
          'M6',
          'A day or two of rest',
          ours('Less than 2 days since any massage, or 3 since a deep one there: not now.'),
          research('About 1 in 10 people feel sore after a massage.', 'cambron-2007'),
        ),
        ruleSays(
          'M10',
          'Time to look back',
          research(
            'After 4 weeks and 4 sessions of a plan: if pain (else soreness) in its areas is not 2 points or 30 % better, it is worth rethinking with your therapist.',
            'farrar-2001',
            'sherman-2014',
          ),
          ours('The last 7 logged days are compared with the 7 before the plan began.'),
        ),
        ruleSays(
          'M2',
          'An area that stays sore',
          ours(
            '4 or more on 3 of the last 5 logged days, no hard session within 96 hours and 3 days since the last massage: due.',
          ),
        ),
        ruleSays(
          'M1',
          'Your rhythm',
          custom(
            'Days since your last massage beside the days you aim for: from 80 % soon, from 100 % due, from 150 % past your usual rhythm.',
          ),
          ours('The starting rhythms for desk work, manual work and lasting tension are ours.'),
        ),
        ruleSays(
          'M3',
          'A heavy week',
          ours(
            'Load of 1.5 times the 3 weeks before, with 28 days of notes: the interval times 0.8.',
          ),
        ),
        ruleSays(
          'M5',
          'A calm week',
          ours(
            'All areas 2 or less on 7 logged days, and load between 0.8 and 1.3 of usual: the interval times 1.25.',
          ),
        ),
        ruleSays(
          'M7',
          'A race ahead',
          ours('Due, with an event within 2 days: light work only, or wait.'),
        ),
        ruleSays(
          'M4',
          'Normal soreness',
          research(
            '24 to 72 hours after a hard session, with an area at 4 or more: light massage may ease it for a day or two.',
            'guo-2017',
          ),
        ),
        ruleSays('M0', 'Nothing to go by', ours('No massage and no complaint noted: no rush.')),
        ruleSays(
          'booked',
          'Already booked',
          ours('While a massage is booked, nothing is due until its day.'),
        ),
        ruleSays('pause', 'A pause', ours('Holiday, illness and travel keep prompts quiet.')),
        says(
          ours(
            'The adjusted interval stays between 5 and 42 days. A structured plan sets its own, which M3 and M5 leave alone.',
          ),
        ),
      ],
    },
    {
      id: 'stretch-rules',
      title: 'When a stretch is due',
      alsoFoundBy: 'blocked done for the week',
      blocks: [
        says(plain('Asked for each area of your plan. The first that holds decides.')),
        ruleSays(
          'S5',
          'Strength or sprint nearby',
          research(
            'Such a session within 60 minutes: move rather than hold stretches.',
            'simic-2012',
          ),
        ),
        ruleSays(
          'S2',
          'Done for the week',
          research('10 minutes in 7 days: more adds little.', 'ingram-2025'),
        ),
        ruleSays(
          'S3',
          'Your own test fell',
          research('By more than measuring can explain, 2 cm in knee to wall: due.', 'powden-2015'),
        ),
        ruleSays(
          'S1',
          'Keeping your range',
          guideline(
            'Fewer than 2 days or less than 120 s in 7 days, and 3 days since the last: due.',
            'garber-2011',
          ),
        ),
        ruleSays(
          'S1b',
          'More range',
          research(
            'You want more flexibility and have less than 5 minutes or fewer than 5 days: due, gently.',
            'thomas-2018',
          ),
        ),
        ruleSays(
          'S7',
          'Late soreness',
          research('Optional, for comfort. It does not shorten soreness.', 'herbert-2011'),
        ),
      ],
    },
    {
      id: 'break-rule',
      title: 'When a desk break is due',
      blocks: [
        ruleSays(
          'S4',
          'Sitting for a while',
          ours(
            'After 45 minutes of sitting in working hours (20 to 60, as you set it): 2 to 3 minutes up and moving, and a change of posture.',
          ),
          guideline('Short breaks often, before you tire.', 'hse'),
          research('With a neck or back at 4 or more: 5 minutes each hour.', 'galinsky-2000'),
        ),
      ],
    },
  ],
};
