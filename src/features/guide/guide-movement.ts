import { guideline, list, ours, plain, research, type Section, says } from './guide-section';

export const movementSection: Section = {
  id: 'movement',
  title: 'Stretching and desk breaks',
  topics: [
    {
      id: 'stretching',
      title: 'How much stretching',
      alsoFoundBy: 'dose flexibility range of motion hold seconds',
      blocks: [
        says(
          plain(
            'All of it is counted for each muscle. Ten minutes over ten muscles is one minute each.',
          ),
        ),
        {
          kind: 'table',
          caption: 'Stretching dose for each muscle',
          columns: ['For', 'Dose'],
          rows: [
            {
              cells: [
                'Keeping your range',
                '60 s in total on 2 or 3 days a week, daily is best. Hold 10 to 30 s, 2 to 4 times. Older people hold 30 to 60 s.',
              ],
              ground: { basis: 'guideline', sources: ['garber-2011'] },
            },
            {
              cells: [
                'More range',
                'At least 5 min a week, spread over 5 days or more, held still.',
              ],
              ground: { basis: 'research', sources: ['thomas-2018'] },
            },
            {
              cells: ['The most that adds', '4 min in one session, 10 min in a week.'],
              ground: { basis: 'research', sources: ['ingram-2025'] },
            },
          ],
        },
        says(
          research(
            'Stiffer people gain more. Age, sex and training make no difference (189 studies, 6,654 adults).',
            'ingram-2025',
          ),
        ),
        says(plain('Go to mild tension, never into pain.')),
      ],
    },
    {
      id: 'stretching-limits',
      title: 'What stretching does not do',
      alsoFoundBy: 'warm up strength sprint doms',
      blocks: [
        list(
          research(
            'Soreness: little or no effect in the following week (12 studies, one with 2,377 people).',
            'herbert-2011',
          ),
          research(
            'Holding stretches before strength or power costs a little: 5.4 % of strength, 1.9 % of power. Up to 45 s costs least (104 studies).',
            'simic-2012',
          ),
          ours('Within 60 minutes of such a session Limber suggests moving instead.'),
        ),
      ],
    },
    {
      id: 'desk-breaks',
      title: 'Breaks from the desk',
      alsoFoundBy: 'office sitting computer screen eyes posture',
      blocks: [
        list(
          guideline(
            'Short and often beats long and rare: 5 to 10 min after 50 to 60 min of screen work. Take it before you tire, and change posture.',
            'hse',
          ),
          research(
            '5 extra minutes each hour: less discomfort and eye strain, no loss of output. Added stretches changed nothing (42 and 51 workers).',
            'galinsky-2000',
            'galinsky-2007',
          ),
          research(
            '193 office workers prone to pain, 6 months: new neck pain in 17 % with active breaks or posture shifts, in 44 % without.',
            'waongenngarm-2021',
          ),
          research(
            'Other trials disagree about pain, and certainty is low: 11 trials in one review, 6 in another.',
            'waongenngarm-2018',
            'luger-2019',
          ),
          research(
            'Breaks of up to 10 min: a little more vigour, a little less fatigue (22 samples).',
            'albulescu-2022',
          ),
          research(
            'The 20-20-20 habit for eyes made no difference in a 40-minute task.',
            'johnson-2023',
          ),
        ),
      ],
    },
  ],
};
