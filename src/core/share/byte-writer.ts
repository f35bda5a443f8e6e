import { type Day, dayNumber } from '../day';
import { type RegionId, regions } from '../regions';
import { utf8Bytes } from './utf8';

const placeOfRegion = new Map(regions.map(({ id }, place) => [id, place]));

/** No value where a value in tenths of 0-10 could stand. */
export const NO_TENTHS = 255;

/** Writes small things close together; `ByteReader` reads them back in the same order. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  byte(value: number): void {
    this.#bytes.push(value & 0xff);
  }

  /** A whole number from 0, in as many bytes as it needs (LEB128). */
  count(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.byte(rest);
  }

  /** A whole number that may lie below 0. */
  signed(value: number): void {
    this.count(value < 0 ? -2 * value - 1 : 2 * value);
  }

  day(day: Day): void {
    this.count(dayNumber(day));
  }

  /** A mean on a scale of 0-10, to one decimal; a byte whether it is there or not. */
  tenths(value: number | null | undefined): void {
    this.byte(value === null || value === undefined ? NO_TENTHS : Math.round(value * 10));
  }

  region(id: RegionId): void {
    this.byte(placeOfRegion.get(id) ?? 0);
  }

  text(value: string): void {
    const bytes = utf8Bytes(value);
    this.count(bytes.length);
    this.#bytes.push(...bytes);
  }

  /** How many, then each. */
  list<Item>(items: readonly Item[], write: (item: Item) => void): void {
    this.count(items.length);
    items.forEach(write);
  }

  regions(ids: readonly RegionId[]): void {
    this.list(ids, (id) => this.region(id));
  }

  /** Which of a fixed list of ids are there, one bit for each. */
  chosen<Id>(ids: readonly Id[], among: readonly Id[]): void {
    this.count(among.reduce((bits, id, place) => bits + (ids.includes(id) ? 2 ** place : 0), 0));
  }

  /** A value that may be absent: whether it is there, then itself. */
  maybe<Value>(value: Value | undefined, write: (value: Value) => void): void {
    this.byte(value === undefined ? 0 : 1);
    if (value !== undefined) write(value);
  }

  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}
