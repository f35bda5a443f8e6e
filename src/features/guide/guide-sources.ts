/** What the guide rests on: the short name shown beside a statement, and where it was published. */
const sources = {
  'albulescu-2022': ['Albulescu 2022', 'PLoS ONE. Short breaks, 22 samples.'],
  'bishop-2018': ['Bishop 2018', 'Strength and Conditioning Journal. Differences between sides.'],
  'cambron-2007': [
    'Cambron 2007',
    'Journal of Alternative and Complementary Medicine. How people feel after a massage.',
  ],
  'carney-2012': ['Carney 2012', 'Sleep. The consensus sleep diary.'],
  'clarsen-2020': ['Clarsen 2020', 'British Journal of Sports Medicine. Weekly complaint score.'],
  'clinic-lists': ['Clinics', 'Lists that clinics give out before a massage.'],
  'dakic-2023': ['Dakić 2023', 'Sports. Massage in sport, 114 articles.'],
  'dalen-lorentsen-2021': [
    'Dalen-Lorentsen 2021',
    'British Journal of Sports Medicine. Steering load in youth football, randomised.',
  ],
  'davis-2020': [
    'Davis 2020',
    'BMJ Open Sport and Exercise Medicine. Massage and performance, 29 studies; corrected in 2021.',
  ],
  'diary-eeg': ['PMC8314633', 'PubMed Central. Sleep diary beside two measurements, 80 adults.'],
  'dupuy-2018': ['Dupuy 2018', 'Frontiers in Physiology. Ways to recover, 99 studies.'],
  'efsa-2010': ['EFSA 2010', 'European Food Safety Authority, EFSA Journal. Water intake.'],
  'farrar-2001': ['Farrar 2001', 'Pain. What counts as a change, 2,724 people.'],
  'foster-1998': [
    'Foster 1998',
    'Medicine and Science in Sports and Exercise. Monotony and strain.',
  ],
  'foster-2001': [
    'Foster 2001',
    'Journal of Strength and Conditioning Research. Effort of a whole session.',
  ],
  'foster-2021': [
    'Foster 2021',
    'International Journal of Sports Physiology and Performance. Effort of a session, years on.',
  ],
  'galinsky-2000': ['Galinsky 2000', 'Ergonomics. Extra breaks, 42 workers.'],
  'galinsky-2007': [
    'Galinsky 2007',
    'American Journal of Industrial Medicine. Extra breaks and stretches, 51 workers.',
  ],
  'garber-2011': [
    'ACSM, Garber 2011',
    'Medicine and Science in Sports and Exercise. Exercise for healthy adults.',
  ],
  'guo-2017': ['Guo 2017', 'Frontiers in Physiology. Massage and soreness, 11 trials, 504 people.'],
  'hedge-1999': [
    'Hedge 1999',
    'Ergonomics. Cornell discomfort questionnaire, Human Factors and Ergonomics Laboratory, Cornell University.',
  ],
  'herbert-2011': ['Herbert 2011', 'Cochrane review. Stretching and soreness, 12 studies.'],
  'hinds-2004': [
    'Hinds 2004',
    'Medicine and Science in Sports and Exercise. Massage and blood flow.',
  ],
  'hirshkowitz-2015': [
    'Hirshkowitz 2015',
    'Sleep Health. National Sleep Foundation, hours by age.',
  ],
  'hoch-2011': ['Hoch and McKeon 2011', 'Manual Therapy. Knee to wall, 35 people.'],
  hse: ['HSE', 'Health and Safety Executive, Great Britain. Guidance on screen work.'],
  'ingram-2025': ['Ingram 2025', 'Sports Medicine. Stretching dose, 189 studies, 6,654 adults.'],
  'iom-2005': ['IOM 2005', 'Institute of Medicine, United States. Reference intakes for water.'],
  'johnson-2023': ['Johnson and Rosenfield 2023', 'Optometry and Vision Science. Screen breaks.'],
  'li-2024': ['Li 2024', 'Sports Medicine - Open. Massage in endurance sport.'],
  'luger-2019': ['Luger 2019', 'Cochrane review. Work breaks, 6 trials.'],
  'mak-2024': ['Mak 2024', 'JAMA Network Open. Massage for pain, a map of reviews.'],
  nhs: ['NHS', 'National Health Service, United Kingdom. Public pages on signs to act on.'],
  'niosh-2017': ['NIOSH 2017-126', 'US workplace safety institute. Work in heat.'],
  niosh: ['NIOSH', 'US workplace safety institute. Muscle breakdown after hard effort.'],
  'phillips-2017': ['Phillips 2017', 'Scientific Reports. Sleep regularity.'],
  'poppendieck-2016': ['Poppendieck 2016', 'Sports Medicine. Massage between efforts.'],
  'powden-2015': ['Powden 2015', 'Manual Therapy. How exact knee to wall is.'],
  'salaffi-2004': [
    'Salaffi 2004',
    'European Journal of Pain. Smallest change noticed, 825 people.',
  ],
  'saw-2016': ['Saw 2016', 'British Journal of Sports Medicine. Asking people, 56 studies.'],
  'sawka-2007': [
    'ACSM, Sawka 2007',
    'Medicine and Science in Sports and Exercise. Drinking in sport.',
  ],
  'sherman-2014': [
    'Sherman 2014',
    'Annals of Family Medicine. Massage dose, neck pain, 228 adults.',
  ],
  'simic-2012': [
    'Simic 2012',
    'Scandinavian Journal of Medicine and Science in Sports. Stretching before strength, 104 studies.',
  ],
  'thomas-2018': [
    'Thomas 2018',
    'International Journal of Sports Medicine. Stretching dose, 23 studies.',
  ],
  'walsh-2021': ['Walsh 2021', 'British Journal of Sports Medicine. Sleep and athletes.'],
  'waongenngarm-2018': ['Waongenngarm 2018', 'Applied Ergonomics. Breaks at a desk, 11 trials.'],
  'waongenngarm-2021': [
    'Waongenngarm 2021',
    'Scandinavian Journal of Work, Environment and Health. Breaks and posture shifts, 193 office workers.',
  ],
  'warneke-2025': [
    'Warneke 2025',
    'Journal of Sport and Health Science. What 20 stretching researchers agree on.',
  ],
  'watson-2015': ['Watson 2015', 'Journal of Clinical Sleep Medicine. How much adults sleep.'],
  'who-2023': ['WHO 2023', 'World Health Organization. Guideline on lasting low back pain.'],
  'wiltshire-2010': [
    'Wiltshire 2010',
    'Medicine and Science in Sports and Exercise. Massage and lactate.',
  ],
  'windred-2021': ['Windred 2021', 'Sleep. Sleep regularity, 60,977 adults.'],
  'yin-2014': ['Yin 2014', 'A collection of reports of harm after massage.'],
} as const satisfies Readonly<Record<string, readonly [short: string, published: string]>>;

export type SourceId = keyof typeof sources;

export const sourceIds = Object.keys(sources) as SourceId[];

export const sourceName = (id: SourceId): string => sources[id][0];

export const sourcePublished = (id: SourceId): string => sources[id][1];
