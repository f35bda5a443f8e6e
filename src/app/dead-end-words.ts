export const deadEndWords = {
  crashTitle: 'Something went wrong in Limber',
  crashText:
    'That is our mistake. Everything you saved is still on this device. Reload to go on, or save a copy first.',
  crashDetails: 'What happened',
  notFoundTitle: 'There is no such page',
  notFoundText: 'The address may be old or mistyped. Nothing of yours is affected.',
  toToday: 'To Today',
} as const;
