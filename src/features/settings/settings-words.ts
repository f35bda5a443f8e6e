import type { WeekStart } from '../../core/day';
import type { Profile, Theme } from '../../core/preferences';

export const profileNames: Readonly<Record<Profile, string>> = {
  athlete: 'I train hard',
  active: 'I keep active',
  manual: 'My job is physical',
  desk: 'I sit at a desk',
  tension: 'I have ongoing tension',
};

export const themeNames: Readonly<Record<Theme, string>> = {
  system: 'Device',
  light: 'Light',
  dark: 'Dark',
};

export const weekStartNames: Readonly<Record<WeekStart, string>> = {
  monday: 'Monday',
  sunday: 'Sunday',
  saturday: 'Saturday',
};

export const settingsWords = {
  title: 'Settings',
  saved: 'Saved',
  failures: {
    'storage-full': 'Not saved: the device storage is full.',
    outdated: 'Not saved: a newer Limber is open in another tab. Reload this one.',
    unavailable: 'Not saved: the browser would not open its storage.',
  },

  you: 'You',
  profile: 'What your body does all day',
  profileHint: 'Sets the massage rhythm you start from, nothing else.',
  notSaid: 'Not said',
  birthYear: 'Year of birth',
  birthYearHint: 'Optional. Only chooses a published range, such as hours of sleep.',
  birthYearError: (last: number) => `Enter a year from 1900 to ${last}, or leave it empty.`,
  sex: 'Sex',
  sexHint: 'Optional. Only chooses a published range, such as how much people drink.',
  female: 'Female',
  male: 'Male',
  country: 'Country',
  countryHint: 'Only for the emergency number.',
  emergency: (numbers: string) => `Emergency number shown: ${numbers}.`,
  emergencyUnknown:
    'No number is checked for this country yet: Limber says “your emergency number”.',

  units: 'Units and time',
  volume: 'Drinks in',
  ml: 'Millilitres',
  flOz: 'US fluid ounces',
  distance: 'Distances in',
  km: 'Kilometres',
  mi: 'Miles',
  hourCycle: 'Clock',
  hours24: '24 hours',
  hours12: '12 hours',
  weekStart: 'Week starts on',
  dayStart: 'Your day starts at',
  dayStartHint: 'What you log earlier in the night counts for the day before.',

  looks: 'Looks',
  theme: 'Theme',

  more: 'More',
  rhythm: 'Massage rhythm and plan',
  rules: 'How Limber decides',
  rulesDetail: 'Numbers behind what is due',
  guide: 'Guide',
  safety: 'Safety questions',
  therapists: 'Therapists',
  data: 'Your data',
  dataDetail: 'Copy, restore, sample data, erase',

  about: 'About Limber',
  version: (version: string) => `Version ${version}`,
  notMedical:
    'Not medical advice. Limber helps you notice and plan. Pain that is sudden, severe or does not ease belongs with a doctor.',
  worksOffline: 'Every page is on this device: Limber works without a connection.',
  notYetOffline: 'The pages are not on this device yet: stay online until they are.',
  private: 'What you type stays on this device until you send it somewhere yourself.',
  licences: 'Licences',
  licencesLead: 'Limber is free software under the MIT licence. It contains the work of others:',
  licencesMissing:
    'The notices could not be loaded. They lie beside the app as third-party-notices.txt.',
  backToSettings: 'Settings',
} as const;
