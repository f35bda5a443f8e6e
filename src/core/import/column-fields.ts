/** What a table of a person's own can hold: its rows are all of one kind. */
export const tableKinds = ['training', 'sleep', 'drink', 'massage', 'stretch', 'check-in'] as const;
export type TableKind = (typeof tableKinds)[number];

/** How the cells of a column are read. */
export type CellType =
  | 'moment'
  | 'clock'
  | 'moment-or-clock'
  | 'duration'
  | 'distance'
  | 'energy'
  | 'volume'
  | 'rating'
  | 'grade'
  | 'score'
  | 'number'
  | 'word'
  | 'region'
  | 'note';

/** The units a column's bare numbers can be in, the usual one first; a cell's own unit wins. */
export const cellUnits = {
  moment: [],
  clock: [],
  'moment-or-clock': [],
  duration: ['min', 'min-h', 'h', 's'],
  distance: ['km', 'mi', 'm'],
  energy: ['kcal', 'kj'],
  volume: ['ml', 'cl', 'dl', 'l', 'fl-oz'],
  rating: ['5-best', '1-best'],
  grade: [],
  score: [],
  number: [],
  word: [],
  region: [],
  note: [],
} as const satisfies Record<CellType, readonly string[]>;

export type CellUnit = (typeof cellUnits)[CellType][number];

interface FieldRow {
  readonly id: string;
  readonly reads: CellType;
  /** What such a column is called, in small letters without accents, in several languages. */
  readonly called: RegExp;
}

const day = {
  id: 'day',
  reads: 'moment',
  called:
    /\b(date|datum|fecha|data|jour|day|tag|dia|giorno|dato|pvm|tarih|timestamp|zeitstempel|when|start|started|beginn|inicio|debut|inizio|fechahora)\b|дата|日付|日期|날짜/,
} as const satisfies FieldRow;
const clock = {
  id: 'clock',
  reads: 'clock',
  called: /\b(time|uhrzeit|zeit|hora|heure|ora|tijd|tid|kello|saat|klockan|klokken)\b|время|時刻/,
} as const satisfies FieldRow;
const note = {
  id: 'note',
  reads: 'note',
  called:
    /\b(notes?|comments?|notiz(en)?|bemerkung(en)?|kommentare?|notas?|comentarios?|commentaires?|remarques?|remarks?|description|opmerkingen?)\b|заметк|комментари/,
} as const satisfies FieldRow;
const durationWords =
  /\b(duration|dauer|length|lange|minutes?|mins?|minuten|minutos|minuti|duracion|duree|durata|duur|duracao|hours?|hrs?|std|stunden|horas|heures|ore|uren|elapsed|moving|seconds|secs?)\b|длительность|время/;
const duration = {
  id: 'duration',
  reads: 'duration',
  called: durationWords,
} as const satisfies FieldRow;
const region = {
  id: 'region',
  reads: 'region',
  called:
    /\b(regions?|body ?parts?|muscles?|muskeln?|areas?|where|korperteile?|zonas?|parties?|parti|spieren|place)\b/,
} as const satisfies FieldRow;
const rating = <Id extends string>(id: Id, called: RegExp) =>
  ({ id, reads: 'rating', called }) as const satisfies FieldRow;

