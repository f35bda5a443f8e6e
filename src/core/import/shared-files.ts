/**
 * Where the service worker leaves what another app shared, until the page takes it: the path it is sent
 * to, the store, and the header that carries a file's name (percent-encoded).
 */
export const sharedFiles = {
  path: 'import',
  store: 'limber-shared-files',
  nameHeader: 'X-File-Name',
  page: '#/import',
  /** Where the device had no room for them. */
  failedPage: '#/import?shared=failed',
} as const;
