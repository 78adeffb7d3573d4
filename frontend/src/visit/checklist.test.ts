import { describe, expect, it } from 'vitest';
import { LIFECYCLE, makeVisit } from '../testing/visit.ts';
import { checklistOf } from './checklist.ts';
import { primaryStep } from './steps.ts';

const onSite = (rest: Parameters<typeof makeVisit>[0] = {}) => {
  const visit = makeVisit(rest);
  const order = {
    ...visit.facts.order,
    status: 'MetCustomer',
    status_category: 'in_progress' as const,
  };
  return { ...visit, facts: { ...visit.facts, order } };
};

describe('checklist', () => {
  it('should list everything the work type asks for, with the page to mend it', () => {
    const visit = onSite();
    const items = checklistOf(visit, primaryStep(LIFECYCLE, visit)?.missing ?? []);
    expect(items.map(({ key, page, isDone }) => [key, page, isDone])).toEqual([
      ['serial', 'serial', false],
      ['port', 'port', false],
      ['photos.onu', 'photos', false],
      ['signature', 'signature', false],
    ]);
    expect(items[0]?.detail).toBe('Scan or enter the ONU serial number.');
  });

  it('should add what stands in the way beyond the work type', () => {
    const items = checklistOf(onSite(), [
      { code: 'BLOCKER_OPEN', message: 'Resolve the open blocker first.' },
    ]);
    expect(items.at(-1)).toMatchObject({ label: 'Resolve the open blocker first.', page: null });
  });
});
