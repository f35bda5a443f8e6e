import { custom, list, ours, plain, research, type Section, says } from './guide-section';

export const massageSection: Section = {
  id: 'massage',
  title: 'What massage does',
  topics: [
    {
      id: 'soreness',
      title: 'Soreness after a hard session',
      alsoFoundBy: 'doms muscle ache recovery',
      blocks: [
        list(
          plain(
            'Late soreness comes from small muscle damage and repair after unusual work, such as running downhill.',
          ),
          research('It is at its height after 24 to 72 hours, most often near 48.', 'guo-2017'),
          research(
            'Massage may take the edge off it for a day or two. The effect is largest at 48 hours (11 trials, 504 people, mostly small and not blinded).',
            'guo-2017',
          ),
          research(
            'Of the ways to recover that were compared, massage did most for soreness and stretching did nothing (99 studies).',
            'dupuy-2018',
          ),
        ),
      ],
    },
    {
      id: 'performance',
      title: 'Strength, speed and flexibility',
      blocks: [
        list(
          research(
            'Strength, jump, sprint, endurance and fatigue: no effect (29 studies, 1,012 people).',
            'davis-2020',
          ),
          research('Endurance athletes: no effect.', 'li-2024'),
          research('Flexibility: a small gain that does not last.', 'davis-2020'),
          research(
            'Between two efforts, massage of 5 to 12 minutes helped a little, longer massage hardly.',
            'poppendieck-2016',
          ),
          research(
            'Lactate, blood flow and muscle temperature stay as they are. Mood and the feeling of being recovered get better (114 articles).',
            'dakic-2023',
          ),
        ),
      ],
    },
    {
      id: 'lasting-pain',
      title: 'Pain that lasts',
      alsoFoundBy: 'chronic neck back tension',
      blocks: [
        says(
          research(
            'A map of reviews over 13 conditions found no conclusion of high certainty and 7 of moderate certainty.',
            'mak-2024',
          ),
        ),
        says(
          plain('Movement belongs in the plan too. Ask your therapist which exercises suit you.'),
        ),
      ],
    },
    {
      id: 'dose',
      title: 'How long and how often: the one dose trial',
      alsoFoundBy: 'plan chronic sessions a week',
      blocks: [
        list(
          research(
            '228 adults with lasting neck pain, 4 weeks: sessions of 30 minutes did no better than waiting.',
            'sherman-2014',
          ),
          research(
            'With 60 minutes twice a week 3.4 times as many people improved as on the waiting list, with three times a week 5 times as many.',
            'sherman-2014',
          ),
          ours(
            'So a structured plan has a number of sessions a week, some weeks, and a date on which you and your therapist look back.',
          ),
        ),
      ],
    },
    {
      id: 'rhythm',
      title: 'A rhythm of your own',
      alsoFoundBy: 'weekly monthly fortnightly how often interval',
      blocks: [
        says(
          plain(
            'No trial says how often people without a complaint should have a massage. These are starting points, and you can change them in Plan.',
          ),
        ),
        {
          kind: 'table',
          caption: 'Where the rhythm starts',
          columns: ['You', 'Days between massages'],
          rows: [
            { cells: ['Athlete', '10, from 7 to 14'], ground: { basis: 'common-practice' } },
            { cells: ['Active', '30'], ground: { basis: 'common-practice' } },
            { cells: ['Desk work', '30'], ground: { basis: 'app-choice' } },
            { cells: ['Manual work', '21'], ground: { basis: 'app-choice' } },
            {
              cells: ['Lasting tension', '7 for 4 weeks, then look again'],
              ground: { basis: 'app-choice' },
            },
          ],
        },
      ],
    },
    {
      id: 'afterwards',
      title: 'The day after',
      blocks: [
        list(
          research(
            'About 1 in 10 people feel a little sore or unwell the next day.',
            'cambron-2007',
          ),
          research('Serious harm is rare in published reports.', 'yin-2014'),
          ours('Limber leaves 2 days after a massage, and 3 after a deep one on the same area.'),
          custom('Tell your therapist next time: pressure can change.'),
        ),
      ],
    },
    {
      id: 'claims',
      title: 'You may hear, and what holds',
      alsoFoundBy: 'myths toxins lactic acid claims',
      blocks: [
        {
          kind: 'table',
          caption: 'Claims that go around',
          columns: ['You may hear', 'What holds'],
          rows: [
            {
              cells: [
                '“Lactic acid stays trapped and makes muscles sore.”',
                'Wrong. As far as we read, lactate is gone soon after you stop, and massage does not change it. Soreness a day or two later comes from small muscle damage and repair.',
              ],
              ground: { basis: 'research', sources: ['dakic-2023'], claim: true },
            },
            {
              cells: [
                '“Massage removes waste and toxins and improves muscle circulation.”',
                'Measured blood flow in the forearm was lower during massage, 540 against 766 ml a minute, and less lactate left the muscle. Only flow in the skin goes up.',
              ],
              ground: { basis: 'research', sources: ['wiltshire-2010', 'hinds-2004'], claim: true },
            },
            {
              cells: [
                '“Massage reduces inflammation.”',
                'Weak: few small trials, several ways to recover pooled together.',
              ],
              ground: { basis: 'research', sources: ['dupuy-2018'], claim: true },
            },
            {
              cells: [
                '“You recover faster, muscles repair, endurance grows.”',
                'Not shown. You may feel less sore.',
              ],
              ground: {
                basis: 'research',
                sources: ['davis-2020', 'li-2024', 'poppendieck-2016'],
                claim: true,
              },
            },
            {
              cells: ['“Massage improves flexibility.”', 'Yes, a little and for a short while.'],
              ground: { basis: 'research', sources: ['davis-2020'], claim: true },
            },
            {
              cells: [
                '“Massage prevents injuries and restores symmetry.”',
                'Not shown. No percentage between your sides has been shown to matter beforehand.',
              ],
              ground: { basis: 'research', sources: ['bishop-2018'], claim: true },
            },
            {
              cells: [
                '“Untreated tension leads to trapped nerves or chronic pain.”',
                'Overstated, and frightening. You need not hurry because of it.',
              ],
              ground: { basis: 'app-choice', claim: true },
            },
            {
              cells: [
                '“It breaks up adhesions and scar tissue.”',
                'Not shown. What you feel is firmer pressure.',
              ],
              ground: { basis: 'app-choice', claim: true },
            },
            {
              cells: [
                '“Athletes weekly, active people monthly.”',
                'Customs. No trial supports them, so your rhythm is yours to set.',
              ],
              ground: { basis: 'common-practice', claim: true },
            },
            {
              cells: [
                '“Water, stretching, sleep and movement support recovery.”',
                'In this order: sleep and movement yes. Stretching for range of motion only. Water: avoid running short.',
              ],
              ground: {
                basis: 'research',
                sources: ['walsh-2021', 'herbert-2011', 'sawka-2007'],
                claim: true,
              },
            },
            {
              cells: [
                '“Stretching prevents injury, speeds recovery and corrects posture.”',
                'It raises range of motion and lowers stiffness. In general it does none of these three.',
              ],
              ground: { basis: 'research', sources: ['warneke-2025'], claim: true },
            },
          ],
        },
      ],
    },
  ],
};
