/** Whole minutes from "6 h 10", "6:10", "6h", "370" or "1,5 h"; null when it is none of these. */
export function readMinutes(text: string): number | null {
  const typed = text.trim().toLowerCase().replace(',', '.');
  const clock = /^(\d{1,3})\s*(?:h|:)\s*(\d{1,2})?\s*(?:m|min)?$/.exec(typed);
  if (clock) {
    const minutes = Number(clock[2] ?? 0);
    return minutes < 60 ? Number(clock[1]) * 60 + minutes : null;
  }
  const hours = /^(\d{1,3}\.\d+)\s*h$/.exec(typed);
  if (hours) return Math.round(Number(hours[1]) * 60);
  const plain = /^(\d{1,5})\s*(?:m|min)?$/.exec(typed);
  return plain ? Number(plain[1]) : null;
}
