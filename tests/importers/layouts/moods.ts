import { type Layout, lines } from './layout';

/** Layouts of diaries of moods. */
export const moodLayouts: readonly Layout[] = [
  {
    title: 'Daylio, with scales and a clock of 24 hours, in German',
    content: lines(
      'full_date,date,weekday,time,mood,activities,scales,note_title,note',
      '2026-02-07,7. Februar,Samstag,18:52,gut,"Arbeit | Lesen","Schlaf: 4",,',
      '2026-02-06,6. Februar,Freitag,23:59,"so lala","",,,',
    ),
    format: 'daylio',
    kinds: {
      'check-in': { count: 2, kept: 2, first: '2026-02-06T23:59:00', last: '2026-02-07T18:52:00' },
    },
    questions: ['mood', 'mood', 'zone'],
    answers: { 'mood.so lala': '3' },
  },
  {
    title: 'Daylio, 2018: the year apart',
    content: lines(
      'year,date,weekday,time,mood,activities,note',
      '2018,18 May,Friday,11:54 pm,happy,"clean | cook | music","Went out"',
      '2018,May 16,Wednesday,12:05 am,horrible,"",""',
    ),
    format: 'daylio',
    kinds: {
      'check-in': { count: 2, kept: 2, first: '2018-05-16T00:05:00', last: '2018-05-18T23:54:00' },
    },
    questions: ['mood', 'mood', 'zone'],
  },
  {
    title: 'Daylio in Japanese, 2018, half of the day before the clock',
    content: lines(
      'year,date,weekday,time,mood,activities,note',
      '2018,5月18日,金曜日,午後6:50,最高,"",""',
    ),
    format: 'daylio',
    kinds: { 'check-in': { count: 1, kept: 1, first: '2018-05-18T18:50:00' } },
    questions: ['mood', 'zone'],
    answers: { 'mood.最高': '5' },
  },
  {
    title: 'Daylio, a copy that was unpacked',
    content: JSON.stringify(
      {
        version: 15,
        pin: '',
        customMoods: [{ id: 7, custom_name: 'fine', mood_group_id: 2 }],
        dayEntries: [{ datetime: 1_674_556_607_764, timeZoneOffset: 3_600_000, mood: 7, tags: [] }],
      },
      undefined,
      2,
    ),
    format: 'daylio',
    kinds: { 'check-in': { count: 1, kept: 1, first: '2023-01-24T10:36:47Z' } },
  },
];
