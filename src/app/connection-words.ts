export const connectionWords = {
  blocked: {
    what: 'Waiting for another tab.',
    safe: 'Limber is open in another tab with an older version. Close that tab to go on.',
  },
  newer: {
    what: 'Your notes were last used by a newer Limber.',
    safe: 'This older version leaves them as they are. Reload to get the newer one, or save a copy that it can read.',
  },
  failed: {
    what: 'The browser would not open its storage.',
    safe: 'Nothing was changed. Private windows and blocked site data can be the cause: allow site data for this address, or close other tabs, then try again.',
  },
} as const;
