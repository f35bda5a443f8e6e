import { usualSections } from './report-choices';
import {
  isPaper,
  isReportPreset,
  isReportSection,
  NAME_LENGTH,
  type Paper,
  type ReportPreset,
  type ReportSection,
} from './report-parts';

/** How somebody last made a report. */
export interface ReportMemory {
  readonly preset: ReportPreset;
  readonly sections: readonly ReportSection[];
  /** Absent: nobody chose, so the country decides. */
  readonly paper?: Paper;
  /** Printed only when the name is among the sections. */
  readonly name: string;
}

/** Reads what a preference holds; what is missing or not understood falls back. */
export function reportMemory(stored: Readonly<Record<string, string>>): ReportMemory {
  const { preset, sections, paper, name = '' } = stored;
  return {
    preset: isReportPreset(preset) ? preset : 'four-weeks',
    sections: sections === undefined ? usualSections : sections.split(' ').filter(isReportSection),
    name: name.slice(0, NAME_LENGTH),
    ...(isPaper(paper) && { paper }),
  };
}

/** The same as texts, as the preference holds it. */
export const storedMemory = ({ sections, ...others }: ReportMemory): Record<string, string> => ({
  ...others,
  sections: sections.join(' '),
});
