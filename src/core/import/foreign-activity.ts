import type { ActivityId } from '../activities';

/** First match wins: the special before the general. Words of several languages, without accents. */
const patterns: readonly (readonly [RegExp, ActivityId])[] = [
  [/table ?tennis|ping ?pong|tennis|badminton|squash|racquet|racket|pickleball|padel/, 'racket'],
  [/ski|snowboard|langlauf/, 'ski'],
  [/skat/, 'skate'],
  [
    /stair|step ?train|elliptical|crosstrain|crossfit|hiit|interval|circuit|cardio|jump ?rope/,
    'interval',
  ],
  [/row|aviron|rudern|remo\b/, 'row'],
  [/walk|gehen|spazier|marche|camina|passeggi|wandel/, 'walk'],
  [/hik|trek|mountaineer|wander|randonn|senderis|escursion/, 'hike'],
  [/run|jog|lauf|correr|carrera|course|corsa|hardlopen|bieg|corrida/, 'run'],
  [/cycl|bik|ride|radfahr|velo|cicl|fiets|spinning|rower/, 'cycle'],
  [/swim|schwimm|natation|nata|nuoto|zwem/, 'swim'],
  [
    /weight ?lift|strength|weight|kraft|muscul|levantamiento|pesas|gym|lifting|functional|core/,
    'strength',
  ],
  [/american football|soccer|football|fussball|futbol|calcio|rugby/, 'football'],
  [/basketball|baloncesto/, 'basketball'],
  [/volleyball|voleibol/, 'volleyball'],
  [/handball|balonmano/, 'handball'],
  [/hockey/, 'hockey'],
  [/golf/, 'golf'],
  [/climb|boulder|kletter|escalad/, 'climb'],
  [/box|martial|karate|judo|taekwondo|wrestl|jiu|kickbox|mma|kampf/, 'martial-arts'],
  [/danc|tanz|danse|baile|zumba/, 'dance'],
  [/yoga/, 'yoga'],
  [/pilates|barre/, 'pilates'],
];

/** The activity that a product's word stands for, or undefined where nobody can tell (App's choice). */
export function activityOfWord(word: string): ActivityId | undefined {
  const plain = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[_\-.]+/g, ' ')
    .toLowerCase();
  return patterns.find(([pattern]) => pattern.test(plain))?.[1];
}
