import { randomBytes } from 'node:crypto';
import { type BankCard, CARDS } from './cards.ts';
import { invalid, missing, Refused } from './http.ts';

export type Customer = {
  id: string;
  object: 'customer';
  name: string | null;
  email: string | null;
  metadata: Record<string, string>;
  created: number;
  livemode: false;
};
export type Method = {
  id: string;
  object: 'payment_method';
  type: 'card';
  customer: string | null;
  card: { brand: string; last4: string; exp_month: number; exp_year: number };
  created: number;
};
export type Setup = {
  id: string;
  object: 'setup_intent';
  status: string;
  customer: string | null;
  usage: string;
  client_secret: string;
  payment_method: string | null;
  payment_method_types: string[];
  last_setup_error: unknown;
  next_action: unknown;
  metadata: Record<string, string>;
  created: number;
};
export type Intent = {
  id: string;
  object: 'payment_intent';
  amount: number;
  amount_received: number;
  currency: string;
  status: string;
  customer: string | null;
  description: string | null;
  client_secret: string;
  payment_method: string | null;
  payment_method_types: string[];
  last_payment_error: Record<string, unknown> | null;
  next_action: unknown;
  metadata: Record<string, string>;
  created: number;
};

const idOf = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;
const seconds = (): number => Math.floor(Date.now() / 1_000);

/** One account with what is in it, and the bank behind its cards. */
export class Account {
  readonly customers = new Map<string, Customer>();
  readonly methods = new Map<string, Method>();
  readonly setups = new Map<string, Setup>();
  readonly intents = new Map<string, Intent>();
  /** Money that was taken: by intent. */
  readonly taken: { intent: string; amount: number; currency: string }[] = [];
  private readonly banks = new Map<string, BankCard>();

  private readonly tell: (type: string, object: object) => void;

  constructor(tell: (type: string, object: object) => void) {
    this.tell = tell;
  }

  newCustomer(values: Pick<Customer, 'name' | 'email' | 'metadata'>): Customer {
    const made: Customer = {
      id: idOf('cus'),
      object: 'customer',
      created: seconds(),
      livemode: false,
      ...values,
    };
    this.customers.set(made.id, made);
    return made;
  }

  newMethod(number: string, expiry: { month: number; year: number }): Method {
    const bank = CARDS[number.replaceAll(/\D/g, '')];
    if (!bank)
      throw new Refused(402, {
        type: 'card_error',
        code: 'incorrect_number',
        param: 'number',
        message: 'Your card number is incorrect.',
      });
    const made: Method = {
      ...{
        id: idOf('pm'),
        object: 'payment_method',
        type: 'card',
        customer: null,
        created: seconds(),
      },
      card: {
        brand: bank.brand,
        last4: number.slice(-4),
        exp_month: expiry.month,
        exp_year: expiry.year,
      },
    };
    this.methods.set(made.id, made);
    this.banks.set(made.id, bank);
    return made;
  }

