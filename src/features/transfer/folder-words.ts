export const folderWords = {
  title: 'Save copies into a folder by itself',
  lead: 'Once a day, while Limber is open, a copy goes into a folder of yours. The last seven and one of each month stay; they are not locked.',
  unsupported:
    'This browser does not give pages a folder. Chrome and Edge do; here, save a copy now and then.',
  choose: 'Choose a folder',
  none: (name: string) => `Folder “${name}”: no copy yet.`,
  last: (name: string, when: string) => `Folder “${name}”: last copy ${when}.`,
  noAccess: 'The browser wants you to allow it again.',
  failed: 'The last copy could not be written. Is the folder still there, and is there room?',
  again: 'Allow and save now',
  stop: 'Stop',
} as const;
