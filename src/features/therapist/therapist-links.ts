import { latinDigits } from '../../core/number';

/** Fewest digits that make a number worth dialling (App's choice: short emergency and desk numbers). */
const FEWEST_DIGITS = 3;

/** What the phone dials, or undefined where the text holds no number. */
export function phoneHref(phone: string): string | undefined {
  const plain = latinDigits(phone);
  const digits = plain.replace(/[^\d*#]/g, '');
  if (digits.replace(/\D/g, '').length < FEWEST_DIGITS) return undefined;
  return `tel:${/^\s*\+/.test(plain) ? '+' : ''}${digits.replaceAll('#', '%23')}`;
}

/** A booking page's address; a restored or imported record may hold what is no web address. */
export const bookingHref = (link: string): string | undefined =>
  /^https?:\/\/[^\s]+$/i.test(link) ? link : undefined;
