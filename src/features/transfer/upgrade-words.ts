import type { UpgradeStage } from './upgrade-state';

const stages: Readonly<Record<UpgradeStage, string>> = {
  keeping: 'Keeping a safety copy of your records as they are.',
  unkept:
    'This device would not keep a safety copy. Save a copy yourself, then go on. The update changes all of your records or none.',
  upgrading: 'Bringing your records to this version.',
  blocked: 'Limber is open in another tab with an older version. Close that tab to go on.',
  upgraded: 'Done. Limber starts anew.',
  'storage-full':
    'There is not enough room on this device. Nothing changed. Make some room, then try again.',
  outdated: 'A newer Limber is open in another tab. Reload this one.',
  unavailable: 'Your records could not be brought to this version. Nothing changed.',
};

export const upgradeWords = {
  title: 'Updating your records',
  stages,
  goOn: 'Go on without a safety copy',
  tryAgain: 'Try again',
} as const;
