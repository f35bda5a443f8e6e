declare module 'virtual:report-font' {
  /** Address of the font that reports embed: Latin, Greek and Cyrillic. */
  export const reportFontUrl: string;
}
