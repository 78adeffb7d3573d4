/**
 * Holds the products of a run of all layers: one for the integration tests and, when it is asked for, a
 * copy for the browser tests. A process of its own, since a start changes the environment and the file
 * rights of the process that it happens in.
 */
import { startTestStack, type TestStack } from './test-stack.ts';

export type Told = { product: 'integration' | 'browser' } & (
  | { is: TestStack['product'] }
  | { failed: string }
);

const tell = (message: Told): void => void process.send?.(message);
const tellOf = async (
  product: Told['product'],
  started: Promise<TestStack['product']>,
): Promise<void> => {
  await started.then(
    (is) => tell({ product, is }),
    (error: unknown) =>
      tell({ product, failed: error instanceof Error ? error.message : String(error) }),
  );
};

// Nothing else needs to keep this process.
setInterval(() => undefined, 60_000);
const stack = startTestStack('test-', { mayBeCopied: true });
process.on('message', () => {
  void tellOf(
    'browser',
    stack.then(({ startCopy }) => startCopy()),
  );
});
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    void stack
      .then(
        ({ end }) => end(),
        () => undefined,
      )
      .finally(() => process.exit());
  });
await tellOf(
  'integration',
  stack.then(({ product }) => product),
);
