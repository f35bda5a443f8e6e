import { type DrinkId, drinks } from '../log/drink';
import { type Modality, modalities } from '../log/massage';
import { NAME_MAX } from '../log/reading';
import { isMentioned, mentionPattern } from '../region-mentions';
import { isRegionId, type Region, type RegionId, regions } from '../regions';
import { headerWords } from './column-mapping';

type Patterns<Id extends string> = readonly (readonly [RegExp, Id])[];

/** First match wins. Words of several languages, without accents. */
const drinkPatterns: Patterns<DrinkId> = [
  [/sports? drink|isoton|gatorade|electrolyt/, 'sports-drink'],
  [/soft drink|soda|cola|limo|lemonade|refresco/, 'soft-drink'],
  [/water|wasser|agua|\beaux?\b|acqua|\bvand\b|\bvann\b|вода/, 'water'],
  [/coffee|kaffee|cafe|espresso|cappuc|latte|koffie|kaffe|кофе/, 'coffee'],
  [/\btea\b|\btee\b|\bte\b|\bthe\b|\bthee\b|чаи/, 'tea'],
  [/milk|milch|leche|\blait\b|kakao|cocoa|молоко/, 'milk'],
  [/juice|saft|zumo|\bjus\b|succo|suco|сок/, 'juice'],
  [/soup|suppe|sopa|soupe|zuppa|broth|суп/, 'soup'],
  [/beer|bier|cerveza|biere|birra|пиво/, 'beer'],
  [/wine|wein|\bvino\b|\bvin\b|vinho|вино/, 'wine'],
];

const modalityPatterns: Patterns<Modality> = [
  [/\bself\b|selbst|foam|roller|blackroll|\bgun\b/, 'self'],
  [/deep|tief|profond|profund/, 'deep-tissue'],
  [/sport|deport/, 'sports'],
  [/myofas|faszi|fascia|trigger|miofas/, 'myofascial'],
  [/stretch|dehn/, 'stretch-therapy'],
  [/correct|korrekt|physio|kinesi/, 'corrective'],
  [/classic|klassi|clasic|russian|swedish|schwed|relax|класс/, 'classic'],
];

/** A whole word for a mood, 5 the good end: Daylio's five, what is near to them, and the same in other languages. */
const moodPatterns: readonly (readonly [RegExp, number])[] = [
  [
    /^(rad|super|great|amazing|awesome|excellent|fantastic|wonderful|toll|genial|increible|ottimo|fantastico|otimo|incrivel|geweldig|swietnie|toppen|fantastisk|harika|отлично|супер)$/,
    5,
  ],
  [
    /^(good|happy|gut|bien|bueno|bene|buono|bem|bom|goed|dobrze|dobry|dobre|bra|god|godt|iyi|хорошо)$/,
    4,
  ],
  [
    /^(meh|ok|okay|average|neutral|normal|so so|so la la|geht so|bof|moyen|regular|cosi cosi|mais ou menos|matig|tak sobie|nic moc|sadar|idare eder|так себе|нормально)$/,
    3,
  ],
  [
    /^(bad|sad|schlecht|mauvais|mal|malo|male|ruim|slecht|zle|spatne|daligt|darlig|darligt|kotu|плохо)$/,
    2,
  ],
  [
    /^(awful|terrible|horrible|furchtbar|schrecklich|lausig|fatal|pessimo|terribile|horrivel|verschrikkelijk|vreselijk|okropnie|fatalnie|hrozne|hemskt|forfaerdelig|forferdelig|berbat|ужасно)$/,
    1,
  ],
];

const idOf = <Id extends string>(
  word: string,
  table: readonly { readonly id: Id; readonly name: string }[],
  patterns: Patterns<Id>,
): Id | undefined => {
  const plain = headerWords(word);
  const named = table.find(({ id, name }) => id === word.trim() || headerWords(name) === plain);
  return named?.id ?? patterns.find(([pattern]) => pattern.test(plain))?.[1];
};

/** The drink that a word stands for, with the word as its name where no drink is called so (App's choice). */
export function drinkOfWord(word: string): { readonly what: DrinkId; readonly name: string } {
  if (word.trim() === '') return { what: 'water', name: '' };
  const what = idOf(word, drinks, drinkPatterns);
  return what ? { what, name: '' } : { what: 'other', name: word.slice(0, NAME_MAX) };
}

/** The kind of massage that a word stands for (App's choice). */
export const modalityOfWord = (word: string): Modality =>
  idOf(word, modalities, modalityPatterns) ?? 'other';

/** The mood 1-5 that a word stands for, as a guess (App's choice); undefined for one that nobody knows. */
export const moodOfWord = (word: string): number | undefined =>
  moodPatterns.find(([pattern]) => pattern.test(headerWords(word)))?.[1];

/** Every region is called by its plain name and by its id without the side: `calf`, `side abs`. */
const regionPatterns = new Map(
  regions.map(({ base, name }) => [base, mentionPattern(name, base.replaceAll('-', ' '))] as const),
);

/** The regions that a text names by id or in plain words; both sides where it names none. */
export function regionsNamed(text: string): readonly RegionId[] {
  const words = text.split(/[^\w-]+/);
  const rest = text.replace(/[\w-]+/g, (word) => (isRegionId(word) ? '' : word));
  const isNamed = ({ id, base, side }: Region) => {
    const pattern = regionPatterns.get(base);
    return words.includes(id) || (pattern !== undefined && isMentioned(rest, pattern, side));
  };
  return regions.filter(isNamed).map(({ id }) => id);
}
