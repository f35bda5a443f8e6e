import {
  guideline,
  list,
  ours,
  plain,
  research,
  ruleSays,
  type Section,
  says,
} from './guide-section';

export const habitsSection: Section = {
  id: 'habits',
  title: 'Sleep and drinks',
  topics: [
    {
      id: 'sleep-hours',
      title: 'How much sleep',
      alsoFoundBy: 'hours need nap debt',
      blocks: [
        {
          kind: 'table',
          caption: 'Hours of sleep by age',
          columns: ['Age', 'Hours a night'],
          rows: [
            {
              cells: ['14 to 17', '8 to 10'],
              ground: { basis: 'guideline', sources: ['hirshkowitz-2015'] },
            },
            {
              cells: ['18 to 64', '7 to 9'],
              ground: { basis: 'guideline', sources: ['hirshkowitz-2015'] },
            },
            {
              cells: ['65 and over', '7 to 8'],
              ground: { basis: 'guideline', sources: ['hirshkowitz-2015'] },
            },
          ],
        },
        list(
          guideline('Adults of 18 to 60: 7 hours or more as a habit.', 'watson-2015'),
          research(
            'Athletes: no one number fits all. Start from what you feel you need.',
            'walsh-2021',
          ),
          ours(
            'Sleep debt has no standard. Limber adds up the hours below your own target (7 unless you set it) over 14 days. Longer nights stand beside it and are not taken off.',
          ),
        ),
        ruleSays(
          'sleep',
          'Sleep beside a massage prompt',
          ours(
            '5 hours short in 7 days, or far below your usual on 2 of 3 days: “Sleep is the stronger lever this week.” It never changes what is due.',
          ),
        ),
      ],
    },
    {
      id: 'sleep-diary',
      title: 'Your sleep notes',
      alsoFoundBy: 'diary efficiency awake bed',
      blocks: [
        list(
          plain('Time asleep: from trying to sleep to waking for good, less the time awake.'),
          plain(
            'Sleep efficiency: time asleep as a share of time in bed. Reading in bed lowers it.',
          ),
          research('The fields are those of the consensus sleep diary.', 'carney-2012'),
          research(
            'Memory flatters: people note about 40 minutes more sleep than a measurement finds. The times themselves are accurate (80 adults).',
            'diary-eeg',
          ),
          plain('A night you did not note stays blank.'),
        ),
      ],
    },
    {
      id: 'sleep-regularity',
      title: 'Sleep regularity',
      alsoFoundBy: 'sri rhythm bedtime',
      blocks: [
        says(
          research(
            'The index asks how often you are in the same state, asleep or awake, 24 hours later. 100 is identical every day, 0 is chance.',
            'phillips-2017',
          ),
        ),
        says(
          research(
            'Unknown hours are left out. A diary misses short awakenings and scores higher than a sensor, so your value is for you alone.',
            'windred-2021',
          ),
        ),
      ],
    },
    {
      id: 'drinking',
      title: 'How much people drink',
      alsoFoundBy: 'water hydration fluid litres goal',
      blocks: [
        {
          kind: 'table',
          caption: 'Drinks a day, without the water in food',
          columns: ['Who', 'Women', 'Men'],
          rows: [
            {
              cells: ['Europe, adults', '1.6 l', '2.0 l'],
              ground: { basis: 'guideline', sources: ['efsa-2010'] },
            },
            {
              cells: ['United States, 19 to 30', '2.2 l', '3.0 l'],
              ground: { basis: 'guideline', sources: ['iom-2005'] },
            },
          ],
        },
        list(
          plain(
            'They describe what healthy people take in, in a mild climate. The two differ by a third, so it is a range and not a target.',
          ),
          guideline(
            'With the water in food: 2.0 and 2.5 l in Europe, 2.7 and 3.7 l in the United States. In pregnancy 0.3 l more, when breastfeeding 0.7 l more (Europe).',
            'efsa-2010',
            'iom-2005',
          ),
          plain('No study shows that more water speeds muscle recovery.'),
        ),
      ],
    },
    {
      id: 'drinking-limits',
      title: 'Sport, heat and ceilings',
      alsoFoundBy: 'sweat hyponatraemia too much water',
      blocks: [
        list(
          guideline(
            'In sport: lose no more than 2 % of your body mass, and never drink more than you sweat.',
            'sawka-2007',
          ),
          guideline(
            'Work in heat: 240 ml every 15 to 20 minutes, and never more than 1.4 l in an hour.',
            'niosh-2017',
          ),
          ours('Heavier after a session than before it: drink a little less next time.'),
        ),
        ruleSays(
          'drinks-in-hour',
          'A lot in an hour',
          guideline('More than 1.4 l within an hour opens a calm note.', 'niosh-2017'),
        ),
        ruleSays(
          'drinks-in-day',
          'A lot in a day',
          ours('More than 5 l in a day opens the same note.'),
          plain('Headache, nausea, swelling or confusion after drinking a lot: get medical help.'),
        ),
      ],
    },
    {
      id: 'drinking-ask',
      title: 'Who should ask first',
      alsoFoundBy: 'kidney heart failure diuretics water tablets',
      blocks: [
        says(
          plain(
            'With heart failure, kidney disease, limited fluids or water tablets: use the amount your clinician gave you.',
          ),
        ),
      ],
    },
  ],
};
