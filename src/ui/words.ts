/** What each score of the 0-10 soreness scale means. Source: App's choice. */
const sorenessAnchors = [
  'nothing',
  'barely there',
  'faint',
  'noticeable',
  'easy to notice',
  'sore',
  'sore with most movement',
  'very sore',
  'changes how I move',
  'hard to move',
  'the worst I can imagine',
] as const;

/** The words beside a soreness score of 0-10. */
export const sorenessWords = (score: number): string => sorenessAnchors[score] ?? '';

export const words = {
  appName: 'Limber',
  windowTitle: (screen: string) => `${screen} · Limber`,
  skipToContent: 'Skip to content',
  mainNavigation: 'Main',
  tabs: { today: 'Today', body: 'Body', trends: 'Trends', plan: 'Plan', more: 'More' },
  log: 'Log',
  savedHere: 'Saved on this device.',
  worksOffline: 'Works offline.',

  close: 'Close',
  cancel: 'Cancel',
  clear: 'Clear',
  clearAnswer: (label: string) => `Clear ${label}`,
  back: 'Back',
  undo: 'Undo',
  why: 'Why?',
  loading: 'Loading',
  lastTime: (value: string) => `last time ${value}`,
  notAnsweredLast: (answer: string) => `not answered, last time ${answer}`,
  notAnswered: 'not answered',
  noValue: '–',
  less: (label: string) => `${label}: less`,
  more: (label: string) => `${label}: more`,
  scoreOf: (score: number, meaning: string) =>
    meaning ? `${score} of 10, ${meaning}` : `${score} of 10`,
  countOf: (done: number, total: number) => `${done} of ${total}`,
  sorenessSteps: [
    ['1–2', 'barely'],
    ['3–4', 'notice'],
    ['5–6', 'sore'],
    ['7–8', 'very'],
    ['9–10', 'worst'],
  ],
  sorenessEnds: ['0 nothing', '5 sore', '10 the worst'],
  typeToConfirm: (word: string) => `Type ${word} to confirm`,

  undone: 'Undone.',
  undoFailed: 'That could not be undone. Nothing else changed.',

  offline: 'No connection. Everything still works.',
  updateReady: 'A new version is ready.',
  restart: 'Restart',
} as const;
