import type { DraftContext } from '../log/entry';
import type { Therapist, TherapistDraft } from '../log/therapist';

/** A stored therapist as the form shows them. */
export const therapistDraft = (therapist: Therapist): TherapistDraft => ({
  day: therapist.day,
  note: therapist.note ?? '',
  name: therapist.name,
  practice: therapist.practice ?? '',
  phone: therapist.phone ?? '',
  bookingLink: therapist.bookingLink ?? '',
  licence: therapist.licence ?? '',
});

/** A new therapist: nothing is known yet. The day is the one on which they are written down. */
export const newTherapistDraft = ({ today }: Pick<DraftContext, 'today'>): TherapistDraft => ({
  day: today,
  note: '',
  name: '',
  practice: '',
  phone: '',
  bookingLink: '',
  licence: '',
});
