export const eventWords = {
  newTitle: 'Add an event',
  editTitle: 'Edit event',
  lead: 'Things that matter are marked in your charts. They may lie ahead.',
  type: 'What is it?',
  where: 'Where is it?',
  whereHint:
    'Limber leaves these areas alone for three days. Leave it empty and the whole body is left out.',
  name: 'Name',
  nameHint: 'For example "City run". You can leave it open.',
  from: 'From',
  to: 'To',
  toHint: 'Leave empty for a single day.',
} as const;