/** The fields of each kind, in the order they are guessed and shown. */
export const tableFields = {
  training: [
    day,
    clock,
    {
      id: 'end',
      reads: 'moment-or-clock',
      called: /\b(end|ended|ende|stop|finish(ed)?|fin|fine|einde|until|bis|slut)\b/,
    },
    duration,
    {
      id: 'activity',
      reads: 'word',
      called:
        /\b(activity|activities|aktivitat|sport(art|s)?|type|typ|art|tipo|workout|exercise|actividad|activite|attivita|atividade|discipline|disziplin|training|name|title|kind)\b|активност|тренировк/,
    },
    {
      id: 'distance',
      reads: 'distance',
      called:
        /\b(distance|distanz|strecke|km|kms|kilomet(er|re|res|ros|ri)|miles?|distancia|distanza|afstand|entfernung|dystans)\b|дистанция|расстояние/,
    },
    {
      id: 'kcal',
      reads: 'energy',
      called:
        /\b(calories?|kcal|cals?|kalorien|calorias|calorie|energy|energie|energia|kj|kilojoules?|verbrannt)\b|калори/,
    },
    {
      id: 'rpe',
      reads: 'score',
      called: /\b(s?rpe|effort|exertion|anstrengung|esfuerzo|borg|intensity|intensitat|sforzo)\b/,
    },
    note,
  ],
  sleep: [
    {
      ...day,
      called:
        /\b(date|datum|fecha|data|jour|day|tag|dia|giorno|dato|night|nacht|noche|nuit|notte)\b|дата/,
    },
    {
      id: 'start',
      reads: 'moment-or-clock',
      called:
        /\b(asleep( at)?|fell asleep|sleep ?onset|eingeschlafen|einschlafen|endormi|dormido|addormentat[oa])\b|засн/,
    },
    {
      id: 'bed',
      reads: 'moment-or-clock',
      called:
        /\b(bed ?time|in ?bed|to ?bed|bed|sleep ?start|start|started|from|von|zu ?bett|bett|coucher|acostarse|acoste|letto|begin|beginn|lights ?out)\b|лег/,
    },
    {
      id: 'end',
      reads: 'moment-or-clock',
      called:
        /\b(wake|wakes|woke|woken|wake ?up|wake ?time|up|got up|get ?up|rise|end|ended|ende|stop|to|bis|aufgewacht|aufwachen|aufgestanden|aufstehen|reveil|lever|despertar|desperte|levante|sveglia|risveglio|finish)\b|просн|встал/,
    },
    {
      ...duration,
      called: new RegExp(
        `${durationWords.source}|\\b(slept|asleep|sleep|schlaf|schlafdauer|geschlafen|sommeil|dormi|sueno|dormidas|sonno|slaap|geslapen)\\b|сон`,
      ),
    },
    rating(
      'quality',
      /\b(quality|qualitat|schlafqualitat|rating|bewertung|calidad|qualite|qualita|kwaliteit|rated)\b|качество/,
    ),
    note,
  ],
  drink: [
    day,
    clock,
    {
      id: 'amount',
      reads: 'volume',
      called:
        /\b(amount|volume|ml|menge|quantity|water|wasser|hydration|cantidad|agua|quantite|eau|quantita|acqua|hoeveelheid|lit(er|re)s?|oz|ounces|cl|dl)\b|вода|объем/,
    },
    {
      id: 'what',
      reads: 'word',
      called:
        /\b(drinks?|beverages?|getranke?|bebida|boisson|bevanda|drank|type|typ|what|kind|name|was|tipo)\b|напиток/,
    },
    note,
  ],
  massage: [
    day,
    clock,
    duration,
    {
      id: 'modality',
      reads: 'word',
      called: /\b(type|typ|kind|art|massage|modality|technique|technik|tipo|style|sort)\b|массаж/,
    },
    region,
    {
      id: 'pressure',
      reads: 'grade',
      called: /\b(pressure|druck|presion|pression|pressione|firmness)\b/,
    },
    {
      id: 'price',
      reads: 'number',
      called:
        /\b(price|preis|cost|costs|kosten|precio|coste|prix|prezzo|prijs|paid|bezahlt)\b|цена/,
    },
    note,
  ],
  stretch: [
    day,
    clock,
    region,
    {
      ...duration,
      called: new RegExp(`${durationWords.source}|\\b(held|hold|gehalten)\\b`),
    },
    note,
  ],
  'check-in': [
    day,
    clock,
    rating('energy', /\b(energy|energie|energia|energia|vitality|tiredness)\b|энерги/),
    rating('mood', /\b(mood|stimmung|laune|humor|animo|humeur|umore|stemming)\b|настроени/),
    rating('stress', /\b(stress|estres|stresse)\b|стресс/),
    rating(
      'sleepQuality',
      /\b(sleep( quality)?|schlaf(qualitat)?|sueno|sommeil|sonno|slaap)\b|сон/,
    ),
    note,
  ],
} as const satisfies Record<TableKind, readonly FieldRow[]>;

export type FieldId = (typeof tableFields)[TableKind][number]['id'];

export interface ColumnField extends FieldRow {
  readonly id: FieldId;
}

/** The fields of a kind. */
export const fieldsOf = (kind: TableKind): readonly ColumnField[] => tableFields[kind];

/** The units that the bare numbers of a field can be in; none where there is nothing to choose. */
export const unitsOfField = (kind: TableKind, field: FieldId): readonly CellUnit[] => {
  const row = fieldsOf(kind).find(({ id }) => id === field);
  return row ? cellUnits[row.reads] : [];
};

/** What an entry of a kind cannot be without: one field of each group. */
export const neededFields: Readonly<Record<TableKind, readonly (readonly FieldId[])[]>> = {
  training: [['day'], ['duration', 'end']],
  sleep: [
    ['day', 'start', 'bed'],
    ['duration', 'end'],
  ],
  drink: [['day'], ['amount']],
  massage: [['day']],
  stretch: [['day'], ['region'], ['duration']],
  'check-in': [['day'], ['energy', 'mood', 'stress', 'sleepQuality']],
};

/** Words that tell what the rows of a table are. */
export const kindCalled: Readonly<Record<TableKind, RegExp>> = {
  sleep:
    /sleep|schlaf|bed ?time|\b(woke|wake)|sommeil|sueno|sonno|slaap|asleep|eingeschlafen|aufgewacht|сон/,
  drink:
    /water|wasser|drink|beverage|hydration|getrank|\b(agua|eau|acqua|ml)\b|bebida|boisson|вода/,
  massage: /massage|therapist|modality|masaje|массаж|massaggio/,
  stretch: /stretch|dehn|\bheld\b|estiramiento|etirement/,
  'check-in': /\b(mood|stress|stimmung|laune|humeur|animo|umore)\b|настроени/,
  training:
    /activit|aktivit|activid|attivit|workout|exercise|sport|distan|strecke|\b(km|miles|kcal|rpe)\b|calor|kalor|training|тренир/,
};
