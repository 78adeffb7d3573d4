import { describe, expect, it } from 'vitest';
import { versionToMend } from './version-to-mend.ts';

const version = (
  id: string,
  status: 'active' | 'draft' | 'retired',
  site: string | null = null,
) => ({
  id,
  code: 'acme-form',
  site,
  status,
});
const other = { ...version('other', 'active'), code: 'other-form' };

describe('the version that a misread file leads to', () => {
  it('should be the active one when the one that read it is retired', () => {
    const all = [other, version('1', 'retired'), version('3', 'draft'), version('2', 'active')];
    expect(versionToMend(version('1', 'retired'), all)).toBe('2');
  });

  it('should be one of the same site', () => {
    const all = [version('2', 'active', 'south'), version('3', 'active', 'north')];
    expect(versionToMend(version('1', 'retired', 'north'), all)).toBe('3');
    expect(versionToMend(version('1', 'retired'), all)).toBe('1');
  });

  it('should be the one that read it while it is no older than the active one, or none is', () => {
    const all = [other, version('2', 'active')];
    expect(versionToMend(version('1', 'active'), all)).toBe('1');
    expect(versionToMend(version('1', 'draft'), all)).toBe('1');
    expect(versionToMend(version('1', 'retired'), [other])).toBe('1');
  });
});
