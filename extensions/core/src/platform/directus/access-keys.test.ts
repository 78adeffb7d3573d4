import { describe, expect, it } from 'vitest';
import { accessKeys, createOwners, isOfUser } from './access-keys.ts';

const identity = (user: string) => ({ user, roles: ['member'], ip: '127.0.0.1' });

describe('the keys of somebody’s access', () => {
  it('should be about users, unlike those of roles and rights', () => {
    expect(accessKeys(identity('a')).every(isOfUser)).toBe(true);
    expect(['global-access-roles-1', 'roles-tree-1', 'raw-permissions-1'].some(isOfUser)).toBe(
      false,
    );
  });

  it('should be kept for others only where they are known to be theirs', () => {
    const owners = createOwners(100);
    owners.remember(identity('a'));
    const [key = ''] = accessKeys(identity('a'));
    expect(owners.isOfOthers(key, new Set(['b']))).toBe(true);
    expect(owners.isOfOthers(key, new Set(['b', 'a']))).toBe(false);
    expect(owners.isOfOthers('policies-unknown', new Set(['b']))).toBe(false);
  });

  it('should be forgotten, oldest first', () => {
    const owners = createOwners(5);
    owners.remember(identity('a'));
    owners.remember(identity('b'));
    const [old = ''] = accessKeys(identity('a'));
    const [young = ''] = accessKeys(identity('b'));
    expect(owners.isOfOthers(old, new Set(['c']))).toBe(false);
    expect(owners.isOfOthers(young, new Set(['c']))).toBe(true);
  });
});
