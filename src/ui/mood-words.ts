import type { FiveWords } from './five-point';

/** What the moods from 1 to 5 are called, wherever one is answered. */
export const moodAnswers: FiveWords = ['low', 'a bit flat', 'even', 'bright', 'wonderful'];
