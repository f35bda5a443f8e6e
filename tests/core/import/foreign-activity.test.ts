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
  ])('%s is %s', (word, activity) => {
    expect(activityOfWord(word)).toBe(activity);
  });

  it.each(['Workout', 'Other', 'generic', 'Meditation', ''])('"%s" stays open', (word) => {
    expect(activityOfWord(word)).toBeUndefined();
  });
});
