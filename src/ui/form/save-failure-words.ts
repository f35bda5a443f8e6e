export const saveFailureWords = {
  fullWhat: 'Could not save.',
  fullSafe: 'The device storage is full. Your entry is still on screen.',
  outdatedWhat: 'Could not save here.',
  outdatedSafe:
    'A newer Limber is open in another tab. Your entry is kept as a draft: reload to go on with it.',
  unavailableWhat: 'Could not save.',
  unavailableSafe: 'The browser would not open its storage. Your entry is still on screen.',
  tryAgain: 'Try again',
  saveCopy: 'Save a copy to a file',
  reload: 'Reload',
} as const;
