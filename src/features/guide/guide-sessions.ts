import { ours, plain, research, type Section, says } from './guide-section';

/** Named as the massage form names them, never ranked; the ids are those of the records. */
export const sessionsSection: Section = {
  id: 'sessions',
  title: 'Kinds of session',
  topics: [
    {
      id: 'classic',
      title: 'Russian (classic) massage',
      alsoFoundBy: 'swedish strokes effleurage petrissage',
      blocks: [
        says(
          plain(
            'Gliding, kneading, rubbing, tapping and shaking, with the joints moved for you, in a set order.',
          ),
        ),
        says(plain('Note: strokes, pressure, minutes and areas.')),
        says(
          plain('No randomised trial looks at it alone. Trials of classic strokes come nearest.'),
        ),
      ],
    },
    {
      id: 'deep-tissue',
      title: 'Deep tissue',
      blocks: [
        says(plain('Slow, firm pressure on a few areas.')),
        says(plain('Note: areas, pressure and minutes.')),
        says(plain('Trials taken together show nothing special about it.')),
        says(ours('More soreness the next day is plausible, so Limber leaves a longer gap.')),
      ],
    },
    {
      id: 'sports',
      title: 'Sports massage',
      alsoFoundBy: 'race event competition athlete',
      blocks: [
        says(plain('Brisk work around training or a race, on the muscles you use.')),
        says(plain('Note: before, between or after, and minutes.')),
        says(
          research(
            'The small effect on performance sits with 5 to 12 minutes between two efforts.',
            'poppendieck-2016',
          ),
        ),
      ],
    },
    {
      id: 'myofascial',
      title: 'Myofascial release',
      alsoFoundBy: 'fascia foam rolling roller adhesions',
      blocks: [
        says(plain('Slow, held pressure or a drawn-out pull, with hands or with a tool.')),
        says(plain('Note: tool or hands, areas and minutes.')),
        says(
          plain(
            'Range of motion goes up for a short while. For back and neck pain there are some trials, with low certainty.',
          ),
        ),
      ],
    },
    {
      id: 'stretch-therapy',
      title: 'Stretch therapy',
      alsoFoundBy: 'assisted stretching',
      blocks: [
        says(plain('A therapist moves you into stretches and holds them.')),
        says(plain('Note: areas, seconds and sets.')),
        says(ours('It counts towards the same stretching dose as what you do alone.')),
      ],
    },
    {
      id: 'corrective',
      title: 'Corrective movement',
      alsoFoundBy: 'exercise physiotherapy',
      blocks: [
        says(plain('Exercises chosen for how you move, done with guidance.')),
        says(plain('Note: exercises, sets, minutes, and how it felt before and after.')),
        says({
          text: 'For low back pain that lasts, exercise (low certainty) and massage (very low certainty) are both named as options. For a complaint that stays, massage does not come before movement.',
          basis: 'guideline',
          sources: ['who-2023'],
        }),
      ],
    },
    {
      id: 'self',
      title: 'Self-massage',
      alsoFoundBy: 'foam roller massage gun ball hands',
      blocks: [
        says(plain('Your own hands, a roller or a massage gun.')),
        says(plain('Note: what you used, areas and minutes.')),
        says(plain('Rolling gives a little more range of motion for a short while.')),
      ],
    },
  ],
};
