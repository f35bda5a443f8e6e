import { expect, test } from 'vitest';
import { bookingHref, phoneHref } from '../../../src/features/therapist/therapist-links';

test('a phone number is dialled without its spaces and brackets, in any script', () => {
  expect(phoneHref('+43 (660) 123-4567')).toBe('tel:+436601234567');
  expect(phoneHref('٠١٢ ٣٤٥')).toBe('tel:012345');
  expect(phoneHref('0800 10 #2')).toBe('tel:080010%232');
});

test('a text without a number is not dialled', () => {
  expect(phoneHref('ask at the desk')).toBeUndefined();
  expect(phoneHref('room 12')).toBeUndefined();
});

test('only web addresses become links, whatever a restored file holds', () => {
  expect(bookingHref('https://example.com/ana')).toBe('https://example.com/ana');
  expect(bookingHref('javascript:alert(1)')).toBeUndefined();
  expect(bookingHref('data:text/html,hi')).toBeUndefined();
  expect(bookingHref('//example.com')).toBeUndefined();
});
