/* global document, URLSearchParams, fetch, window, queueMicrotask */
/* What a page gets in place of Stripe.js: the documented calls that the product makes, on plain fields. */
(() => {
  const origin = new URL(document.currentScript.src).origin;
  const form = (values) => new URLSearchParams(values).toString();
  const post = async (path, values) => {
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form(values),
    });
    return answer.json();
  };
  /** The bank's own question, which Stripe.js shows in a frame. */
  const askBank = async (object) => {
    if (object.status !== 'requires_action') return object;
    const confirms = window.confirm('Test bank: confirm this payment?');
    return post('/stand-in/bank', {
      client_secret: object.client_secret,
      confirms: String(confirms),
    });
  };
  const resultOf = (name, object) => {
    if (object.error) return { error: object.error };
    const failed = object.last_setup_error ?? object.last_payment_error;
    if (object.status === 'requires_payment_method' && failed) return { error: failed };
    return { [name]: object };
  };

  class CardElement {
    constructor() {
      this.handlers = {};
      this.root = document.createElement('div');
      const fields = [
        ['number', 'Card number', '4242 4242 4242 4242', 'cc-number'],
        ['expiry', 'Expiry (MM / YY)', '12 / 34', 'cc-exp'],
        ['cvc', 'CVC', '123', 'cc-csc'],
      ];
      this.inputs = {};
      for (const [name, label, placeholder, autocomplete] of fields) {
        const row = document.createElement('label');
        row.textContent = label;
        row.style.display = 'block';
        row.style.marginBlockEnd = '0.75rem';
        const input = document.createElement('input');
        Object.assign(input, { name, placeholder, autocomplete, inputMode: 'numeric' });
        Object.assign(input.style, {
          display: 'block',
          inlineSize: '100%',
          minBlockSize: '2.75rem',
          font: 'inherit',
        });
        input.addEventListener('input', () => this.emit('change', { complete: this.isComplete() }));
        row.append(input);
        this.root.append(row);
        this.inputs[name] = input;
      }
    }
    isComplete() {
      return Object.values(this.inputs).every(({ value }) => value.trim() !== '');
    }
    emit(name, event) {
      for (const handler of this.handlers[name] ?? []) handler(event);
    }
    on(name, handler) {
      (this.handlers[name] ??= []).push(handler);
      return this;
    }
    mount(target) {
      (typeof target === 'string' ? document.querySelector(target) : target).append(this.root);
      queueMicrotask(() => this.emit('ready', {}));
    }
    unmount() {
      this.root.remove();
    }
    destroy() {
      this.root.remove();
    }
    values() {
      const [month, year] = this.inputs.expiry.value.split('/').map((part) => part.trim());
      return {
        'payment_method_data[type]': 'card',
        'payment_method_data[card][number]': this.inputs.number.value,
        'payment_method_data[card][exp_month]': month ?? '',
        'payment_method_data[card][exp_year]': year ? `20${year}` : '',
        'payment_method_data[card][cvc]': this.inputs.cvc.value,
      };
    }
  }

  const idIn = (clientSecret) => clientSecret.split('_secret_')[0];
  window.Stripe = (key) => ({
    elements: ({ clientSecret }) => {
      let card = null;
      return {
        clientSecret,
        create: (type) => {
          if (type !== 'payment') throw new Error(`No such element: ${type}`);
          card = new CardElement();
          return card;
        },
        submit: async () =>
          card?.isComplete()
            ? {}
            : { error: { type: 'validation_error', message: 'Fill in the card.' } },
        card: () => card,
      };
    },
    confirmSetup: async ({ elements, redirect }) => {
      if (redirect !== 'if_required') throw new Error('This page would be left.');
      const { error } = await elements.submit();
      if (error) return { error };
      const made = await post(`/v1/setup_intents/${idIn(elements.clientSecret)}/confirm`, {
        key,
        client_secret: elements.clientSecret,
        ...elements.card().values(),
      });
      return resultOf('setupIntent', made.error ? made : await askBank(made));
    },
    confirmCardPayment: async (clientSecret, { payment_method }) => {
      const made = await post(`/v1/payment_intents/${idIn(clientSecret)}/confirm`, {
        key,
        client_secret: clientSecret,
        payment_method,
      });
      return resultOf('paymentIntent', made.error ? made : await askBank(made));
    },
  });
})();
