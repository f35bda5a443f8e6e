import { METERS_PER_MILE, ML_PER_FL_OZ } from '../core/units';

/**
 * Numbers and dates as the interface writes them. The interface is English, so words, order and the
 * decimal point are those of `en-GB` for everybody ("Thu 12 November", "1.25 l"); what the person's own
 * locale decides is only whether clocks show 12 or 24 hours. A `locale` argument is there for the day a
 * second language comes.
 */
export const interfaceLocale = 'en-GB';

export type Clock = 12 | 24;
export type Volume = 'ml' | 'fl-oz';
export type Distance = 'km' | 'mi';

/** Between a number and its unit: the two stay on one line. */
export const GAP = '\u00a0';
const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 86_400_000;

/** Formatters are slow to make, and every label asks for one: each is made once. */
function madeOnce<Options, Formatter>(Maker: new (locale: string, options?: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (locale: string, options?: Options): Formatter => {
    const key = locale + JSON.stringify(options);
    const formatter = made.get(key) ?? new Maker(locale, options);
    made.set(key, formatter);
    return formatter;
  };
}

const dateFormat = madeOnce(Intl.DateTimeFormat);
const numberFormat = madeOnce(Intl.NumberFormat);
const pluralRules = madeOnce(Intl.PluralRules);

/** The locale itself if `Intl` knows it, else "en": under some systems browsers report nonsense. */
export function safeLocale(candidate: string | undefined): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(candidate ?? 'en')[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Whether people of a locale read 12 or 24 hours on a clock. */
export function clockOf(locale: string | undefined): Clock {
  const { hourCycle } = new Intl.DateTimeFormat(safeLocale(locale), {
    hour: 'numeric',
  }).resolvedOptions();
  return hourCycle === 'h11' || hourCycle === 'h12' ? 12 : 24;
}

export type DayStyle = 'full' | 'short' | 'date' | 'brief' | 'month' | 'brief-month';

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  short: { weekday: 'short', day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long' },
  brief: { day: 'numeric', month: 'short' },
  month: { month: 'long' },
  'brief-month': { month: 'short' },
};

/** The parts of a UTC instant (ms) in the interface's order, without commas. */
export function dateParts(at: number, options: Intl.DateTimeFormatOptions, locale: string): string {
  return dateFormat(locale, { ...options, timeZone: 'UTC' })
    .formatToParts(at)
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ');
}

/**
 * A `YYYY-MM-DD` day: `full` "Thursday 12 November", `short` "Thu 12 November", `date` "12 November",
 * `brief` "12 Nov", `month` "November", `brief-month` "Nov". The year follows when it is not the year of `today`.
 */
export function formatDay(
  day: string,
  style: DayStyle = 'short',
  today = day,
  locale = interfaceLocale,
) {
  const sameYear = day.slice(0, 4) === today.slice(0, 4);
  return dateParts(
    Date.parse(day),
    { ...dayStyles[style], ...(sameYear ? {} : { year: 'numeric' }) },
    locale,
  );
}

/** "Today", "Yesterday" or "Tomorrow" where it is, else the day in the given style. */
export function formatRelativeDay(
  day: string,
  today: string,
  style: DayStyle = 'short',
  locale = interfaceLocale,
) {
  const distance = Math.round((Date.parse(day) - Date.parse(today)) / MS_PER_DAY);
  if (Math.abs(distance) > 1) return formatDay(day, style, today, locale);
  const text = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day');
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** A clock time of day from minutes after midnight: "09:05" or "9:05 am". */
export function formatClock(minutesOfDay: number, clock: Clock = 24): string {
  const inDay = ((Math.round(minutesOfDay) % 1440) + 1440) % 1440;
  const hours = Math.floor(inDay / 60);
  const minutes = String(inDay % 60).padStart(2, '0');
  if (clock === 24) return `${String(hours).padStart(2, '0')}:${minutes}`;
  return `${hours % 12 || 12}:${minutes}${GAP}${hours < 12 ? 'am' : 'pm'}`;
}

/** The clock time of an instant (ms) where the offset (minutes east of UTC) was in force. */
export function formatTime(at: number, offset: number, clock: Clock = 24): string {
  return formatClock(Math.floor(at / MS_PER_MINUTE) + offset, clock);
}

/** A number with at most `digits` decimals, none needless. */
export function formatNumber(value: number, digits = 1, locale = interfaceLocale): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A duration in minutes: "6 h 10", "45 min", "2 h". */
export function formatMinutes(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole}${GAP}min`;
  const rest = whole % 60;
  const hours = `${formatNumber(Math.floor(whole / 60), 0)}${GAP}h`;
  return rest === 0 ? hours : `${hours}${GAP}${String(rest).padStart(2, '0')}`;
}

/** Seconds as "45 s", "1 min 30 s" or "2 min". */
export function formatSeconds(seconds: number): string {
  const whole = Math.round(seconds);
  const rest = whole % 60;
  if (whole < 60) return `${whole}${GAP}s`;
  const minutes = `${Math.floor(whole / 60)}${GAP}min`;
  return rest === 0 ? minutes : `${minutes} ${rest}${GAP}s`;
}

/** An amount to drink from millilitres: "250 ml", "1.25 l", or "8.5 fl oz". */
export function formatMl(ml: number, unit: Volume = 'ml', locale = interfaceLocale): string {
  if (unit === 'fl-oz') {
    return `${formatNumber(ml / ML_PER_FL_OZ, 1, locale)}${GAP}fl${GAP}oz`;
  }
  if (Math.abs(ml) < 1000) return `${formatNumber(ml, 0, locale)}${GAP}ml`;
  return `${formatNumber(ml / 1000, 2, locale)}${GAP}l`;
}

/** A distance from kilometres: "5.2 km" or "3.2 mi". */
export function formatKm(km: number, unit: Distance = 'km', locale = interfaceLocale): string {
  return unit === 'mi'
    ? `${formatNumber((km * 1000) / METERS_PER_MILE, 1, locale)}${GAP}mi`
    : `${formatNumber(km, 1, locale)}${GAP}km`;
}

/** Forms of a counted noun; `other` always, `one` where it differs. */
export interface Plural {
  one: string;
  other: string;
}

/** "1 day", "3 days": the number and the fitting form of the noun. */
export function formatCount(count: number, forms: Plural, locale = interfaceLocale): string {
  const form = pluralRules(locale).select(count) === 'one' ? forms.one : forms.other;
  return `${formatNumber(count, 1, locale)} ${form}`;
}

/** "left calf, neck and right shoulder". */
export const formatList = (items: readonly string[], locale = interfaceLocale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** Names that begin with a capital, in one line: the first keeps it ("Left calf, right calf"). */
export const namesInLine = (names: readonly string[]): string[] =>
  names.map((name, index) =>
    index === 0 ? name : name.charAt(0).toLocaleLowerCase(interfaceLocale) + name.slice(1),
  );
