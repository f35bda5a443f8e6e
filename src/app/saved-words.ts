export const savedWords = {
  saved: (what: string) => `${what} saved`,
  savedWith: (what: string, reply: string) => `${what} saved. ${reply}`,
  changed: (what: string) => `${what} changed`,
  deleted: (what: string) => `${what} deleted`,
  deleteFailed: 'That could not be deleted. Nothing changed.',
  remove: (what: string) => `Delete this ${what.toLowerCase()}`,
} as const;
