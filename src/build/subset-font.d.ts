declare module 'subset-font' {
  const subsetFont: (
    font: Uint8Array,
    letters: string,
    options: { targetFormat: 'truetype' },
  ) => Promise<Uint8Array>;
  export = subsetFont;
}
