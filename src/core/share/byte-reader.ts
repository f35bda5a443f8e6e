import { type Day, dayFromNumber } from '../day';
import { type RegionId, regions } from '../regions';
import { NO_TENTHS } from './byte-writer';
import { utf8Text } from './utf8';

/** What was read cannot have been written by us. Never leaves this folder: readers turn it into a problem. */
export class ReadFault extends Error {}

/** Longest text taken from elsewhere, in UTF-16 units (App's choice). */
export const MAX_TEXT = 2_000;
/** Days from 1970 to the end of 2199: no shared day lies later. */
const MAX_DAY = 84_005;

// Line breaks are welcome in a note; other control characters, and those that turn text round, are not.
const unwelcome = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

/** Reads what `ByteWriter` wrote. Every limit is checked here: the bytes come from anywhere. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  byte(max = 0xff): number {
    const value = this.#bytes[this.#at];
    if (value === undefined || value > max) throw new ReadFault();
    this.#at += 1;
    return value;
  }

  /** A whole number from 0 to `max`. */
  count(max: number): number {
    let value = 0;
    for (let factor = 1; ; factor *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * factor;
      if (value > max) throw new ReadFault();
      if (byte < 0x80) return value;
    }
  }

  /** A whole number from `-most` to `most`. */
  signed(most: number): number {
    const value = this.count(2 * most);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  day(): Day {
    return dayFromNumber(this.count(MAX_DAY));
  }

  tenths(): number | undefined {
    const value = this.byte();
    if (value === NO_TENTHS) return undefined;
    if (value > 100) throw new ReadFault();
    return value / 10;
  }

  knownTenths(): number {
    const value = this.tenths();
    if (value === undefined) throw new ReadFault();
    return value;
  }

  region(): RegionId {
    return this.pick(regions).id;
  }

  text(most = MAX_TEXT): string {
    const length = this.count(4 * most);
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new ReadFault();
    const text = utf8Text(this.#bytes.subarray(this.#at, end));
    if (text === undefined || text.length > most || unwelcome.test(text)) throw new ReadFault();
    this.#at = end;
    return text;
  }

  list<Item>(most: number, read: () => Item): Item[] {
    return Array.from({ length: this.count(most) }, read);
  }

  regions(): RegionId[] {
    const ids = this.list(regions.length, () => this.region());
    if (new Set(ids).size !== ids.length) throw new ReadFault();
    return ids;
  }

  /** One of a fixed list. */
  pick<Item>(among: readonly Item[]): Item {
    const item = among[this.byte()];
    if (item === undefined) throw new ReadFault();
    return item;
  }

  chosen<Id>(among: readonly Id[]): Id[] {
    const bits = this.count(2 ** among.length - 1);
    return among.filter((_, place) => Math.floor(bits / 2 ** place) % 2 === 1);
  }

  maybe<Value>(read: () => Value): Value | undefined {
    return this.byte(1) === 1 ? read() : undefined;
  }

  /** Nothing may stand behind what was read. */
  end(): void {
    if (this.#at !== this.#bytes.length) throw new ReadFault();
  }
}
