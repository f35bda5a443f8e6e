import { list, ours, plain, research, type Section, says } from './guide-section';

export const signalsSection: Section = {
  id: 'signals',
  title: 'Training load and other signals',
  topics: [
    {
      id: 'effort',
      title: 'Effort of a session',
      alsoFoundBy: 'rpe exertion session load au',
      blocks: [
        list(
          research(
            'Load is effort times minutes. Effort is how hard the whole session was, from 0 for rest to 10 for all you had. 7 for 75 minutes is 525.',
            'foster-2001',
          ),
          research(
            'Rate it about 30 minutes after the end, so that the last effort does not colour it.',
            'foster-2001',
          ),
          research(
            'Later is fine: ratings stayed stable up to 14 days. Late ones are marked.',
            'foster-2021',
          ),
          ours(
            'Manual and desk work can be rated the same way. It stands beside sport and is not added to it.',
          ),
        ),
      ],
    },
    {
      id: 'load',
      title: 'Load by the week',
      alsoFoundBy: 'acute chronic ratio acwr',
      blocks: [
        says(
          ours(
            'Limber describes load and does not judge it. This week, which is the last 7 days, stands beside the 3 weeks before. Averages go over calendar days, so training twice as often shows.',
          ),
        ),
        says(
          ours(
            'The ratio of the two stays in the details and starts after 28 days of notes. No good or bad zone is drawn.',
          ),
        ),
        says(
          research(
            'Steering by it made no difference to health problems in the one randomised trial.',
            'dalen-lorentsen-2021',
          ),
        ),
      ],
    },
    {
      id: 'monotony',
      title: 'Monotony and strain',
      blocks: [
        says(
          research(
            'Monotony: the mean load of 7 days divided by their standard deviation, rest days counted as 0. Strain: the load of the week times monotony.',
            'foster-1998',
          ),
        ),
        says(
          ours(
            'Limber takes daily sums and the sample standard deviation. Other tools reckon differently, so never compare with somebody else’s value.',
          ),
        ),
        says(ours('Every day the same has no number. There is no limit to stay under.')),
      ],
    },
    {
      id: 'change',
      title: 'When soreness or pain has changed',
      alsoFoundBy: 'better worse points scale',
      blocks: [
        list(
          research(
            'On a scale of 0 to 10, 2 points or 30 % is an improvement people find important (2,724 people).',
            'farrar-2001',
          ),
          research('The smallest change people notice is about 1 point.', 'salaffi-2004'),
          ours(
            '2 points or more reads “better” or “worse”, 1 point “a bit better” or “a bit worse”, less “about the same”.',
          ),
          plain('Soreness and pain are two questions. Pain is what limits you.'),
          ours('There are no words for grades, because published cuts disagree.'),
        ),
      ],
    },
    {
      id: 'usual',
      title: 'Your usual',
      alsoFoundBy: 'baseline band flag diamond',
      blocks: [
        list(
          ours(
            'The band is the middle half of your last 28 days. To be outside it is not yet a sign.',
          ),
          ours(
            'A word such as “higher” and a diamond appear when a signal is far from your usual, 1.5 standard deviations, on at least 2 of 3 days, with 14 entries or more.',
          ),
          plain('One such day comes by chance now and then.'),
        ),
      ],
    },
    {
      id: 'weekly-checks',
      title: 'Weekly checks',
      alsoFoundBy: 'desk check cornell cmdq ostrc complaint questionnaire',
      blocks: [
        list(
          research(
            'Desk check, by area: how often times how much times how far it got in the way, from 0 to 90. It was made for research. It jumps, so look at it by the week and only beside your own.',
            'hedge-1999',
          ),
          research(
            'Complaint score: four questions of 0 to 25, added up to 0 to 100.',
            'clarsen-2020',
          ),
        ),
      ],
    },
    {
      id: 'sides',
      title: 'Left and right',
      alsoFoundBy: 'symmetry asymmetry difference',
      blocks: [
        says(
          ours(
            'Limber names the difference in cm or degrees, and the side. A percentage stands in the details with its formula.',
          ),
        ),
        says(
          research(
            'A cut-off of 15 % goes around. It rests on healthy people, and hardly any study looked ahead.',
            'bishop-2018',
          ),
        ),
        says(
          ours(
            'A difference is shown only when it exceeds both measuring error and what is normal.',
          ),
        ),
      ],
    },
    {
      id: 'home-tests',
      title: 'Tests at home',
      alsoFoundBy: 'mobility knee to wall sit reach neck rotation back scratch',
      blocks: [
        says(
          ours(
            'Warm up for 2 minutes, stop on pain, test at the same time of day, try 3 times and keep the best.',
          ),
        ),
        list(
          research(
            'Knee to wall, cm: sides within 1.5 cm in 68 % of people, up to 3 seen (35 people).',
            'hoch-2011',
          ),
          research(
            'Less than 1.9 cm can be measuring error, so Limber speaks from 2 cm.',
            'powden-2015',
          ),
          plain('Sit and reach: boxes start from different zeros. Keep to one.'),
          ours('Neck rotation with a phone: only from 10 degrees, and for your own trend.'),
        ),
      ],
    },
  ],
};
