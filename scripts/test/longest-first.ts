import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of half a minute and more. They begin first, those at the head of the list before others, so
 * that none is left for the end, when one worker runs and the other has nothing to do. A file that is
 * missing here is no harm. What keeps the API busy goes beside what brings processes of its own, and files
 * that take the worker's turn are not beside each other: the second would only wait.
 */
const LONG = [
  'own-stack',
  'isolation-rows',
  'mail-imap',
  'fresh',
  'odd-values-commands',
  'intake-volume',
  'isolation-refusals',
  'upgrade',
  'worker-kill',
  'structure-lock',
  'sign-in',
  'mail-samples',
  'isolation-references',
  'isolation-commands',
  'mail-kill',
  'odd-values-items',
  'shares',
  'doors',
  'intake-alerts',
  'isolation-realtime',
  'add-a-domain',
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
