import fc from 'fast-check';

/** How often a property is tried in a soak, where the property itself does not say. */
const SOAK_RUNS = 2000;

// The same values in every run, so that a failure is the change's own. A soak draws others, and more.
fc.configureGlobal(process.env.SOAK ? { numRuns: SOAK_RUNS } : { seed: 20_261_124 });
