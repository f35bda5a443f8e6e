import { cueWays } from '../../core/preferences';
import { canCue } from '../../platform/cue-ways';
import { Switch } from '../../ui/switch';
import { chooseCue, chosenCues } from './player-state';
import { playerWords as words } from './player-words';

/** The ways in which the player can tell somebody who looks away; all off until chosen. */
export function CueChoice() {
  return (
    <div>
      {cueWays.map((way) => {
        const isPossible = canCue(way);
        const hint = way === 'voice' ? words.voiceHint : undefined;
        return (
          <Switch
            key={way}
            label={words.way(way)}
            hint={isPossible ? hint : words.wayMissing}
            checked={isPossible && chosenCues().includes(way)}
            disabled={!isPossible}
            onChange={(isOn) => void chooseCue(way, isOn)}
          />
        );
      })}
    </div>
  );
}
