/** Long sides, in pixels: a label fills a frame of the camera, and only a part of a photo. */
const FRAME_SIDE = 1280;
const PHOTO_SIDE = 2400;

const canvas = document.createElement('canvas');

const draw = (
  source: CanvasImageSource,
  { width, height }: { width: number; height: number },
  longest: number,
): ImageData => {
  const scale = Math.min(1, longest / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No canvas');
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
};

/** What the camera shows now; null before it shows anything. */
export const frameOf = (video: HTMLVideoElement): ImageData | null =>
  video.videoWidth === 0
    ? null
    : draw(video, { width: video.videoWidth, height: video.videoHeight }, FRAME_SIDE);

/** @throws when the file is no picture that this browser reads */
export const pictureOf = async (file: Blob): Promise<ImageData> => {
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    return draw(bitmap, bitmap, PHOTO_SIDE);
  } finally {
    bitmap.close();
  }
};
