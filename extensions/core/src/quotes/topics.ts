import { defineTopic } from '../platform/topics.ts';

export const renderQuote = defineTopic<{ quote: string }>('quotes.render');
