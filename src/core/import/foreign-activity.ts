import type { ActivityId } from '../activities';

/**
 * First match wins: the special before the general. Words of the languages that products speak, in the
 * spelling of `plainWord`: no accents, no voicing marks of kana.
 */
const patterns: readonly (readonly [RegExp, ActivityId])[] = [
  [
    /table ?tennis|ping ?pong|tennis|badminton|squash|racquet|racket|pickleball|padel|pilota/,
    'racket',
  ],
  [/ski|snowboard|langlauf|лыж|スキー|滑雪|스키/, 'ski'],
  [/skat|schlittschuh|pattin|patinaje/, 'skate'],
  [
    /stair|step (train|machine)|elliptical|crosstrain|crossfit|hiit|interval|circuit|[ck]ardio|jump ?rope|aerobic|boot ?camp/,
    'interval',
  ],
  [
    /rower(em|owa)|kolarst|ciclis|cyclis|cykel|cykling|sykling|cycling|radfahr|rennrad|mountainbike/,
    'cycle',
  ],
  [/row|aviron|rudern|remo\b|remada|canottaggio|roeien|греб/, 'row'],
  [
    /walk|gehen|spazier|marche|camina|camminat|passeggi|wandel|caminhad|promenad|gang\b|gaing|kavely|spacer|chodz|chuze|gyalog|yuru|ходьб|прогулк|ウォーク|ウォーキン|散歩|步行|健走|걷기/,
    'walk',
  ],
  [
    /hik|trek|mountaineer|wander|randonn|senderis|escursion|vandring|vaellus|поход|ハイキン|徒步|登山|등산|하이킹/,
    'hike',
  ],
  [
    /run|jog|lauf|correr|carrera|course|corsa|hardlopen|bieg|corrida|lopning|løb|løping|juoks|beh\b|futas|kosu|treadmill|tapis|бег|ランニン|^ラン|跑|달리기|러닝/,
    'run',
  ],
  [
    /cycl|bik|ride|radfahr|radfahrt|velo|cicl|fiets|spinning|pyorail|kerekpar|bisiklet|велоси|вело|サイクリン|ライト|骑|騎|自行车|라이딩|사이클|자전거/,
    'cycle',
  ],
  [
    /swim|schwimm|natation|nage|natacao|nuot|zwem|simning|svømning|svømming|pływ|plavan|uint|uszas|yuzme|natacion|плаван|スイム|水泳|游泳|수영/,
    'swim',
  ],
  [
    /weight ?(lift|machine|train)|strength|weight|kraft|muscul|levantamiento|pesas|pesi\b|fuerza|forca|forza|gym|lifting|functional|core\b|krachttrain|styrke|styrketraning|voimah|siłow|posil|erosit|kuvvet|силов|筋トレ|ウェイト|ウエイト|力量|重量|근력|웨이트/,
    'strength',
  ],
  [
    /american football|soccer|football|fussball|futbol|futebol|calcio|rugby|voetbal|サッカー|足球|축구/,
    'football',
  ],
  [/basketball|baloncesto/, 'basketball'],
  [/volleyball|voleibol/, 'volleyball'],
  [/handball|balonmano/, 'handball'],
  [/hockey/, 'hockey'],
  [/golf/, 'golf'],
  [/climb|boulder|kletter|escalad|arrampic|ボルタリン|クライミン|攀岩/, 'climb'],
  [/box|martial|karate|judo|taekwondo|wrestl|jiu|kickbox|mma\b|kampf/, 'martial-arts'],
  [/danc|tanz|danse|baile|zumba/, 'dance'],
  [/yoga|ヨカ|瑜伽|요가|[йи]ога/, 'yoga'],
  [/pilates|barre|ヒラティス|普拉提|필라테스/, 'pilates'],
];

/** A word without accents and case, in words; Hangul stays in syllables. */
const plainWord = (word: string): string =>
  word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .normalize('NFC')
    .replace(/[_\-.]+/g, ' ')
    .toLowerCase();

/** The activity that a product's word stands for, or undefined where nobody can tell (App's choice). */
export function activityOfWord(word: string): ActivityId | undefined {
  const plain = plainWord(word);
  return patterns.find(([pattern]) => pattern.test(plain))?.[1];
}
