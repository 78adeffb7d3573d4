type TorchTrack = MediaTrackCapabilities & { torch?: boolean };

export type Camera = {
  stream: MediaStream;
  hasTorch: boolean;
  light: (on: boolean) => Promise<void>;
  stop: () => void;
};

/** @throws DOMException when there is none or the person or the device refuses it */
export const openCamera = async (): Promise<Camera> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: false,
    video: {
      facingMode: { ideal: 'environment' },
      width: { ideal: 1920 },
      height: { ideal: 1080 },
    },
  });
  const [track] = stream.getVideoTracks();
  const able = track?.getCapabilities?.() as TorchTrack | undefined;
  return {
    stream,
    hasTorch: able?.torch === true,
    light: async (on) => {
      await track?.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] });
    },
    stop: () => {
      for (const one of stream.getTracks()) one.stop();
    },
  };
};

const BEEP_HERTZ = 1760;
const BEEP_SECONDS = 0.08;

/** A short tone and a short shake: the eyes are on the label. Neither is needed. */
export const signal = (): void => {
  navigator.vibrate?.(60);
  try {
    const sound = new AudioContext();
    const tone = sound.createOscillator();
    const volume = sound.createGain();
    volume.gain.value = 0.15;
    tone.frequency.value = BEEP_HERTZ;
    tone.connect(volume).connect(sound.destination);
    tone.onended = () => void sound.close();
    tone.start();
    tone.stop(sound.currentTime + BEEP_SECONDS);
  } catch {
    // Without sound the picture says it.
  }
};
