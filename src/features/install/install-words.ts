export const installWords = {
  title: 'Put Limber on this device',
  why: 'It opens from its own icon, works without a connection, and browsers clear installed apps less often.',
  install: 'Install',
  dismissed: 'Not now is fine. Limber works here just the same.',
  menu: 'Look in the browser menu for Install or Add to Home screen. In Safari on a Mac it is File, Add to Dock. Where there is neither, a bookmark does: Limber works here just the same.',
  iosSteps: [
    'Tap Share in the bar of the browser.',
    'Choose Add to Home Screen.',
    'Open Limber from its new icon.',
  ],
  iosApart: 'The app and this tab keep separate notes: what you type here does not move along.',

  firstTitle: 'Install first, then start',
  firstLead:
    'On iPhone and iPad the installed app cannot see what was typed in a browser tab. Install before you type, and everything is in one place.',
  firstSafety:
    'Safari may also clear what a tab stored after seven days without a visit. Using the installed app keeps its notes.',
  goOn: 'Go on in this tab',
} as const;
