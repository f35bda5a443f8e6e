export const demoWords = {
  tag: 'Sample data',
  banner: 'This is sample data.',
  remove: 'Remove sample data',
  removeShort: 'Remove',
  removed: 'Sample data removed.',
  putBack: 'Sample data is back.',
} as const;
