/** Says lines one after another. */
import type { Line } from './script.ts';

export interface Speaker {
  /** True between `start` and `pause`. */
  readonly speaking: boolean;
  /** Says the line it stands at, and those after it. */
  start(): void;
  pause(): void;
  /** 1 is normal; heard at once. */
  setRate(rate: number): void;
}

/**
 * @param at is told of each line before it is said
 * @param done is told when the last line has been said or the voice has failed
 */
export function createSpeaker(
  lines: readonly Line[],
  voice: SpeechSynthesisVoice,
  at: (line: Line) => void,
  done: () => void,
): Speaker {
  let index = 0;
  let rate = 1;
  let speaking = false;
  /** Rises with every start and stop, so that what was cut off does not go on. */
  let turn = 0;

  function say(mine: number): void {
    const line = lines[index];
    if (!line) {
      finish();
      return;
    }
    at(line);
    const utterance = new SpeechSynthesisUtterance(line.text);
    utterance.lang = 'zh-CN';
    utterance.voice = voice;
    utterance.rate = rate;
    utterance.addEventListener('end', () => {
      if (mine !== turn) return;
      index++;
      say(mine);
    });
    utterance.addEventListener('error', () => {
      if (mine === turn) finish();
    });
    speechSynthesis.speak(utterance);
  }

  function hush(): void {
    turn++;
    speaking = false;
    // `pause()` of the browser does nothing on many phones; a sentence is soon said again.
    speechSynthesis.cancel();
  }

  function finish(): void {
    hush();
    index = 0;
    done();
  }

  function start(): void {
    hush();
    speaking = true;
    say(turn);
  }

  return {
    get speaking() {
      return speaking;
    },
    start,
    pause: hush,
    setRate(value) {
      rate = value;
      if (speaking) start();
    },
  };
}
