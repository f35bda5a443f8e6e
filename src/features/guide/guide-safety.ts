import { guideline, list, ours, plain, ruleSays, type Section, says } from './guide-section';

export const safetySection: Section = {
  id: 'safety',
  title: 'Safety signs',
  topics: [
    {
      id: 'emergency',
      title: 'Get help now',
      alsoFoundBy: 'emergency ambulance hospital cauda equina clot stroke',
      blocks: [
        ruleSays(
          'X1',
          'Emergency signs',
          plain('While one of these is open, Limber suggests no massage and no stretching.'),
        ),
        {
          kind: 'table',
          caption: 'Emergency signs and what to do',
          columns: ['What you notice', 'What to do'],
          rows: [
            {
              cells: [
                'Numbness around the genitals, buttocks or inner thighs. New trouble passing or holding urine or stool. New weakness in both legs, with back pain.',
                "These can be signs of a rare problem that needs hospital care today. Call your emergency number or go to an emergency department now. Please don't book a massage.",
              ],
              ground: { basis: 'guideline', sources: ['nhs'] },
            },
            {
              cells: [
                'One swollen, painful leg or arm, and you are short of breath or your chest hurts.',
                'Call your emergency number now.',
              ],
              ground: { basis: 'guideline', sources: ['nhs'] },
            },
            {
              cells: [
                'Very strong muscle pain, swelling or weakness after hard effort, with dark urine, the colour of tea or cola.',
                'Stop exercising and get medical care now. Ask about rhabdomyolysis.',
              ],
              ground: { basis: 'guideline', sources: ['niosh'] },
            },
            {
              cells: [
                'Sudden headache, the worst of your life. A drooping face. Trouble speaking or seeing. Neck pain after an accident.',
                'Call your emergency number now.',
              ],
              ground: { basis: 'app-choice' },
            },
          ],
        },
      ],
    },
    {
      id: 'same-day',
      title: 'Get advice first',
      alsoFoundBy: 'fever thrombosis doctor infection',
      blocks: [
        ruleSays('X2', 'Signs for the same day', plain('No massage and no stretching until then.')),
        {
          kind: 'table',
          caption: 'Signs that need advice and what to do',
          columns: ['What you notice', 'What to do'],
          rows: [
            {
              cells: [
                'One calf or thigh swollen, warm, red or darker, or throbbing.',
                'Get medical advice today, before any massage or stretching of this leg.',
              ],
              ground: { basis: 'guideline', sources: ['nhs'] },
            },
            {
              cells: [
                'Fever, feeling ill or an infection. Weight loss you cannot explain. Pain at night that wakes you. A bone that may be broken. New numbness, tingling or weakness in one limb.',
                'Check with a clinician first.',
              ],
              ground: { basis: 'guideline', sources: ['nhs', 'clinic-lists'] },
            },
          ],
        },
      ],
    },
    {
      id: 'ask-first',
      title: 'Conditions to ask about',
      alsoFoundBy: 'pregnant anticoagulant diabetes thinner surgery heart',
      blocks: [
        ruleSays(
          'X3',
          'Ask first',
          guideline(
            'Blood thinners, a bleeding disorder, low platelets, a past clot, cancer or its treatment, osteoporosis, pregnancy, recent surgery, a heart problem or blood pressure that is not under control, diabetes with numb feet: “Ask your clinician or therapist whether and where massage suits you.”',
            'clinic-lists',
          ),
          plain('When they say it is fine, note who said so and when, and for which areas.'),
          ours('Limber asks at the start and once a year.'),
        ),
      ],
    },
    {
      id: 'leave-alone',
      title: 'Areas to leave alone',
      alsoFoundBy: 'injury bruise wound rash burn swelling',
      blocks: [
        ruleSays(
          'X4',
          'One area is taken out',
          ours(
            "After an injury in the last 72 hours, with visible swelling or a bruise, open skin, a burn, a rash, or pain (not soreness) of 8 or more: “Leave this area alone for now. If it isn't settling in a few days, or you can't use it, see someone.”",
          ),
          plain('The rest of the body goes on as usual.'),
        ),
        ruleSays(
          'tingling',
          'Tingling or numbness',
          ours('An area you marked as tingling gets no stretch until it is gone.'),
        ),
      ],
    },
    {
      id: 'lasting',
      title: 'Soreness that stays',
      blocks: [
        ruleSays(
          'X5',
          'About three weeks',
          ours(
            'An area at 5 or more on 14 of 21 days gets a note: “This has lasted about three weeks. It is worth having someone look at it.” Nothing is blocked.',
          ),
        ),
        says(plain('What your doctor or therapist tells you always comes before Limber.')),
      ],
    },
    {
      id: 'when-asked',
      title: 'When Limber asks',
      blocks: [
        list(
          ours(
            'Signs are asked about when an area is 7 or more, is newly strong, or is marked tingling, and when you act on a massage that is due and your last answer is older than 7 days.',
          ),
          ours('Not having answered never hides what is due. The card asks first.'),
          ours('Stretch reminders and desk breaks never ask. They respect what you answered.'),
        ),
      ],
    },
  ],
};
