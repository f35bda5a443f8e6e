/** What tells one document from all others: when it was made, in ISO 8601, and names nobody else gives. */
export const documentStamp = () => ({
  now: new Date().toISOString(),
  makeId: () => crypto.randomUUID(),
});
