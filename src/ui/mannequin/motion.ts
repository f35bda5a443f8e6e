const goMs = 2200;
const breathMs = 8000;
const breathShare = 0.06;
const holdEndMs = 4800;
const loopMs = 8000;

const ease = (u: number) => (u < 0.5 ? 4 * u ** 3 : 1 - (2 - 2 * u) ** 3 / 2);

/** Player: into the stretch once, then 6 % of the way back with every breath. */
export function holdMoment(ms: number): number {
  if (ms < goMs) return ease(ms / goMs);
  const breath = ((ms - goMs) / breathMs) * 2 * Math.PI;
  return 1 - breathShare * (0.5 - 0.5 * Math.cos(breath));
}

/** Library preview: in, hold 2.6 s, out, rest 1 s, and again. */
export function loopMoment(ms: number): number {
  const into = ms % loopMs;
  if (into < goMs) return ease(into / goMs);
  if (into < holdEndMs) return 1;
  return into < holdEndMs + goMs ? 1 - ease((into - holdEndMs) / goMs) : 0;
}
