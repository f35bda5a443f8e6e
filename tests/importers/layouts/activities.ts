import { type Layout, lines } from './layout';

/** Layouts of lists, recordings and sets of workouts. */
export const activitiesLayouts: readonly Layout[] = [
  {
    title: 'Strava, 2018: few columns, metres',
    content: lines(
      'id,date,name,type,description,elapsed_time,distance,commute,gear,filename',
      '7,2018-11-27 19:11:32,Evening Ride,Ride,"a, b",1468,6075.0,true,x,activities/7.fit.gz',
    ),
    format: 'strava',
    kinds: { training: { count: 1, first: '2018-11-27T19:11:32Z', minutes: 24.47, meters: 6075 } },
    questions: ['activity'],
  },
  {
    title: 'Strava, 2019: one distance, in the unit of the account',
    content: lines(
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Gear,Filename',
      '7,"Mar 3, 2019, 8:05:00 AM",x,Run,,1800,3.1,,false,,activities/7.gpx',
    ),
    format: 'strava',
    kinds: { training: { count: 1, first: '2019-03-03T08:05:00Z', minutes: 30, meters: 4988.97 } },
    questions: ['distance-unit', 'activity'],
    answers: { 'distance-unit': 'mi' },
  },
  {
    title: 'Strava, 2020: without the private note',
    content: lines(
      'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Calories',
      '7,"Mar 3, 2020, 8:05:00 PM",x,Run,,1900,5.01,,,false,,activities/7.gpx,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: {
      training: {
        first: '2020-03-03T20:05:00Z',
        minutes: 30,
        elapsedMinutes: 31.67,
        meters: 5012.5,
        kcal: 300,
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Strava in German, dates in numbers, decimal commas in the first distance',
    content: lines(
      'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendelfahrt,Private Notiz,Ausrüstung,Dateiname,Gewicht,Rad,Verstrichene Zeit,Bewegungszeit,Distanz,Max. Geschwindigkeit,Kalorien',
      '7,"03.04.2026, 07:05:09",x,Lauf,,1900,"5,01",,,false,,,,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: { training: { first: '2026-04-03T07:05:09Z', minutes: 30, meters: 5012.5, kcal: 300 } },
    questions: ['activity'],
  },
  {
    title: 'Strava in Japanese, the second columns by another name',
    content: lines(
      'アクティビティID,アクティビティ日,アクティビティ名,アクティビティのタイプ,説明,経過時間,距離,最大心拍,相対,通勤,非公開メモ,ギア,ファイル名,体重,自転車,経過時間(秒),移動時間,距離(m),最大速度,カロリー',
      '7,2026/04/03 7:05:09,x,ラン,,1900,5.01,,,false,,,activities/7.fit.gz,,,1900.0,1800.0,5012.5,4.1,300.0',
    ),
    format: 'strava',
    kinds: {
      training: {
        first: '2026-04-03T07:05:09Z',
        minutes: 30,
        meters: 5012.5,
        activities: { ラン: 'run' },
      },
    },
    questions: ['activity'],
  },
  {
    title: 'Garmin Connect in French, semicolons after a spreadsheet',
    content: lines(
      "Type d'activité;Date;Favori;Titre;Distance;Calories;Durée;Fréquence cardiaque moyenne;FC max;TE aérobie;Cadence;Max",
      'Course à pied;2026-02-01 09:00:00;false;x;10,50;1 200;01:02:03;150;170;3,1;170;180',
      'Natation en piscine;2026-02-02 09:00:00;false;x;1 500;300;31:05;--;--;2,0;--;--',
    ),
    format: 'garmin-activities-csv',
    kinds: { training: { count: 2, minutes: 93.13, meters: 12_000, kcal: 1500 } },
    questions: ['distance-unit', 'zone', 'activity', 'activity'],
  },
  {
    title: 'Garmin Connect in Norwegian, a pool by a word of its own',
    content: lines(
      'Aktivitetstype,Dato,Favoritt,Tittel,Distanse,Totale kalorier,Tid,Gjennomsnittlig puls,Makspuls,Aerob treningseffekt',
      'Løping,2026-08-27 18:47:09,false,"x","5,24","1.291","00:19:52","146","181","3,0"',
      'Basseng,2026-08-18 07:34:45,false,"x","1.500","329","01:03:09","--","--","--"',
      'Løping,2026-08-16 13:54:14,false,"x","0,01","--","00:00:10,5","93","94","1,0"',
    ),
    format: 'garmin-activities-csv',
    kinds: { training: { count: 3, minutes: 83.19, meters: 6750, kcal: 1620 } },
    questions: ['distance-unit', 'zone', 'activity', 'activity'],
  },
  {
    title: 'Garmin Connect of 2014, dates in words',
    content: lines(
      'Nom,Type,Date,Temps,Distance,Gain,Perte,Vitesse moy.,Vitesse max.,Calories,',
      'x,Course à pied,"lun., 30 juin 2014 7:03",20:46,"2,94",23,19,7:04,5:42,241,',
      'x,Randonnée pédestre,"dim., 3 août 2014 5:51",1:08:54,"11,85",124,123,5:49,4:48,1.978,',
    ),
    format: 'garmin-activities-csv',
    kinds: {
      training: {
        count: 2,
        first: '2014-06-30T07:03:00',
        minutes: 89.67,
        meters: 14_790,
        kcal: 2219,
      },
    },
    questions: ['distance-unit', 'zone', 'activity', 'activity'],
  },
  {
    title: 'Garmin Connect in Chinese',
    content: lines(
      '活动类型,日期,收藏,标题,距离,卡路里,时间,平均心率,最大心率,有氧训练效果,平均步频,最高步频',
      '跑步,2026-02-01 09:00:00,false,"x","10.50","600","01:02:03.5","150","170","3.1","170","180"',
    ),
    format: 'garmin-activities-csv',
    kinds: { training: { minutes: 62.06, meters: 10_500, activities: { 跑步: 'run' } } },
    questions: ['distance-unit', 'zone', 'activity'],
  },
  {
    title: 'Strong, 2024: quoted, semicolons, pounds in the header',
    content: lines(
      '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (lbs)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
      '"1";"2026-03-01 10:00:00";"x";"3600";"Squat (Barbell)";"1";"225";"5";"";"";"0";"";""',
      '"1";"2026-03-01 10:00:00";"x";"3600";"Squat (Barbell)";"Rest Timer";"0";"0";"";"";"90";"";""',
    ),
    format: 'strong',
    kinds: { training: { count: 1, minutes: 60, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'Strong, old Android: a unit in every row',
    content: lines(
      'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
      '2019-03-01 10:00:00;x;Squat;1;80,5;kg;5;;;;0;;;1h 5m',
    ),
    format: 'strong',
    kinds: { training: { count: 1, minutes: 65, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'FitNotes with pounds in the header',
    content: lines(
      'Date,Exercise,Category,Weight (lbs),Reps,Distance,Distance Unit,Time,Comment',
      '2026-04-01,Deadlift,Back,100,5,,,,',
    ),
    format: 'fitnotes',
    kinds: { training: { count: 1, kept: 0, first: '2026-04-01', sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'Hevy in Portuguese, pounds and miles',
    content: lines(
      '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"',
      '"Treino","5 Mai 2026, 07:30","5 Mai 2026, 08:15","","Supino",,"",0,"normal",100,5,,,',
    ),
    format: 'hevy',
    kinds: { training: { count: 1, first: '2026-05-05T07:30:00', minutes: 45, sets: 1 } },
    questions: ['zone', 'activity'],
  },
  {
    title: 'TCX with two activities of several laps',
    content: lines(
      '<?xml version="1.0"?>',
      '<TrainingCenterDatabase xmlns="x"><Activities><MultiSportSession><Id>x</Id><FirstSport>',
      '<Activity Sport="Other"><Id>2026-06-02T05:00:00Z</Id>',
      '<Lap StartTime="2026-06-02T05:00:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>500</DistanceMeters><Calories>50</Calories><Track><Trackpoint><Time>2026-06-02T05:00:01Z</Time><DistanceMeters>1</DistanceMeters></Trackpoint></Track></Lap>',
      '<Lap StartTime="2026-06-02T05:10:00Z"><TotalTimeSeconds>600</TotalTimeSeconds><DistanceMeters>500</DistanceMeters><Calories>50</Calories></Lap>',
      '</Activity></FirstSport><NextSport><Transition StartTime="2026-06-02T05:20:00Z"><TotalTimeSeconds>60</TotalTimeSeconds></Transition>',
      '<Activity Sport="Biking"><Id>2026-06-02T05:21:00Z</Id>',
      '<Lap StartTime="2026-06-02T05:21:00Z"><TotalTimeSeconds>1800</TotalTimeSeconds><DistanceMeters>15000</DistanceMeters><Calories>300</Calories></Lap>',
      '</Activity></NextSport></MultiSportSession></Activities></TrainingCenterDatabase>',
    ),
    format: 'tcx',
    kinds: {
      training: {
        count: 2,
        first: '2026-06-02T05:00:00Z',
        last: '2026-06-02T05:21:00Z',
        minutes: 50,
        meters: 16_000,
        kcal: 400,
      },
    },
    questions: ['activity', 'activity'],
  },
  {
    title: 'GPX with two tracks and a route',
    content: lines(
      '<?xml version="1.0"?><gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">',
      '<metadata><time>2020-01-01T00:00:00Z</time></metadata>',
      '<rte><rtept lat="48" lon="16"><time>2020-01-01T00:00:00Z</time></rtept></rte>',
      '<trk><name>secret</name><type>running</type><trkseg><trkpt lat="48.0" lon="16.0"><time>2026-06-01T06:00:00Z</time></trkpt><trkpt lat="48.001" lon="16.0"><time>2026-06-01T06:01:00Z</time></trkpt></trkseg>',
      '<trkseg><trkpt lat="48.1" lon="16.0"><time>2026-06-01T06:05:00Z</time></trkpt></trkseg></trk>',
      '<trk><type>cycling</type><trkseg><trkpt lat="48.0" lon="16.0"><time>2026-06-02T06:00:00+02:00</time></trkpt><trkpt lat="48.0" lon="16.0"><time>2026-06-02T06:02:00+02:00</time></trkpt></trkseg></trk></gpx>',
    ),
    format: 'gpx',
    kinds: {
      training: {
        count: 2,
        first: '2026-06-01T06:00:00Z',
        last: '2026-06-02T04:00:00Z',
        minutes: 7,
        meters: 111.2,
      },
    },
    questions: ['activity', 'activity'],
  },
];
