import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fuzzReader } from './fuzz.ts';
import { inputsIn, madeInputs } from './inputs.ts';
import { randomFrom } from './random.ts';

const SAMPLES = fileURLToPath(new URL('../../../shared/samples/', import.meta.url));

describe('damaged files', () => {
  it('should all be answered, by a reading or a known code', async () => {
    const inputs = [...madeInputs(), ...inputsIn(SAMPLES)];
    const report = await fuzzReader({ seed: 20_261, runs: 60, seconds: 8, inputs });
    expect(report.failures.map(({ run, name, why }) => ({ run, name, why }))).toEqual([]);
    expect(report.runs).toBeGreaterThan(0);
  }, 60_000);

  it('should be damaged in the same way by the same seed', () => {
    for (const { bytes, mutate } of madeInputs())
      expect(mutate(bytes, randomFrom(7))).toEqual(mutate(bytes, randomFrom(7)));
  });

  it('should all be read as long as nobody damages them', async () => {
    const inputs = madeInputs().map((input) => ({ ...input, mutate: (bytes: Buffer) => bytes }));
    const report = await fuzzReader({ seed: 1, runs: 12, seconds: 20, inputs, damage: 'format' });
    expect(Object.keys(report.outcomes).filter((code) => code !== 'LAYOUT_UNKNOWN')).toEqual([
      'read',
    ]);
  }, 60_000);
});
