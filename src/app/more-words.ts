export const moreWords = {
  title: 'More',
  rows: {
    share: { title: 'For your therapist', detail: 'One page to hand over' },
    shared: { title: 'Open something shared', detail: 'A report or a plan, from a link or a file' },
    journal: { title: 'Journal', detail: 'Everything you noted, by day' },
    stretch: { title: 'Stretch library', detail: '33 stretches, alone or as a guided routine' },
    guide: { title: 'Guide', detail: 'What helps, what does not, how Limber decides' },
    mobility: { title: 'Mobility tests', detail: 'Knee to wall, neck rotation and more' },
    checks: { title: 'Weekly desk check', detail: 'How neck, back and arms did this week' },
    complaints: { title: 'Complaints', detail: 'What you follow by name' },
    therapists: { title: 'Therapists', detail: 'Contact and booking' },
    safety: { title: 'Safety questions', detail: 'Before massage or stretching' },
    import: { title: 'Bring your data', detail: 'From Strava, Apple Health, Garmin and others' },
    data: { title: 'Your data', detail: 'Save a copy, restore, erase' },
    settings: { title: 'Settings and about', detail: 'Profile, units, theme' },
  },
} as const;
