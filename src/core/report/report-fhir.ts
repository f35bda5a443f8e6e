import { modalities } from '../log/massage';
import { regionCode } from '../region-codes';
import { type RegionId, regionName } from '../regions';
import { known } from '../result';
import type { DayLine, Report, SessionLine } from './report';
import { dayAt } from './report-view';

const LOINC = 'http://loinc.org';
const SNOMED = 'http://snomed.info/sct';
const UNITS = 'http://unitsofmeasure.org';
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
/** Codes of our own, for what no published system names: an identifier, not an address to fetch. */
const LIMBER = 'urn:limber:measure';

/** The one LOINC code used, checked in science 8.2: sleep duration. */
const SLEEP_DURATION = { system: LOINC, code: '93832-4', display: 'Sleep duration' };

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json };
type Resource = { readonly resourceType: string; readonly [key: string]: Json };

export interface FhirSettings {
  /** The instant the bundle is made, as ISO 8601. */
  readonly now: string;
  /** A new UUID at every call. */
  readonly makeId: () => string;
  /** Sentences of the narrative, in the reader's language. */
  readonly sentences: readonly string[];
  readonly title: string;
}

interface Entry {
  readonly fullUrl: string;
  readonly resource: Resource;
}

/**
 * A report as an HL7 FHIR R4 document: a narrative that stands for itself, and behind it each value as a
 * resource. Text is always there, codes only where they were checked (science 8.2, 8.3). Soreness is no
 * pain: it has a code of its own and is never sent as pain. Needs a report with details.
 */
export function reportFhir(report: Report, settings: FhirSettings): Resource {
  const entry = (resource: Resource): Entry => ({
    fullUrl: `urn:uuid:${settings.makeId()}`,
    resource,
  });
  const patient = entry({
    resourceType: 'Patient',
    ...known({ name: report.name ? [{ text: report.name }] : undefined }),
  });
  const subject = { reference: patient.fullUrl };
  const observations = (report.details?.days ?? [])
    .flatMap((line) => ofDay(dayAt(report, line.place), line))
    .map((resource) => entry({ ...resource, subject, performer: [subject] }));
  const procedures = (report.sessions ?? []).map((line) =>
    entry({ ...ofSession(dayAt(report, line.place), line), subject }),
  );
  const sections = [
    { title: settings.title, text: narrative(settings.sentences) },
    ...sectionOf('Day by day', observations),
    ...sectionOf('Massages', procedures),
  ];
  const composition = entry({
    resourceType: 'Composition',
    status: 'final',
    type: { text: settings.title },
    subject,
    date: settings.now,
    author: [subject],
    title: settings.title,
    section: sections,
  });
  return {
    resourceType: 'Bundle',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${settings.makeId()}` },
    type: 'document',
    timestamp: settings.now,
    entry: [composition, patient, ...observations, ...procedures].map(({ fullUrl, resource }) => ({
      fullUrl,
      resource,
    })),
  };
}

const sectionOf = (title: string, entries: readonly Entry[]) =>
  entries.length === 0
    ? []
    : [{ title, entry: entries.map(({ fullUrl }) => ({ reference: fullUrl })) }];

function ofDay(day: string, line: DayLine): Resource[] {
  const { soreness, load, sleepMinutes, stretchMinutes, notes } = line;
  const scores = Object.entries(soreness ?? {}) as [RegionId, number][];
  const sore = scores.map(([region, score]) => sorenessOf(day, region, score));
  const clear = soreness && scores.length === 0 ? [allClear(day)] : [];
  const minutes = (value: number) => quantity(value, 'min', 'min');
  return [
    ...sore,
    ...clear,
    ...when(sleepMinutes, (value) =>
      observation(
        day,
        'survey',
        { text: 'Sleep duration', coding: [SLEEP_DURATION] },
        minutes(value),
      ),
    ),
    ...when(load, (value) =>
      observation(day, 'activity', own('training-load', 'Training load (session RPE by minutes)'), {
        valueQuantity: { value, unit: 'AU' },
      }),
    ),
    ...when(stretchMinutes, (value) =>
      observation(day, 'activity', own('stretching', 'Stretching'), minutes(value)),
    ),
    ...(notes ?? []).map((note) =>
      observation(day, 'survey', own('note', 'Note'), { valueString: note }),
    ),
  ];
}

const when = <Value>(value: Value | undefined, make: (value: Value) => Resource): Resource[] =>
  value === undefined ? [] : [make(value)];

const own = (code: string, text: string) => ({ coding: [{ system: LIMBER, code }], text });

const quantity = (value: number, unit: string, code: string) => ({
  valueQuantity: { value, unit, system: UNITS, code },
});

const observation = (
  day: string,
  category: 'survey' | 'activity',
  code: Json,
  rest: Readonly<Record<string, Json>>,
): Resource => ({
  resourceType: 'Observation',
  status: 'final',
  category: [{ coding: [{ system: CATEGORY, code: category }] }],
  code,
  effectiveDateTime: day,
  ...rest,
});

const sorenessOf = (day: string, region: RegionId, score: number): Resource =>
  observation(day, 'survey', own('soreness', 'Muscle soreness, 0 to 10'), {
    ...quantity(score, 'points', '{score}'),
    bodySite: bodySite(region),
  });

const allClear = (day: string): Resource =>
  observation(day, 'survey', own('soreness', 'Muscle soreness, 0 to 10'), {
    ...quantity(0, 'points', '{score}'),
    bodySite: { text: 'Whole body' },
  });

/** The person's own side in words; a code only where it says neither more nor less. */
function bodySite(region: RegionId): { [key: string]: Json } {
  const { code, isExact } = regionCode(region);
  const text = regionName(region);
  return isExact ? { coding: [{ system: SNOMED, code }], text } : { text };
}

function ofSession(day: string, line: SessionLine): Resource {
  const { modality, minutes, pressure, regions, tensionBefore, tensionAfter, note } = line;
  const name = modalities.find(({ id }) => id === modality)?.name ?? modality;
  const facts = [
    minutes !== undefined ? `${minutes} min` : '',
    pressure !== undefined ? `pressure ${pressure} of 5` : '',
    tensionBefore !== undefined ? `tension before ${tensionBefore} of 10` : '',
    tensionAfter !== undefined ? `tension after ${tensionAfter} of 10` : '',
    note ?? '',
  ].filter(Boolean);
  return {
    resourceType: 'Procedure',
    status: 'completed',
    code: { text: name },
    performedDateTime: day,
    ...(regions.length > 0 && { bodySite: regions.map(bodySite) }),
    ...(facts.length > 0 && { note: facts.map((text) => ({ text })) }),
  };
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** XHTML as a string of the format: nothing here is ever shown as markup by the app. */
function narrative(sentences: readonly string[]): { status: string; div: string } {
  const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
  const paragraphs = sentences.map((sentence) => `<p>${escaped(sentence)}</p>`).join('');
  return {
    status: 'generated',
    div: `<div xmlns="http://www.w3.org/1999/xhtml">${paragraphs || '<p>-</p>'}</div>`,
  };
}
