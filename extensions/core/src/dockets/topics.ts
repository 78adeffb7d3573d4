import { defineTopic } from '../platform/topics.ts';

export const renderDocket = defineTopic<{ docket: string }>('work.render-docket');
