import { known, type Result } from '../result';
import type { Entry, EntryDraft, ParseContext, Problem } from './entry';
import { reading } from './reading';

export interface Therapist extends Entry {
  readonly name: string;
  readonly practice?: string;
  readonly phone?: string;
  /** Where appointments are booked: an http or https address. */
  readonly bookingLink?: string;
  /** What the person noted about licence or training. */
  readonly licence?: string;
}

export interface TherapistDraft extends Omit<EntryDraft, 'time'> {
  readonly name: string;
  readonly practice: string;
  readonly phone: string;
  readonly bookingLink: string;
  readonly licence: string;
}

/** `mailto:`, but not the `example.org:8443/` of a host with its port. */
const SCHEME_PATTERN = /^[a-z][a-z0-9+.-]*:(?!\d+(\/|$))/i;
const LINK_PATTERN = /^https?:\/\/[^\s/$.?#][^\s]*$/i;

/** The link with `https://` in front where no scheme was typed; undefined where it is no link. */
function parseLink(text: string): string | undefined {
  const link = SCHEME_PATTERN.test(text) ? text : `https://${text}`;
  return LINK_PATTERN.test(link) && link.includes('.') ? link : undefined;
}

/** Reads a therapist draft: a name is enough. */
export function parseTherapist(
  draft: TherapistDraft,
  context: ParseContext,
): Result<Therapist, Problem[]> {
  const read = reading(context);
  const entry = read.entry({ ...draft, time: '' });
  const name = read.text('name', draft.name);
  if (draft.name.trim() === '') read.report('name', { reason: 'required' });
  const typedLink = read.text('bookingLink', draft.bookingLink, 2000);
  const bookingLink = typedLink && parseLink(typedLink);
  if (typedLink && !bookingLink) read.report('bookingLink', { reason: 'not-a-link' });
  const optional = known({
    practice: read.text('practice', draft.practice),
    phone: read.text('phone', draft.phone, 50),
    licence: read.text('licence', draft.licence, 1000),
    bookingLink: bookingLink || undefined,
  });
  return read.result({ entry, name }, (needed) => ({
    ...needed.entry,
    name: needed.name,
    ...optional,
  }));
}
