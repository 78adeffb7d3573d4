import type { BackgroundFiles } from '../platform/background.ts';

const MAX_BYTES = 512 * 1024;
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp']);

/** The company's logo as a data URL; a missing or oversized one must not stop an invoice. */
export const logoOf = async (
  files: Pick<BackgroundFiles, 'read'>,
  { company, file }: { company: string; file: string | null | undefined },
): Promise<string | null> => {
  if (!file) return null;
  try {
    const { content, type } = await files.read(company, file);
    if (!IMAGES.has(type) || content.length > MAX_BYTES) return null;
    return `data:${type};base64,${content.toString('base64')}`;
  } catch {
    return null;
  }
};