  newSetup(values: Pick<Setup, 'customer' | 'usage' | 'metadata' | 'payment_method_types'>): Setup {
    const id = idOf('seti');
    const made: Setup = {
      ...{ id, object: 'setup_intent', status: 'requires_payment_method', payment_method: null },
      ...{ client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`, created: seconds() },
      ...{ last_setup_error: null, next_action: null, ...values },
    };
    this.setups.set(id, made);
    this.tell('setup_intent.created', made);
    return made;
  }

  /** The browser of the customer gives the card. */
  confirmSetup(setup: Setup, method: Method): Setup {
    if (!['requires_payment_method', 'requires_confirmation'].includes(setup.status))
      throw invalid('This SetupIntent cannot be confirmed.', {
        ...{ code: 'setup_intent_unexpected_state', setup_intent: setup },
      });
    const bank = this.banks.get(method.id);
    if (bank?.refusesSetup) {
      const error = this.declined(bank.refusesSetup);
      setup.last_setup_error = error;
      this.tell('setup_intent.setup_failed', setup);
      throw new Refused(402, { ...error, setup_intent: setup }, true);
    }
    setup.payment_method = method.id;
    if (bank?.asksAtSetup) {
      setup.status = 'requires_action';
      setup.next_action = { type: 'use_stripe_sdk' };
      this.tell('setup_intent.requires_action', setup);
      return setup;
    }
    return this.setUp(setup);
  }

  private setUp(setup: Setup): Setup {
    setup.status = 'succeeded';
    setup.next_action = null;
    const method = this.methods.get(setup.payment_method ?? '');
    if (method) method.customer = setup.customer;
    this.tell('payment_method.attached', method ?? {});
    this.tell('setup_intent.succeeded', setup);
    return setup;
  }

  newIntent(
    values: Pick<
      Intent,
      'amount' | 'currency' | 'customer' | 'description' | 'metadata' | 'payment_method_types'
    >,
  ): Intent {
    const id = idOf('pi');
    const made: Intent = {
      ...{ id, object: 'payment_intent', status: 'requires_payment_method', payment_method: null },
      ...{ client_secret: `${id}_secret_${randomBytes(8).toString('hex')}`, created: seconds() },
      ...{ amount_received: 0, last_payment_error: null, next_action: null, ...values },
    };
    this.intents.set(id, made);
    this.tell('payment_intent.created', made);
    return made;
  }

  /** Off session the bank's question is a refusal; with the customer there it is an action. */
  confirm(intent: Intent, methodId: string, offSession: boolean): Intent {
    this.assertConfirmable(intent);
    const method = this.methods.get(methodId);
    if (!method) throw missing('PaymentMethod', methodId);
    if (method.customer !== intent.customer)
      throw invalid('The PaymentMethod does not belong to the Customer.', {
        code: 'payment_method_unexpected_state',
      });
    const bank = this.banks.get(methodId);
    if (bank?.asksEachTime && !offSession) {
      intent.payment_method = methodId;
      intent.status = 'requires_action';
      intent.next_action = { type: 'use_stripe_sdk' };
      this.tell('payment_intent.requires_action', intent);
      return intent;
    }
    if (bank?.asksEachTime) throw this.refuse(intent, method, this.asks());
    if (bank?.declines) throw this.refuse(intent, method, this.declined(bank.declines));
    intent.payment_method = methodId;
    return this.pay(intent);
  }

  private assertConfirmable(intent: Intent): void {
    if (
      ['requires_payment_method', 'requires_confirmation', 'requires_action'].includes(
        intent.status,
      )
    )
      return;
    throw invalid(`This PaymentIntent's status is ${intent.status}.`, {
      ...{ code: 'payment_intent_unexpected_state', payment_intent: intent },
    });
  }

  private pay(intent: Intent): Intent {
    intent.status = 'succeeded';
    intent.amount_received = intent.amount;
    intent.next_action = null;
    intent.last_payment_error = null;
    this.taken.push({ intent: intent.id, amount: intent.amount, currency: intent.currency });
    this.tell('payment_intent.succeeded', intent);
    return intent;
  }

  private refuse(intent: Intent, method: Method, error: Record<string, unknown>): Refused {
    intent.status = 'requires_payment_method';
    intent.payment_method = null;
    intent.next_action = null;
    intent.last_payment_error = { ...error, payment_method: method };
    this.tell('payment_intent.payment_failed', intent);
    return new Refused(402, { ...error, payment_method: method, payment_intent: intent }, true);
  }

  private asks(): Record<string, unknown> {
    return {
      ...{
        type: 'card_error',
        code: 'authentication_required',
        decline_code: 'authentication_required',
      },
      message: 'Your card was declined. This transaction requires authentication.',
    };
  }

  private declined(code: string): Record<string, unknown> {
    return {
      type: 'card_error',
      code: 'card_declined',
      decline_code: code,
      message: 'Your card was declined.',
    };
  }

  /** The customer answers his bank. */
  answerBank(clientSecret: string, isConfirmed: boolean): Setup | Intent {
    const setup = [...this.setups.values()].find((one) => one.client_secret === clientSecret);
    const intent = [...this.intents.values()].find((one) => one.client_secret === clientSecret);
    const found = setup ?? intent;
    if (found?.status !== 'requires_action') throw invalid('Nothing is asked.');
    if (isConfirmed) return setup ? this.setUp(setup) : this.pay(intent as Intent);
    const error = {
      ...{
        type: 'invalid_request_error',
        message: 'We are unable to authenticate your payment method.',
      },
      code: setup ? 'setup_intent_authentication_failure' : 'payment_intent_authentication_failure',
    };
    found.status = 'requires_payment_method';
    found.next_action = null;
    const method = found.payment_method;
    found.payment_method = null;
    if (setup) setup.last_setup_error = error;
    else if (intent)
      intent.last_payment_error = { ...error, payment_method: this.methods.get(method ?? '') };
    this.tell(setup ? 'setup_intent.setup_failed' : 'payment_intent.payment_failed', found);
    return found;
  }

  cancel(intent: Intent): Intent {
    if (['succeeded', 'canceled'].includes(intent.status)) this.assertConfirmable(intent);
    intent.status = 'canceled';
    this.tell('payment_intent.canceled', intent);
    return intent;
  }
}
