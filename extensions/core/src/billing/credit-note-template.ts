import { billTo, letterhead, totals } from '../../../domain/billing/document-parts.ts';

/**
 * How a credit note is printed where the company has no template of its own for it. It takes the
 * style of the company's invoice.
 */
export const CREDIT_NOTE_BODY = `${letterhead({ title: 'Credit note', number: 'note.number' })}

<section class="head">
${billTo('Credit to')}
  <dl>
    <dt>{{t "Date"}}</dt><dd>{{date note.issuedOn}}</dd>
    <dt>{{t "Invoice"}}</dt><dd>{{invoice.number}}</dd>
    <dt>{{t "Invoice date"}}</dt><dd>{{date invoice.issuedOn}}</dd>
    <dt>{{t "Currency"}}</dt><dd>{{currency}}</dd>
  </dl>
</section>

<table>
  <thead>
    <tr><th class="position">{{t "No."}}</th><th>{{t "Work"}}</th><th class="amount">{{t "Amount"}}</th></tr>
  </thead>
  <tbody>
    {{#each lines}}
    <tr>
      <td class="position">{{position}}</td><td>{{description}}</td>
      <td class="amount">{{amount amountMinor}}</td>
    </tr>
    {{/each}}
  </tbody>
</table>

<section class="end">
  <div class="terms">
    <h2>{{t "Reason"}}</h2>
    {{#each (lines note.reason)}}<p>{{this}}</p>{{/each}}
  </div>
${totals('note', 'Total credit')}`;
