import { onMounted, onScopeDispose, type Ref, ref, shallowRef } from 'vue';
import { type Camera, openCamera, signal } from '../../scanner/camera.ts';
import { type Candidate, candidatesOf, onlyFitting } from '../../scanner/codes.ts';

import { frameOf, pictureOf } from '../../scanner/pictures.ts';
import type { Decode } from '../../scanner/zxing.ts';

type Judge = Parameters<typeof candidatesOf>[1];

/** Between two looks; a look takes as long again on a slow phone. */
const PAUSE_MS = 150;
/** The other codes of a label come into the picture within so many looks after the first. */
const LOOKS_FOR_OTHERS = 3;

/**
 * Looks through the camera until a code is found, or through a picture from the phone. One value that
 * fits is taken at once; of several the person chooses.
 */
export const useScanner = (
  video: Readonly<Ref<HTMLVideoElement | null>>,
  judge: Judge,
  take: (value: string) => void,
) => {
  const camera = shallowRef<Camera | null>(null);
  const state = ref<'starting' | 'looking' | 'choosing' | 'no-camera' | 'no-decoder'>('starting');
  const candidates = shallowRef<Candidate[]>([]);
  const isLit = ref(false);
  const isReading = ref(false);
  /** A picture was read and holds no code. */
  const isEmpty = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;

  const load = async (): Promise<Decode> => (await import('../../scanner/decoder.ts')).decoder();

  const settle = (found: Candidate[]): void => {
    candidates.value = found;
    const only = onlyFitting(found);
    signal();
    if (only) take(only.value);
    else state.value = 'choosing';
  };

  let seen = new Map<string, { text: string; format: string }>();
  let looksLeft = LOOKS_FOR_OTHERS;

  const look = async (decode: Decode): Promise<void> => {
    const frame = video.value && frameOf(video.value);
    for (const code of frame ? await decode(frame) : []) seen.set(code.text, code);
    const found = candidatesOf([...seen.values()], judge);
    if (isOver || state.value !== 'looking') return;
    candidates.value = found;
    if (found.some(({ problem }) => problem === null) && (looksLeft -= 1) < 0) settle(found);
    else timer = setTimeout(() => void look(decode).catch(giveUp), PAUSE_MS);
  };

  const giveUp = (): void => {
    if (!isOver) state.value = 'no-decoder';
  };

  const start = async (): Promise<void> => {
    clearTimeout(timer);
    seen = new Map();
    looksLeft = LOOKS_FOR_OTHERS;
    candidates.value = [];
    isEmpty.value = false;
    state.value = 'starting';
    try {
      camera.value ??= await openCamera();
    } catch {
      state.value = 'no-camera';
      return;
    }
    if (isOver) {
      camera.value.stop();
      return;
    }
    if (video.value) {
      video.value.srcObject = camera.value.stream;
      await video.value.play().catch(() => undefined);
    }
    state.value = 'looking';
    await load().then(look).catch(giveUp);
  };

  const readFile = async (file: Blob): Promise<void> => {
    clearTimeout(timer);
    isReading.value = true;
    isEmpty.value = false;
    const before = state.value;
    try {
      const codes = await (await load())(await pictureOf(file));
      const found = candidatesOf(codes, judge);
      isEmpty.value = found.length === 0;
      if (found.length > 0) settle(found);
      else if (before === 'looking') await start().then(() => (isEmpty.value = true));
    } catch {
      isEmpty.value = true;
    } finally {
      isReading.value = false;
    }
  };

  const light = async (): Promise<void> => {
    await camera.value?.light(!isLit.value);
    isLit.value = !isLit.value;
  };

  onMounted(() => void start());
  onScopeDispose(() => {
    isOver = true;
    clearTimeout(timer);
    camera.value?.stop();
  });

  return { camera, state, candidates, isLit, isReading, isEmpty, start, readFile, light };
};
