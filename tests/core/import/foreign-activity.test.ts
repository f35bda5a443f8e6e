import { describe, expect, it } from 'vitest';
import { activityOfWord } from '../../../src/core/import/foreign-activity';

describe("a product's word for an activity", () => {
  it.each([
    ['TraditionalStrengthTraining', 'strength'],
    ['cross_country_skiing', 'ski'],
    ['Treadmill Running', 'run'],
    ['Trail Running', 'run'],
    ['Indoor Cycling', 'cycle'],
    ['VirtualRide', 'cycle'],
    ['StairClimbing', 'interval'],
    ['HighIntensityIntervalTraining', 'interval'],
    ['Table Tennis', 'racket'],
    ['Rudern', 'row'],
    ['Natación', 'swim'],
    ['Levantamiento de pesas', 'strength'],
    ['Wandern', 'hike'],
    ['Course à pied', 'run'],
    ['Kickboxing', 'martial-arts'],
    ['American Football', 'football'],
    ['Inline Skating', 'skate'],
    ['Rowing Machine', 'row'],
    ['Laufbandtraining', 'run'],
    ['Course à pied sur tapis roulant', 'run'],
    ['Löpning', 'run'],
    ['Бег', 'run'],
    ['ランニング', 'run'],
    ['跑步', 'run'],
    ['달리기', 'run'],
    ['Jazda rowerem', 'cycle'],
    ['Pyöräily', 'cycle'],
    ['サイクリング', 'cycle'],
    ['Freiwasserschwimmen', 'swim'],
    ['Pływanie', 'swim'],
    ['Svømming', 'swim'],
    ['수영', 'swim'],
    ['Camminata', 'walk'],
    ['Spaziergang', 'walk'],
    ['ウォーキング', 'walk'],
    ['Trening siłowy', 'strength'],
    ['Treinamento de força', 'strength'],
    ['Entrenamiento de fuerza', 'strength'],
    ['Musculation', 'strength'],
    ['Йога', 'yoga'],
  ])('%s is %s', (word, activity) => {
    expect(activityOfWord(word)).toBe(activity);
  });

  it.each(['Workout', 'Other', 'generic', 'Meditation', ''])('"%s" stays open', (word) => {
    expect(activityOfWord(word)).toBeUndefined();
  });
});
