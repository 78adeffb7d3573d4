import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of half a minute and more. They begin first, those at the head of the list before others, so
 * that none is left for the end, when one worker runs and the other has nothing to do. A file that is
 * missing here is no harm.
 */
const LONG = [
  'own-stack',
  'fresh',
  'mail-kill',
  'isolation-commands',
  'upgrade',
  'mail-imap',
  'intake-volume',
  'sign-in',
  'worker-kill',
  'isolation-rows',
  'add-a-domain',
  'odd-values-commands',
  'intake-alerts',
  'streamed-lists',
].flatMap((name) => [`/${name}.int.test.ts`, `/${name}.test.ts`]);

const place = ({ moduleId }: TestSpecification): number => {
  const found = LONG.findIndex((end) => moduleId.endsWith(end));
  return found < 0 ? LONG.length : found;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
