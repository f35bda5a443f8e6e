import { list, ours, plain, research, type Section, says } from './guide-section';

export const startSection: Section = {
  id: 'start',
  title: 'In short',
  topics: [
    {
      id: 'in-short',
      title: 'What to expect of Limber',
      blocks: [
        list(
          research(
            'Massage helps a little with soreness and flexibility. Nothing shows a gain in performance.',
            'guo-2017',
            'davis-2020',
          ),
          research(
            'How you say you feel shows how you respond to training better than most sensors do.',
            'saw-2016',
          ),
          ours('You are compared with your own past only, and Limber says how many days that is.'),
          ours(
            'Missing is not zero. A day with no workout is a rest day if you opened Limber, and unknown if you did not.',
          ),
          ours('There is no overall score. You see each signal by itself.'),
          ours('Safety questions come before anything is due.'),
        ),
        says(
          research(
            'No number here can tell whether you will get hurt. In the one randomised trial of steering load by a ratio (482 young footballers) health problems came about as often with it as without.',
            'dalen-lorentsen-2021',
          ),
        ),
      ],
    },
    {
      id: 'labels',
      title: 'What the four labels mean',
      alsoFoundBy: 'basis evidence source',
      blocks: [
        list(
          plain('Guideline: an authority or a professional body advises it.'),
          plain('Research: studies found it. The study is named.'),
          plain('Common practice: many people do it. No study shows that it is right.'),
          plain(
            "App's choice: we had to decide, and no study supports exactly this. Your own choice or your therapist's is as good.",
          ),
        ),
      ],
    },
  ],
};
