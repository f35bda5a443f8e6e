/** Days of a training week and of the long window in which loads are averaged (Gabbett 2016). */
export const WEEK_DAYS = 7;
export const CHRONIC_DAYS = 28;

/** History below which no ratio of loads is given, in days (App's choice, science 1.4). */
export const WARM_UP_DAYS = 28;

/**
 * Mean daily load in AU below which nothing is divided by it: about two easy half hours a week.
 * Otherwise the first week after a holiday reads as a catastrophe (App's choice, science 1.4).
 */
export const CHRONIC_FLOOR = 20;
