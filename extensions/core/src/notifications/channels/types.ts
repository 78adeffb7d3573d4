import type { Knex } from 'knex';
import type { MailFault, Template } from '../../../../domain/notifications/index.ts';
import type { Reader } from '../readers.ts';

export type Delivery = {
  id: string;
  company: string;
  person: string;
  kind: string;
  collection: string | null;
  item: string | null;
};

export type Message = { delivery: Delivery; reader: Reader; text: Template };

/**
 * A way to people. One more is one more of these and one more choice of the model: texts, wishes,
 * tries and the log are the same for all.
 */
export type Channel = {
  /** Whether this installation has it; a person is told by what there is. */
  isAvailable: () => boolean;
  /** Whether this reader can be reached by it; the reason otherwise. */
  unreachable: (reader: Reader) => string | null;
  /**
   * Sends outside of any transaction. Bears being called again for the same delivery: its id names the
   * message to whoever takes it.
   */
  send?: (message: Message) => Promise<void>;
  /** Writes in the transaction that notes it as sent. */
  write?: (trx: Knex, message: Message) => Promise<void>;
  faultOf: (error: unknown) => MailFault;
};
