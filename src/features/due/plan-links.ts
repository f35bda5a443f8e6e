/** Forms opened on Plan lead back to Plan. */
export const backToPlan = `back=${encodeURIComponent('#/plan')}`;

/** Today's routine of five minutes, started at once; it leads back to Today. */
export const startToday = `#/stretch/today?minutes=5&start=1&back=${encodeURIComponent('#/')}`;
