import { describe, expect, it } from 'vitest';
import { filterOfView, routeOfView, viewOfRoute, type QueueView } from './queue-view.ts';

const view: QueueView = {
  tab: 'changes',
  sort: 'created',
  search: 'contoh',
  filters: { building: 'unknown', olderThanHours: '4' },
};

describe('the view of the queue', () => {
  it('should come back from its address as it was', () => {
    expect(viewOfRoute(routeOfView(view), '-created')).toEqual(view);
  });

  it('should be the usual one for an address that says nothing, or nonsense', () => {
    const usual = { tab: 'open', sort: 'created', search: '', filters: {} };
    expect(viewOfRoute({}, 'created')).toEqual(usual);
    expect(viewOfRoute({ tab: 'toString', sort: ['x'], building: null }, 'created')).toEqual(usual);
  });

  it('should ask for what tab and filters say, the tab first', () => {
    expect(filterOfView({ ...view, filters: { matchKind: 'new', building: 'known' } })).toEqual({
      status: 'pending,valid,needs_review',
      matchKind: 'update,reschedule',
      building: 'known',
      search: 'contoh',
    });
  });
});
