/** Forms opened on Plan lead back to Plan. */
export const backToPlan = `back=${encodeURIComponent('#/plan')}`;
