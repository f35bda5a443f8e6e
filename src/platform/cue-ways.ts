import type { CueWay } from '../core/preferences';

/** A tone: its height in Hz, its start and length in seconds. */
export interface Tone {
  readonly hertz: number;
  readonly from: number;
  readonly seconds: number;
}

/** The loudest part of a tone, 0 to 1, and how long it takes to fade in and out: no click is heard. */
const LOUDNESS = 0.2;
const FADE_SECONDS = 0.02;

let audio: AudioContext | undefined;

/** Plays tones made on the spot. A browser that wants a tap first stays silent until there was one. */
export function beep(tones: readonly Tone[]): void {
  if (typeof AudioContext === 'undefined') return;
  audio ??= new AudioContext();
  void audio.resume();
  const now = audio.currentTime;
  for (const { hertz, from, seconds } of tones) {
    const tone = new OscillatorNode(audio, { frequency: hertz });
    const volume = new GainNode(audio, { gain: 0 });
    tone.connect(volume).connect(audio.destination);
    volume.gain.setValueAtTime(0, now + from);
    volume.gain.linearRampToValueAtTime(LOUDNESS, now + from + FADE_SECONDS);
    volume.gain.setValueAtTime(LOUDNESS, now + from + seconds - FADE_SECONDS);
    volume.gain.linearRampToValueAtTime(0, now + from + seconds);
    tone.start(now + from);
    tone.stop(now + from + seconds);
  }
}

/** Vibrates: on and off times in ms, by turns. */
export function vibrate(pattern: readonly number[]): void {
  if ('vibrate' in navigator) navigator.vibrate([...pattern]);
}

/** A voice on the device itself: others would send the words to a server. */
const localVoice = (): SpeechSynthesisVoice | undefined => {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const local = speechSynthesis.getVoices().filter(({ localService }) => localService);
  return local.find(({ lang }) => lang.startsWith('en'));
};

/** Speaks with a voice of this device, the newest words instead of those still under way. */
export function speak(text: string): void {
  const voice = localVoice();
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  words.lang = voice.lang;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

/** Stops in the middle of a word. */
export function stopSpeaking(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}

const isPossible: Readonly<Record<CueWay, () => boolean>> = {
  beep: () => typeof AudioContext !== 'undefined',
  vibration: () => 'vibrate' in navigator,
  voice: () => localVoice() !== undefined,
};

/** Whether this device has a way to give a cue. Voices may come late: ask again when it matters. */
export const canCue = (way: CueWay): boolean => isPossible[way]();
